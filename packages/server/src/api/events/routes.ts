import { Type } from "typebox";
import { type Route, route } from "../framework/route.ts";
import { DeviceId } from "../schemas/device.ts";
import type { LiveEvent } from "./event-stream.ts";

/** A proxy between must not take the connection for dead. */
const HEARTBEAT_MILLISECONDS = 15_000;
/** A reader that is so far behind is cut; it comes back with Last-Event-ID. */
const MAXIMUM_BACKLOG = 1024 ** 2;

export const eventRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/events",
    operationId: "streamEvents",
    summary: "Live events",
    description:
      "Server-sent events: `device:registered`, `device:changed`, `device:removed`, `device:values`, `task:changed`, " +
      "`session:started`, `session:message`, `session:ended` and `contact`. Who comes back with `Last-Event-ID` gets what " +
      "was missed; if that is not known any more, a `resync` event says that everything must be read anew. The first event is " +
      "always `hello` or `resync`.",
    tag: "events",
    permission: "read",
    query: Type.Object({ deviceId: Type.Optional(DeviceId) }),
    headers: Type.Object({
      "last-event-id": Type.Optional(Type.String({ description: "Id of the last event that was received." })),
    }),
    answer: { status: 200, description: "The stream of events.", mediaType: "text/event-stream" },
    async handle({ events }, { query, request, reply }) {
      const { deviceId } = query;
      const response = reply.raw;
      reply.hijack();
      response.writeHead(200, {
        ...(reply.getHeaders() as Record<string, string>),
        "content-type": "text/event-stream; charset=utf-8",
        "cache-control": "no-store",
      });
      const write = (text: string) => {
        response.write(text);
        if (response.writableLength > MAXIMUM_BACKLOG) response.destroy();
      };
      let tail: Promise<unknown> = Promise.resolve();
      const send = (event: LiveEvent) => {
        if (deviceId !== undefined && event.deviceId !== deviceId) return;
        // One after the other: a client that has seen an id must have seen everything before it.
        tail = tail.then(event.data).then(
          (data) => write(`id: ${event.id}\nevent: ${event.name}\ndata: ${JSON.stringify(data)}\n\n`),
          // An event that cannot be shown is replaced by the advice to look again.
          () => write("event: resync\ndata: {}\n\n"),
        );
      };
      const last = request.headers["last-event-id"];
      const missed = typeof last === "string" ? events.since(last) : [];
      write(
        `retry: 2000\nid: ${missed && typeof last === "string" ? last : events.lastId}\nevent: ${missed ? "hello" : "resync"}\ndata: {}\n\n`,
      );
      for (const event of missed ?? []) send(event);
      const unsubscribe = events.subscribe(send);
      const heartbeat = setInterval(() => write(": still here\n\n"), HEARTBEAT_MILLISECONDS);
      heartbeat.unref();
      response.once("close", () => {
        unsubscribe();
        clearInterval(heartbeat);
      });
      response.on("error", () => response.destroy());
    },
  }),
];
