import { Type } from "typebox";
import type { TokenRecord } from "../../access/access-record.ts";
import { ApiError } from "../framework/api-error.ts";
import { type Route, route } from "../framework/route.ts";
import { CreatedToken, NewToken, TokenList } from "../schemas/access.ts";

const tag = "access";

const tokenDto = ({ id, name, role, createdAt, createdBy }: TokenRecord) => ({ id, name, role, createdAt, createdBy });

export const tokenRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/tokens",
    operationId: "listTokens",
    summary: "List API tokens",
    description: "All tokens, without their secrets, which nobody can read any more.",
    tag,
    permission: "admin",
    answer: { status: 200, schema: TokenList, description: "The tokens." },
    handle: async ({ access }) => ({ items: access.tokens.map(tokenDto) }),
  }),
  route({
    method: "POST",
    path: "/tokens",
    operationId: "createToken",
    summary: "Make an API token",
    description: "The secret is in the answer and nowhere else. Send it as `Authorization: Bearer …`.",
    tag,
    permission: "admin",
    body: NewToken,
    answer: { status: 201, schema: CreatedToken, description: "The token with its secret." },
    async handle({ access }, { body, who }) {
      const { token, record } = await access.createToken(body.name, body.role ?? "operator", who?.name ?? "");
      return { token, record: tokenDto(record) };
    },
  }),
  route({
    method: "DELETE",
    path: "/tokens/{id}",
    operationId: "deleteToken",
    summary: "End an API token",
    description: "The token, and every login made with it, are worth nothing from now on.",
    tag,
    permission: "admin",
    params: Type.Object({ id: Type.String({ description: "Id of the token." }) }),
    answer: { status: 204, description: "The token is ended." },
    problems: ["token-not-found"],
    async handle({ access }, { params }) {
      if (await access.deleteToken(params.id)) return;
      throw new ApiError(
        "token-not-found",
        `There is no token with the id "${params.id.slice(0, 60)}"; see the list of tokens.`,
      );
    },
  }),
];
