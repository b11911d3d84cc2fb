import type { FastifyInstance } from "fastify";
import type { ApiContext } from "../context.ts";

/** For supervisors and load balancers: `/healthz` says that the process lives, `/readyz` that its database answers. */
export function registerHealth(app: FastifyInstance, { store }: ApiContext): void {
  app.get("/healthz", { schema: { hide: true } }, async (_request, reply) => reply.type("text/plain").send("ok\n"));
  app.get("/readyz", { schema: { hide: true } }, async (_request, reply) => {
    const ready = await store.document("access").then(
      () => true,
      () => false,
    );
    return reply
      .code(ready ? 200 : 503)
      .type("text/plain")
      .send(ready ? "ready\n" : "the database does not answer\n");
  });
}
