import assert from "node:assert/strict";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer, type Server, type Socket } from "node:net";
import test from "node:test";
import { createSecureContext, TLSSocket } from "node:tls";
import { readIqRequest, type Stanza, StreamReader, type XmppState } from "@beckon/connection-request";
import { NodeClock } from "../../src/adapters/node-clock.ts";
import { nodeHashes as hashes } from "../../src/adapters/node-hashes.ts";
import { nodeRandom as random } from "../../src/adapters/node-random.ts";
import { wakeOverXmpp } from "../../src/connection-request/wake-xmpp.ts";
import { readXmppAccounts, type XmppAccess } from "../../src/connection-request/xmpp-accounts.ts";
import { XmppPool } from "../../src/connection-request/xmpp-pool.ts";

const fixture = (name: string) => readFileSync(new URL(`../fixtures/${name}`, import.meta.url), "utf8");
const CERTIFICATE = fixture("localhost.cert.pem");
const SASL = "urn:ietf:params:xml:ns:xmpp-sasl";
const OPEN =
  "<stream:stream xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams' from='localhost' version='1.0'>";

/** A small XMPP server over real TCP and TLS, for one client; `answer` is what a connection request gets. */
class TinyXmpp implements AsyncDisposable {
  readonly stanzas: Stanza[] = [];
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  readonly #answer: (id: string, to: string) => string;

