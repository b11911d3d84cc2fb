import type { FastifyRequest } from "fastify";
import { isOwnHost, isOwnOrigin } from "../../access/host-check.ts";
import { type Identity, mayDo, type Permission } from "../../access/permission.ts";
import { readSessionCookie } from "../../access/session-cookie.ts";
import type { ApiContext } from "../context.ts";
import { ApiError } from "./api-error.ts";

/** @throws ApiError unknown-host: against DNS rebinding, on every request whatever it asks for. */
export function checkHost({ publicUrls }: ApiContext, request: FastifyRequest): void {
  if (isOwnHost(request.headers.host, publicUrls)) return;
  const host = (request.headers.host ?? "").slice(0, 100);
  throw new ApiError(
    "unknown-host",
    `The server does not answer to the name "${host}". Use its IP address, or set web.publicUrl to the URL people type.`,
  );
}

/** Who sends the request, if that may use a route with this permission. @throws ApiError */
export function admit(context: ApiContext, request: FastifyRequest, permission: Permission): Identity | undefined {
  const { access, attempts, secure } = context;
  const wait = attempts.secondsToWait(request.ip);
  const token = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? "")?.[1];
  const isLogin = permission === "public";
  if (wait > 0 && (token !== undefined || isLogin)) {
    throw new ApiError(
      "too-many-attempts",
      `There were too many failed attempts from your address; wait ${wait} seconds.`,
      {
        headers: { "retry-after": String(wait) },
      },
    );
  }
  const isSafe = request.method === "GET" || request.method === "HEAD";
  if (!isSafe && token === undefined && !isOwnOrigin(request.headers)) {
    throw new ApiError(
      "foreign-origin",
      "The request was started by a page of another site, which may not act in your name.",
    );
  }
  if (isLogin) return undefined;
  const cookie = readSessionCookie(request, secure);
  const who = token !== undefined ? access.byToken(token) : cookie !== undefined ? access.byCookie(cookie) : undefined;
  if (!who) {
    if (token === undefined) {
      throw new ApiError(
        "not-logged-in",
        "Log in with the link the server printed when it started, or send an API token.",
        {
          headers: { "www-authenticate": 'Bearer realm="Beckon"' },
        },
      );
    }
    attempts.failed(request.ip);
    throw new ApiError("wrong-token", "The API token is not valid; make a new one with `beckon token create`.", {
      headers: { "www-authenticate": 'Bearer realm="Beckon", error="invalid_token"' },
    });
  }
  if (!mayDo(who.role, permission)) {
    throw new ApiError(
      "not-allowed",
      `"${who.name}" has the role ${who.role}, which may not do this; it needs the permission ${permission}.`,
    );
  }
  return who;
}
