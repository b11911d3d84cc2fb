import { readFileSync } from "node:fs";
import { randomName } from "@beckon/cwmp/ports";
import fastifyCookie from "@fastify/cookie";
import fastifySwagger from "@fastify/swagger";
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import type { TObject, TSchema } from "typebox";
import { registerPage } from "../page/register-page.ts";
import type { ApiContext } from "./context.ts";
import { ApiError, PROBLEMS } from "./framework/api-error.ts";
import { findMistake } from "./framework/find-mistake.ts";
import { admit, checkHost } from "./framework/guard.ts";
import { asApiError, problemOf } from "./framework/problem-answer.ts";
import type { Input, Route } from "./framework/route.ts";
import { routeSchema } from "./framework/route-schema.ts";
import { securityHeaders } from "./framework/security-headers.ts";
import { SharedSchemas } from "./framework/shared-schemas.ts";
import { validated } from "./framework/validated.ts";
import { registerHealth } from "./health/register-health.ts";
import { API_PREFIX, ROUTES } from "./routes.ts";

export interface ApiOptions {
  /** PEM texts; with them the listener speaks TLS. */
  readonly tls?: { readonly cert: string; readonly key: string };
  /** Directory of the built page; it need not exist. */
  readonly pageDirectory: string;
  /** Fail when an answer is not as its schema says: for tests. */
  readonly checkAnswers?: boolean;
}

/** The page and the API, not listening yet. */
export async function buildApi(context: ApiContext, options: ApiOptions): Promise<FastifyInstance> {
  const headers = securityHeaders(context.secure);
  const app = Fastify({
    ...(options.tls && { https: { ...options.tls, minVersion: "TLSv1.2" } }),
    bodyLimit: 1024 ** 2,
    requestTimeout: 30_000,
    // An event stream would otherwise keep a stopped server alive.
    forceCloseConnections: true,
    // A HEAD of the event stream would never end.
    exposeHeadRoutes: false,
    // The header limit bounds them before; a limit of the router's answers without our headers.
    routerOptions: { maxParamLength: 20_000 },
    // An address that cannot be decoded never gets as far as the hooks and the error handler.
    frameworkErrors: (error, request, reply) => {
      reply.headers(headers);
      answerProblem(context, error, request, reply);
    },
    genReqId: () => randomName(context.random, 6),
  }) as FastifyInstance;
  // Requests are checked by `validated`, whose messages are for people; answers are written as they are.
  app.setValidatorCompiler(() => () => true);
  app.setSerializerCompiler(() => (data) => JSON.stringify(data));
  app.removeContentTypeParser("text/plain");

  app.addHook("onRequest", async (request, reply) => {
    reply.headers(headers);
    checkHost(context, request);
  });
  app.setErrorHandler((error, request, reply) => answerProblem(context, error, request, reply));
  await app.register(fastifyCookie);

  const shared = new SharedSchemas();
  const described = ROUTES.map((route) => [route, routeSchema(route, shared)] as const);
  await app.register(fastifySwagger, {
    openapi: {
      openapi: "3.1.0",
      info: {
        title: "Beckon",
        description: readDescription(),
        version: context.facts.version,
        license: { name: "Apache-2.0", identifier: "Apache-2.0" },
      },
      components: {
        securitySchemes: {
          token: { type: "http", scheme: "bearer", description: "An API token." },
          cookie: { type: "apiKey", in: "cookie", name: "beckon", description: "The session of the page." },
        },
      },
      security: [{ token: [] }, { cookie: [] }],
    },
    refResolver: {
      buildLocalReference: ({ $id }, _base, _fragment, index) => (typeof $id === "string" ? $id : `schema${index}`),
    },
  });
  for (const schema of shared.all()) app.addSchema(schema);

  await app.register(async (api) => {
    for (const [route, schema] of described) register(api, route, schema, context, options);
    api.get(`${API_PREFIX}/openapi.json`, { schema: { hide: true } }, async () => app.swagger());
  });
  registerHealth(app, context);
  await registerPage(app, options.pageDirectory, (request) => {
    throw new ApiError(
      "not-found",
      `There is nothing at ${request.method} ${request.url.slice(0, 200)}; see ${API_PREFIX}/openapi.json for what there is.`,
    );
  });
  return app;
}

function register(
  app: FastifyInstance,
  route: Route,
  schema: object,
  context: ApiContext,
  { checkAnswers }: ApiOptions,
): void {
  const { method, path, permission, answer } = route;
  app.route({
    method,
    url: API_PREFIX + path.replace(/\{(\w+)\}/g, ":$1"),
    schema,
    onRequest: async (request) => {
      request.who = admit(context, request, permission);
    },
    handler: async (request, reply) => {
      reply.header("cache-control", "no-store").code(answer.status);
      const input: Input<TObject, TObject, TSchema> = {
        ...validated(route, request),
        who: request.who,
        request,
        reply,
      };
      const result = await route.handle(context, input);
      if (!reply.sent && !answer.schema) return reply.send();
      const mistake = checkAnswers && answer.schema ? findMistake(answer.schema, result, "The answer") : undefined;
      if (mistake !== undefined) throw new TypeError(`${route.operationId}: ${mistake}`);
      return result;
    },
  });
}

declare module "fastify" {
  interface FastifyRequest {
    who: import("../access/permission.ts").Identity | undefined;
  }
}

function answerProblem(
  context: ApiContext,
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const refusal = asApiError(error);
  const { status } = PROBLEMS[refusal.code];
  if (status >= 500) context.reportFailure(request.id, refusal.cause ?? error);
  return reply
    .code(status)
    .headers({ "cache-control": "no-store", ...refusal.headers })
    .type("application/problem+json")
    .send(JSON.stringify(problemOf(refusal, request.id)));
}

function readDescription(): string {
  return readFileSync(new URL("./description.md", import.meta.url), "utf8");
}