  private constructor(answer: (id: string, to: string) => string) {
    this.#answer = answer;
    this.#server = createServer((socket) => {
      this.#sockets.add(socket);
      socket.on("error", () => undefined);
      this.#talk(socket, false, false);
    });
  }

  static async open(answer: (id: string, to: string) => string): Promise<TinyXmpp> {
    const server = new TinyXmpp(answer);
    server.#server.listen(0, "127.0.0.1");
    await once(server.#server, "listening");
    return server;
  }

  access(): XmppAccess {
    const address = this.#server.address();
    const port = typeof address === "object" ? address?.port : 0;
    const accounts = readXmppAccounts(`xmpp://acs:Secret1@localhost:${port}?host=127.0.0.1`);
    const [access] = typeof accounts === "string" ? [] : accounts;
    return access ?? assert.fail("the account cannot be read");
  }

  drop(): void {
    for (const socket of this.#sockets) socket.destroy();
  }

  #talk(socket: Socket, secure: boolean, loggedIn: boolean): void {
    let reader = new StreamReader();
    const features = loggedIn
      ? "<bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/>"
      : secure
        ? `<mechanisms xmlns='${SASL}'><mechanism>PLAIN</mechanism></mechanisms>`
        : "<starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>";
    const onData = (bytes: Buffer) => {
      for (const event of reader.push(bytes)) {
        if (event.kind === "open") socket.write(`${OPEN}<stream:features>${features}</stream:features>`);
        if (event.kind !== "stanza") continue;
        const { name } = event.stanza;
        if (name === "starttls") {
          socket.off("data", onData);
          socket.write("<proceed xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>");
          const secureContext = createSecureContext({ cert: CERTIFICATE, key: fixture("localhost.key.pem") });
          const encrypted = new TLSSocket(socket, { isServer: true, secureContext });
          encrypted.on("error", () => undefined);
          this.#talk(encrypted, true, false);
        } else if (name === "auth") {
          socket.off("data", onData);
          const isRight = event.stanza.text === Buffer.from("\0acs\0Secret1").toString("base64");
          socket.write(isRight ? `<success xmlns='${SASL}'/>` : `<failure xmlns='${SASL}'><not-authorized/></failure>`);
          reader = new StreamReader();
          this.#talk(socket, true, isRight);
        } else this.#stanza(socket, event.stanza);
      }
    };
    socket.on("data", onData);
  }

  #stanza(socket: Socket, stanza: Stanza): void {
    this.stanzas.push(stanza);
    const { id = "", to = "" } = stanza.attributes;
    const bound = "<bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'><jid>acs@localhost/beckon</jid></bind>";
    socket.write(id === "bind" ? `<iq type='result' id='bind'>${bound}</iq>` : this.#answer(id, to));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.drop();
    this.#server.close();
    await once(this.#server, "close");
  }
}

/** A pool that has tried once: it is logged in, or waits for the next try. */
async function poolOf(server: TinyXmpp, access: XmppAccess = server.access(), ca = CERTIFICATE) {
  const states: XmppState[] = [];
  const settled = Promise.withResolvers<void>();
  const pool = new XmppPool({
    accounts: [access],
    // Without: those of the system, which know nothing of the test's.
    ...(ca !== "" && { ca }),
    clock: new NodeClock(),
    random,
    hashes,
    onState(_domain, state) {
      states.push(state);
      if (state.kind !== "connecting") settled.resolve();
    },
  });
  pool.start();
  await settled.promise;
  return { pool, states, [Symbol.dispose]: () => pool[Symbol.dispose]() };
}

const credentials = { username: "cpeuser", password: "canary" };
const wake = (pool: XmppPool, address = "cpe1@localhost/abc") =>
  wakeOverXmpp(address, credentials, { pool, clock: new NodeClock() });
const error =
  (condition: string, code = "") =>
  (id: string, to: string) =>
    `<iq type='error' id='${id}' from='${to}'><error${code && ` code='${code}'`} type='cancel'><${condition} xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></iq>`;

test("the ACS logs in over TLS and sends the connection request; a result means that the device comes [XMP-2, XMP-6, XMP-7, WIRE-14]", async () => {
  await using server = await TinyXmpp.open((id, to) => `<iq type='result' id='${id}' from='${to}'/>`);
  using site = await poolOf(server);
  const attempt = await wake(site.pool);
  assert.deepEqual([attempt.expected, attempt.acknowledged, attempt.unauthorized], [true, true, false]);
  const sent = server.stanzas.at(-1) ?? assert.fail("nothing came");
  const request = readIqRequest(sent);
  assert.ok(request?.kind === "connectionRequest");
  assert.deepEqual([request.from, request.username, request.password], ["acs@localhost/beckon", "cpeuser", "canary"]);
  assert.deepEqual(
    sent.children[0]?.children.map(({ name }) => name),
    ["username", "password"],
  );
  assert.doesNotMatch(JSON.stringify(attempt), /canary/);
});

for (const [name, answer, expected, says] of [
  [
    "wrong credentials",
    error("not-authorized", "401"),
    { expected: false, unauthorized: true },
    /refused our user name/,
  ],
  ["a busy device", error("service-unavailable", "503"), { expected: true, unauthorized: false }, /busy/],
  ["nobody there", error("service-unavailable"), { expected: false, unauthorized: false }, /not logged in/],
  ["an unknown resource", error("item-not-found"), { expected: false, unauthorized: false }, /not logged in/],
  [
    "a server out of reach",
    error("remote-server-timeout"),
    { expected: false, unauthorized: false },
    /cannot be reached/,
  ],
  ["an address that is not allowed", error("forbidden"), { expected: false, unauthorized: false }, /AllowedJabberIDs/],
  ["a condition of the future", error("teapot"), { expected: false, unauthorized: false }, /teapot, refused/],
] as const) {
  test(`an error for ${name} is told as what it means [XMP-7]`, async () => {
    await using server = await TinyXmpp.open(answer);
    using site = await poolOf(server);
    const attempt = await wake(site.pool);
    assert.deepEqual({ expected: attempt.expected, unauthorized: attempt.unauthorized }, expected);
    assert.match(attempt.steps[0]?.text ?? "", says);
  });
}

test("a connection that breaks during a request is told, and comes back [XMP-7]", async () => {
  await using server = await TinyXmpp.open(() => "");
  using site = await poolOf(server);
  const waking = wake(site.pool);
  while (server.stanzas.length < 2) await new Promise((resolve) => setImmediate(resolve));
  server.drop();
  assert.match((await waking).steps[0]?.text ?? "", /our own connection to the XMPP server broke/);
  assert.match((await wake(site.pool)).steps[0]?.text ?? "", /not logged in at localhost/);
  while (site.states.at(-1)?.kind !== "online") await new Promise((resolve) => setTimeout(resolve, 20));
});

test("a server whose certificate nobody vouches for gets no password [XMP-6]", async () => {
  await using server = await TinyXmpp.open(() => "");
  using site = await poolOf(server, server.access(), "");
  const state = site.states.at(-1);
  assert.ok(state?.kind === "waiting");
  assert.match(state.reason, /certificate is not one for localhost that we trust/);
  assert.equal(server.stanzas.length, 0);
});

test("a device cannot make the ACS talk to an XMPP server of its own", async () => {
  await using server = await TinyXmpp.open(() => "");
  using site = await poolOf(server);
  for (const address of [
    "cpe1@evil.example/r",
    "evil.example/r",
    "cpe1@localhost",
    "cpe1@localhost.evil.example/r",
    "",
    "a@b@localhost/r",
    "127.0.0.1",
  ]) {
    const attempt = await wake(site.pool, address);
    assert.equal(attempt.expected, false, address);
    assert.ok(attempt.steps.length === 1, address);
  }
  assert.deepEqual(
    server.stanzas.map(({ attributes }) => attributes.id),
    ["bind"],
  );
});
