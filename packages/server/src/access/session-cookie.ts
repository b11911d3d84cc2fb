import type { FastifyReply, FastifyRequest } from "fastify";
import { LOGIN_LIFE } from "./access.ts";

// The prefix makes browsers refuse the cookie unless it is Secure, for the whole host, and set by this host itself.
const NAME = { secure: "__Host-beckon", plain: "beckon" } as const;

function nameOf(secure: boolean): string {
  return secure ? NAME.secure : NAME.plain;
}

export function readSessionCookie(request: FastifyRequest, secure: boolean): string | undefined {
  return request.cookies[nameOf(secure)];
}

export function setSessionCookie(reply: FastifyReply, cookie: string, secure: boolean): void {
  reply.setCookie(nameOf(secure), cookie, {
    httpOnly: true,
    sameSite: "strict",
    secure,
    path: "/",
    maxAge: LOGIN_LIFE / 1000,
  });
}

export function clearSessionCookie(reply: FastifyReply, secure: boolean): void {
  reply.clearCookie(nameOf(secure), { httpOnly: true, sameSite: "strict", secure, path: "/" });
}
