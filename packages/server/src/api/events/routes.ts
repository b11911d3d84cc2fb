import type { OutgoingHttpHeaders } from "node:http";
import { Type } from "typebox";
import { type Route, route } from "../framework/route.ts";
import { DeviceId } from "../schemas/device.ts";
import { streamEvents } from "./stream-events.ts";

export const eventRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/events",
    operationId: "streamEvents",
    summary: "Live events",
    description:
      "Server-sent events: `device:registered`, `device:changed`, `device:removed`, `device:values`, `task:changed`, " +
      "`session:started`, `session:message`, `session:ended` and `contact`. Who comes back with `Last-Event-ID` gets what " +
      "was missed. The first event is `hello`; `resync` instead, or later, says that events were left out and everything " +
      "must be read anew: too much time has passed, or more happened than a reader can take.",
    tag: "events",
    permission: "read",
    query: Type.Object({ deviceId: Type.Optional(DeviceId) }),
    headers: Type.Object({
      "last-event-id": Type.Optional(Type.String({ description: "Id of the last event that was received." })),
    }),
    answer: { status: 200, description: "The stream of events.", mediaType: "text/event-stream" },
    async handle({ events }, { query, request, reply }) {
      const last = request.headers["last-event-id"];
      reply.hijack();
      streamEvents(events, {
        response: reply.raw,
        headers: reply.getHeaders() as OutgoingHttpHeaders,
        deviceId: query.deviceId,
        lastEventId: typeof last === "string" ? last : undefined,
      });
    },
  }),
];
