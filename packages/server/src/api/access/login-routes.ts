import { clearSessionCookie, readSessionCookie, setSessionCookie } from "../../access/session-cookie.ts";
import { ApiError } from "../framework/api-error.ts";
import { type Route, route } from "../framework/route.ts";
import { Login, Who } from "../schemas/access.ts";

const tag = "access";

export const loginRoutes: readonly Route[] = [
  route({
    method: "POST",
    path: "/login",
    operationId: "logIn",
    summary: "Log in",
    description:
      "Exchanges a token for a session cookie that is good for 12 hours. The token of the admin link is used up by it. " +
      "Ten failures from one address within a minute, and it has to wait.",
    tag,
    permission: "public",
    body: Login,
    answer: { status: 200, schema: Who, description: "You are logged in; the cookie is set." },
    problems: ["wrong-token", "too-many-attempts"],
    async handle({ access, attempts, secure }, { body, request, reply }) {
      const login = await access.logIn(body.token);
      if (!login) {
        attempts.failed(request.ip);
        throw new ApiError(
          "wrong-token",
          "This token is not valid, or its link was used before. A restart of the server prints a new link; `beckon token create <name> --role admin` on the same machine makes a token to log in with.",
        );
      }
      setSessionCookie(reply, login.cookie, secure);
      return { name: login.who.name, role: login.who.role };
    },
  }),
  route({
    method: "DELETE",
    path: "/login",
    operationId: "logOut",
    summary: "Log out",
    description: "Ends the session of the cookie that comes with the request.",
    tag,
    permission: "read",
    answer: { status: 204, description: "You are logged out." },
    async handle({ access, secure }, { request, reply }) {
      const cookie = readSessionCookie(request, secure);
      if (cookie !== undefined) await access.logOut(cookie);
      clearSessionCookie(reply, secure);
    },
  }),
  route({
    method: "GET",
    path: "/who",
    operationId: "whoAmI",
    summary: "Who am I?",
    description: "The name and the role of who sends the request.",
    tag,
    permission: "read",
    answer: { status: 200, schema: Who, description: "You." },
    handle: async (_context, { who }) => ({ name: who?.name ?? "", role: who?.role ?? "viewer" }),
  }),
];
