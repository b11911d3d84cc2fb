import type { OutgoingHttpHeaders, ServerResponse } from "node:http";
import type { EventStream, LiveEvent } from "./event-stream.ts";

/** A proxy between must not take the connection for dead. */
const HEARTBEAT_MILLISECONDS = 15_000;
/** A reader that is so far behind is cut; it comes back with Last-Event-ID. */
const MAXIMUM_BACKLOG = 256 * 1024;
/** More than this in a second is more than a page can show: it looks anew at the end of that second. */
const MAXIMUM_RATE = 500;

export interface StreamOptions {
  readonly response: ServerResponse;
  readonly headers: OutgoingHttpHeaders;
  /** Only events of this device. */
  readonly deviceId: string | undefined;
  readonly lastEventId: string | undefined;
}

/** Writes server-sent events until the client goes. */
export function streamEvents(events: EventStream, { response, headers, deviceId, lastEventId }: StreamOptions): void {
  response.writeHead(200, {
    ...headers,
    "content-type": "text/event-stream; charset=utf-8",
    "cache-control": "no-store",
  });
  const write = (text: string) => {
    response.write(text);
    if (response.writableLength > MAXIMUM_BACKLOG) response.destroy();
  };
  const resync = () => write(`id: ${events.lastId}\nevent: resync\ndata: {}\n\n`);
  let tail: Promise<unknown> = Promise.resolve();
  const send = (event: LiveEvent) => {
    // One after the other: a client that has seen an id must have seen everything before it. An event that cannot be
    // shown is replaced by the advice to look again.
    tail = tail
      .then(event.data)
      .then((data) => write(`id: ${event.id}\nevent: ${event.name}\ndata: ${JSON.stringify(data)}\n\n`), resync);
  };
  const isWanted = (event: LiveEvent) => deviceId === undefined || event.deviceId === deviceId;

  const missed = lastEventId === undefined ? [] : events.since(lastEventId);
  const id = missed && lastEventId !== undefined ? lastEventId : events.lastId;
  write(`retry: 2000\nid: ${id}\nevent: ${missed ? "hello" : "resync"}\ndata: {}\n\n`);
  for (const event of missed ?? []) if (isWanted(event)) send(event);

  let sentThisSecond = 0;
  const unsubscribe = events.subscribe((event) => {
    if (!isWanted(event)) return;
    sentThisSecond += 1;
    if (sentThisSecond <= MAXIMUM_RATE) send(event);
  });
  const second = setInterval(() => {
    if (sentThisSecond > MAXIMUM_RATE) tail = tail.then(resync);
    sentThisSecond = 0;
  }, 1000);
  const heartbeat = setInterval(() => write(": still here\n\n"), HEARTBEAT_MILLISECONDS);
  for (const timer of [second, heartbeat]) timer.unref();
  response.on("error", () => response.destroy());
  response.once("close", () => {
    unsubscribe();
    clearInterval(second);
    clearInterval(heartbeat);
  });
}
