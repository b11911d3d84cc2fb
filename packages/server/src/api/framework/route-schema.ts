import { Problem } from "../schemas/common.ts";
import { PROBLEMS, type ProblemCode } from "./api-error.ts";
import type { Route } from "./route.ts";
import type { SharedSchemas } from "./shared-schemas.ts";

/** The route as @fastify/swagger reads it for the OpenAPI document. */
export function routeSchema(route: Route, shared: SharedSchemas): object {
  const { operationId, summary, description, tag, permission, params, query, headers, body, answer } = route;
  const own = shared.refer;
  const refer = own.bind(shared);
  return {
    operationId,
    summary,
    description: `${description}\n\nPermission: \`${permission}\`.`,
    tags: [tag],
    ...(permission === "public" && { security: [] }),
    ...(params && { params: refer(params) }),
    ...(query && { querystring: refer(query) }),
    ...(headers && { headers: refer(headers) }),
    ...(body && { body: refer(body) }),
    response: { [answer.status]: answerSchema(answer, refer), ...problemSchemas(route, refer) },
  };
}

function answerSchema({ schema, description, mediaType }: Route["answer"], refer: SharedSchemas["refer"]): object {
  if (mediaType !== undefined)
    return { description, content: { [mediaType]: { schema: { type: "string", description } } } };
  if (!schema) return { description, type: "null" };
  return { description, content: { "application/json": { schema: refer(schema) } } };
}

/** One entry per status, which lists the codes that come with it. */
function problemSchemas(
  { permission, params, query, body, problems = [] }: Route,
  refer: SharedSchemas["refer"],
): Record<number, object> {
  const codes: ProblemCode[] = [...problems, "server-error"];
  if (params || query || body) codes.push("invalid-request");
  if (permission !== "public") codes.push("not-logged-in", "wrong-token", "not-allowed");
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of new Set(codes)) {
    const { status } = PROBLEMS[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return Object.fromEntries(
    [...byStatus].map(([status, same]) => [
      status,
      {
        description: same.map((code) => `\`${code}\`: ${PROBLEMS[code].title}.`).join(" "),
        content: { "application/problem+json": { schema: refer(Problem) } },
      },
    ]),
  );
}
