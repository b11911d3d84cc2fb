import { existsSync } from "node:fs";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { MISSING_PAGE } from "./missing-page.ts";

const YEAR_SECONDS = 31_536_000;

/**
 * The built page: hashed assets for a year, index.html never from a cache. Every path that is neither a file nor below
 * /api is a view of the page. Without a built page there is one that says how to build it.
 */
export async function registerPage(
  app: FastifyInstance,
  directory: string,
  notFound: (request: FastifyRequest) => never,
): Promise<void> {
  const isBuilt = () => existsSync(join(directory, "index.html"));
  await app.register(fastifyStatic, {
    root: directory,
    // The directory may be built later, while the server runs.
    suppressWarning: true,
    wildcard: true,
    index: false,
    cacheControl: false,
    setHeaders(reply, path) {
      const immutable = /[\\/]assets[\\/]/.test(path);
      reply.header("cache-control", immutable ? `public, max-age=${YEAR_SECONDS}, immutable` : "no-cache");
    },
  });
  const view = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    // Only the path tells a file from a view: a query may hold a parameter path, which is full of dots.
    const [path = ""] = request.url.split("?", 1);
    const isView =
      (request.method === "GET" || request.method === "HEAD") &&
      !/^\/(api|assets)\//.test(path) &&
      (path.startsWith("/devices/") || !/\.\w+$/.test(path));
    if (!isView) notFound(request);
    if (isBuilt()) return reply.code(200).sendFile("index.html");
    return reply.code(200).header("cache-control", "no-store").type("text/html; charset=utf-8").send(MISSING_PAGE);
  };
  app.setNotFoundHandler(view);
  // The static plugin would refuse to list the directory.
  app.get("/", { schema: { hide: true } }, view);
}
