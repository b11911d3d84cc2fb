import assert from "node:assert/strict";
import { test } from "node:test";
import { TestCpe } from "../support/test-cpe.ts";
import { TestServer } from "../support/test-server.ts";

interface ServerSentEvent {
  readonly id: string;
  readonly event: string;
  readonly data: string;
}

/** A reader of the event stream, as a browser is one. */
class Reader implements AsyncDisposable {
  readonly #abort = new AbortController();
  readonly #answer: Promise<Response>;
  #chunks: AsyncIterator<string> | undefined;
  #text = "";

  constructor(server: TestServer, query = "", lastEventId?: string) {
    this.#answer = fetch(`${server.origin}/api/v1/events${query}`, {
      signal: this.#abort.signal,
      headers: {
        authorization: `Bearer ${server.running.localToken}`,
        ...(lastEventId !== undefined && { "last-event-id": lastEventId }),
      },
    });
  }

  async next(): Promise<ServerSentEvent> {
    const { body } = await this.#answer;
    this.#chunks ??= body?.pipeThrough(new TextDecoderStream())[Symbol.asyncIterator]();
    for (;;) {
      const end = this.#text.indexOf("\n\n");
      if (end >= 0) {
        const block = this.#text.slice(0, end);
        this.#text = this.#text.slice(end + 2);
        const field = (name: string) => new RegExp(`^${name}: (.*)$`, "m").exec(block)?.[1] ?? "";
        if (field("event") !== "") return { id: field("id"), event: field("event"), data: field("data") };
        continue;
      }
      const chunk = await this.#chunks?.next();
      if (!chunk || chunk.done) throw new RangeError("the stream ended");
      this.#text += chunk.value;
    }
  }

  async until(event: string): Promise<ServerSentEvent> {
    for (;;) {
      const found = await this.next();
      if (found.event === event) return found;
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#abort.abort();
    await this.#answer.catch(() => undefined);
  }
}

test("what happens is told live, secrets masked and without message bodies", async () => {
  await using server = await TestServer.start();
  await using reader = new Reader(server);
  assert.equal((await reader.next()).event, "hello");
  const cpe = new TestCpe(server.cwmpUrl);
  await cpe.session();
  const registered = JSON.parse((await reader.until("device:registered")).data);
  assert.equal(registered.device.id, cpe.id);
  const message = JSON.parse((await reader.until("session:message")).data);
  assert.equal("body" in message, false);
  const ended = JSON.parse((await reader.until("session:ended")).data);
  assert.equal(ended.session.outcome, "completed");
  await server.api("POST", `/devices/${encodeURIComponent(cpe.id)}/tasks`, {
    body: {
      operation: {
        name: "set",
        values: [{ path: "Device.WiFi.AccessPoint.1.Security.KeyPassphrase", value: "canary12" }],
      },
      wake: false,
    },
  });
  const task = await reader.until("task:changed");
  assert.equal(JSON.parse(task.data).task.operation.values[0].value, "••••");
});

test("who comes back with Last-Event-ID gets exactly what was missed", async () => {
  await using server = await TestServer.start();
  const seen: ServerSentEvent[] = [];
  await using observer = new Reader(server);
  let lastId: string;
  {
    await using first = new Reader(server);
    await first.next();
    await observer.next();
    await new TestCpe(server.cwmpUrl, "A").session();
    lastId = (await first.until("session:ended")).id;
    await observer.until("session:ended");
  }
  await new TestCpe(server.cwmpUrl, "B").session();
  for (;;) {
    const event = await observer.next();
    seen.push(event);
    if (event.event === "session:ended") break;
  }
  await using second = new Reader(server, "", lastId);
  assert.equal((await second.next()).event, "hello");
  for (const event of seen) assert.deepEqual(await second.next(), event);
});

test("an id of another run, or one that is too old, is answered with resync", async () => {
  await using server = await TestServer.start();
  await using reader = new Reader(server, "", "0badf00d-17");
  assert.equal((await reader.next()).event, "resync");
});

test("with deviceId only the events of that device come", async () => {
  await using server = await TestServer.start();
  const wanted = new TestCpe(server.cwmpUrl, "WANTED");
  await using reader = new Reader(server, `?deviceId=${encodeURIComponent(wanted.id)}`);
  await reader.next();
  await new TestCpe(server.cwmpUrl, "OTHER").session();
  await wanted.session();
  const registered = await reader.next();
  assert.equal(JSON.parse(registered.data).device?.id ?? JSON.parse(registered.data).deviceId, wanted.id);
});

test("a stopping server ends the streams", async () => {
  const server = await TestServer.start();
  await using reader = new Reader(server);
  await reader.next();
  await server.running.stop();
  await assert.rejects(reader.next());
});
