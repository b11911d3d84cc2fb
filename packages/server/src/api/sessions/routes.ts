import type { RecordedMessage, SessionRecord } from "@beckon/acs";
import { Type } from "typebox";
import { MASK } from "../../secrets/secret-paths.ts";
import { sentence } from "../../text/sentence.ts";
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
      if (session) {
        const messages = await store.messages(session.id);
        return { session: sessionDto(session), messages: messages.map(withoutUrlQueries) };
      }
      throw new ApiError(
        "session-not-found",
        `There is no session with the id "${params.id.slice(0, 60)}"; old ones are removed, see the list of sessions.`,
      );
    },
  }),
];

/** The engine has masked the secrets of the message; the query of a file's address is what grants access to the file. */
function withoutUrlQueries(message: RecordedMessage): RecordedMessage {
  return { ...message, xml: message.xml.replace(/(<(?:\w+:)?URL>[^<?]*\?)[^<]+/g, `$1${MASK}`) };
}

export function sessionDto({ events, oddities, ...rest }: SessionRecord) {
  return { ...rest, reason: sentence(rest.reason), events: [...events], oddities: [...oddities] };
}
