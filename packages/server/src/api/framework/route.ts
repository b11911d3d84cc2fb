import type { FastifyReply, FastifyRequest } from "fastify";
import type { Static, TObject, TSchema } from "typebox";
import type { Identity, Permission } from "../../access/permission.ts";
import type { ApiContext } from "../context.ts";
import type { ProblemCode } from "./api-error.ts";

/**
 * What a schema describes. Of a route that declares none it is unknown: asked for the value of *any* schema, typebox tries
 * every kind of schema there is, and the type checker needs 15 seconds instead of one.
 */
type ValueOf<S extends TSchema> = TSchema extends S ? unknown : TObject extends S ? unknown : Static<S>;

export interface Input<P extends TObject, Q extends TObject, B extends TSchema> {
  readonly params: ValueOf<P>;
  readonly query: ValueOf<Q>;
  readonly body: ValueOf<B>;
  /** Who asks; undefined only on public routes. */
  readonly who: Identity | undefined;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** One route: what it is called, who may use it, what goes in and what comes out, and what it does. */
export interface RouteDeclaration<P extends TObject, Q extends TObject, B extends TSchema> {
  readonly method: "GET" | "POST" | "PATCH" | "DELETE";
  /** Below /api/v1, parameters in braces: `/devices/{id}` */
  readonly path: string;
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly tag: string;
  readonly permission: Permission;
  readonly params?: P;
  readonly query?: Q;
  readonly headers?: TObject;
  readonly body?: B;
  /** The answer of success. Without a schema there is no body. */
  readonly answer: {
    readonly status: number;
    readonly schema?: TSchema;
    readonly description: string;
    readonly mediaType?: string;
  };
  /** Refusals besides those that every route has. */
  readonly problems?: readonly ProblemCode[];
  handle(context: ApiContext, input: Input<P, Q, B>): Promise<unknown>;
}

/** A route as the server registers it. Its own types were checked where it was declared. */
export type Route = RouteDeclaration<TObject, TObject, TSchema>;

// The handler takes exactly what the schemas describe, and `validated` guarantees it before the handler runs.
export function route<P extends TObject, Q extends TObject, B extends TSchema>(
  declaration: RouteDeclaration<P, Q, B>,
): Route {
  return declaration as unknown as Route;
}
