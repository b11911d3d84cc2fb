import assert from "node:assert/strict";
import { once } from "node:events";
import { BlockList, createServer, type Server, type Socket } from "node:net";
import test from "node:test";
import { type ExchangeError, requestConnection } from "@beckon/connection-request";
import { NO_BODY } from "@beckon/cwmp";
import { NodeClock } from "../../src/adapters/node-clock.ts";
import { nodeHashes as hashes } from "../../src/adapters/node-hashes.ts";
import { nodeRandom as random } from "../../src/adapters/node-random.ts";
import { dialer } from "../../src/connection-request/dial.ts";
import { targetRule } from "../../src/connection-request/target-rule.ts";

const rule = targetRule({ allowed: new BlockList(), ownPorts: () => [], ownAddresses: () => [] });
const PASSWORD = "canary-password";

/** A "CPE" that does what it likes with each connection. */
class Peer implements AsyncDisposable {
  readonly requests: string[] = [];
  readonly sockets = new Set<Socket>();
  readonly #server: Server;

  private constructor(behave: (socket: Socket, count: number) => void) {
    this.#server = createServer((socket) => {
      this.sockets.add(socket);
      socket.on("error", () => undefined);
      socket.once("data", (bytes) => {
        this.requests.push(bytes.toString("latin1"));
        behave(socket, this.requests.length);
      });
    });
  }

  static async open(behave: (socket: Socket, count: number) => void): Promise<Peer> {
    const peer = new Peer(behave);
    peer.#server.listen(0, "127.0.0.1");
    await once(peer.#server, "listening");
    return peer;
  }

  get url(): string {
    const address = this.#server.address();
    return `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}/x`;
  }

  wake(allowBasic = false) {
    return requestConnection({
      exchange: dialer(rule, "127.0.0.1"),
      url: this.url,
      credentials: { username: "acs", password: PASSWORD },
      allowBasic,
      clock: new NodeClock(),
      random,
      hashes,
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    this.#server.close();
    await once(this.#server, "close");
  }
}

const says = (text: string) => (socket: Socket) => socket.end(text);
const digest = (nonce: string, more = "") =>
  `HTTP/1.1 401 No\r\nWWW-Authenticate: Digest realm="r", nonce="${nonce}", qop="auth"${more}\r\nContent-Length: 0\r\n\r\n`;

test("a device that asks for Basic is not told the password, unless that is allowed for its model [CRQ-11]", async () => {
  const answer = 'HTTP/1.1 401 No\r\nWWW-Authenticate: Basic realm="r"\r\nContent-Length: 0\r\n\r\n';
  await using peer = await Peer.open(says(answer));
  const result = await peer.wake();
  assert.equal(result.outcome, "unauthorized");
  assert.equal(peer.requests.length, 1);
  assert.match(result.steps.at(-1)?.text ?? "", /send the password readable and is not allowed/);

  await using allowed = await Peer.open((socket, count) =>
    says(count === 1 ? answer : "HTTP/1.1 204 x\r\n\r\n")(socket),
  );
  assert.equal((await allowed.wake(true)).outcome, "accepted");
  const basic = Buffer.from(`acs:${PASSWORD}`).toString("base64");
  assert.match(allowed.requests[1] ?? "", new RegExp(`authorization: Basic ${basic}`, "i"));
});

test("endless challenges, each calling the nonce before stale, get two proofs and no more [CRQ-12]", async () => {
  await using peer = await Peer.open((socket, count) => socket.end(digest(`n${count}`, ", stale=true")));
  const result = await peer.wake();
  assert.equal(result.outcome, "unauthorized");
  assert.equal(peer.requests.length, 3);
  assert.ok(!peer.requests.join("").includes(PASSWORD));
});

test("a redirect is not followed, with a proof or without [CRQ-12]", async () => {
  await using elsewhere = await Peer.open(says("HTTP/1.1 204 x\r\n\r\n"));
  const redirect = `HTTP/1.1 302 Found\r\nLocation: ${elsewhere.url}\r\nContent-Length: 0\r\n\r\n`;
  await using peer = await Peer.open((socket, count) => socket.end(count === 1 ? digest("n") : redirect));
  const result = await peer.wake();
  assert.equal(result.outcome, "refused");
  assert.match(result.steps.at(-1)?.text ?? "", /redirect, which is never followed/);
  assert.equal(elsewhere.requests.length, 0);
});

for (const [name, head, outcome] of [
  ["a body without end", "HTTP/1.1 200 OK\r\nContent-Length: 1000000000\r\n\r\n", "accepted"],
  ["a header without end", "HTTP/1.1 200 OK\r\nX: ", "unreachable"],
] as const) {
  test(`${name} is not read: the connection is closed [CRQ-12]`, async () => {
    let written = 0;
    const closed = Promise.withResolvers<void>();
    await using peer = await Peer.open((socket) => {
      const block = Buffer.alloc(65_536, "x");
      const pour = () => {
        while (!socket.destroyed && written < 1_000_000_000) {
          written += block.length;
          if (!socket.write(block)) return socket.once("drain", pour);
        }
        return undefined;
      };
      socket.on("close", () => closed.resolve());
      socket.write(head);
      pour();
    });
    const result = await peer.wake();
    assert.equal(result.outcome, outcome);
    await closed.promise;
    // What the kernel's buffers took, and not a gigabyte.
    assert.ok(written < 100_000_000, String(written));
  });
}

for (const [name, behave] of [
  ["that closes at once", (socket: Socket) => socket.destroy()],
  ["that speaks something else", says("220 mail.example ESMTP\r\n")],
  ["that answers in the middle of a header", says("HTTP/1.1 200 OK\r\nX-")],
] as const) {
  test(`a peer ${name} is told as unreachable, in plain words [WIRE-13]`, async () => {
    await using peer = await Peer.open(behave);
    const result = await peer.wake();
    assert.equal(result.outcome, "unreachable");
    assert.match(result.steps.at(-1)?.text ?? "", /ended without an answer/);
  });
}

test("a device that closes the connection after its challenge gets the proof on a new one [CRQ-11]", async () => {
  await using peer = await Peer.open((socket, count) =>
    socket.end(count === 1 ? digest("n") : "HTTP/1.0 200 OK\r\n\r\n"),
  );
  const result = await peer.wake();
  assert.equal(result.outcome, "accepted");
  assert.equal(peer.sockets.size, 2);
  assert.match(result.steps[0]?.text ?? "", /TCP connected in \d+ ms; 401 with realm "r"/);
});

test("nothing is sent where the rule forbids it, and the reason is a sentence [CRQ-12]", async () => {
  await using peer = await Peer.open(says("HTTP/1.1 204 x\r\n\r\n"));
  const target = { host: "127.0.0.1", port: Number(new URL(peer.url).port), path: "/", authority: "x" };
  const asked = dialer(rule, "192.0.2.7")({ method: "GET", target: "/", headers: {}, body: NO_BODY }, target);
  await assert.rejects(
    asked,
    (error: ExchangeError) => error.stage === "forbidden" && /last session was/.test(error.message),
  );
  assert.equal(peer.requests.length, 0);
});

test("a device that takes the request and never answers is given up, and said to be silent", async () => {
  await using peer = await Peer.open(() => undefined);
  const result = await peer.wake();
  assert.equal(result.outcome, "unreachable");
  assert.equal(peer.requests.length, 1);
  assert.match(result.steps.at(-1)?.text ?? "", /did not answer within 5 s/);
});
