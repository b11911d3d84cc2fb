import type { FastifyRequest } from "fastify";
import type { TObject, TSchema } from "typebox";
import { Convert, Default } from "typebox/value";
import { ApiError } from "./api-error.ts";
import { findMistake } from "./find-mistake.ts";
import type { Input, Route } from "./route.ts";

/** What the request carries, as the route's schemas describe it. @throws ApiError invalid-request */
export function validated(
  route: Route,
  request: FastifyRequest,
): Pick<Input<TObject, TObject, TSchema>, "params" | "query" | "body"> {
  const { params, query, headers, body } = route;
  if (headers) check(headers, pick(request.headers, headers), "The header");
  return {
    params: params ? check(params, request.params, "The path") : {},
    // A query is text: numbers and truth values are read out of it, and what is not given takes its default.
    query: check(query ?? NOTHING, query ? Default(query, Convert(query, request.query)) : request.query, "The query"),
    body: body ? check(body, request.body, "The body") : undefined,
  };
}

/** Other headers than the declared ones are nobody's business. */
function pick(all: Readonly<Record<string, unknown>>, { properties }: TObject): Record<string, unknown> {
  return Object.fromEntries(Object.keys(properties).flatMap((name) => (name in all ? [[name, all[name]]] : [])));
}

const NOTHING = { type: "object", properties: {} } as TSchema;

function check(schema: TSchema, value: unknown, where: string): Record<string, unknown> {
  const mistake = findMistake(schema, value, where);
  if (mistake !== undefined)
    throw new ApiError("invalid-request", mistake.replace(/^The (path|query|header|body)\./, "The $1's "));
  return value as Record<string, unknown>;
}
