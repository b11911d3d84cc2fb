import type { SessionRecord } from "@beckon/acs";
import { Type } from "typebox";
import { refuseCursor } from "../devices/routes.ts";
import { ApiError } from "../framework/api-error.ts";
import { type Route, route } from "../framework/route.ts";
import { SessionId, SessionListQuery, SessionPage, SessionWithMessages } from "../schemas/session.ts";

const tag = "sessions";

export const sessionRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/sessions",
    operationId: "listSessions",
    summary: "List sessions",
    description: "The newest first; of one device, or of all.",
    tag,
    permission: "read",
    query: SessionListQuery,
    answer: { status: 200, schema: SessionPage, description: "The sessions of this page." },
    async handle({ store }, { query }) {
      const page = await store.sessions(query).catch(refuseCursor);
      return { ...page, items: page.items.map(sessionDto) };
    },
  }),
  route({
    method: "GET",
    path: "/sessions/{id}",
    operationId: "getSession",
    summary: "Show a session",
    description: "The session with every message in both directions, as sent, secrets masked.",
    tag,
    permission: "read",
    params: Type.Object({ id: SessionId }),
    answer: { status: 200, schema: SessionWithMessages, description: "The session and its messages." },
    problems: ["session-not-found"],
    async handle({ store }, { params }) {
      const session = await store.session(params.id);
      if (session) return { session: sessionDto(session), messages: await store.messages(session.id) };
      throw new ApiError(
        "session-not-found",
        `There is no session with the id "${params.id.slice(0, 60)}"; old ones are removed, see the list of sessions.`,
      );
    },
  }),
];

export function sessionDto({ events, oddities, ...rest }: SessionRecord) {
  return { ...rest, events: [...events], oddities: [...oddities] };
}
