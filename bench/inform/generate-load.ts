import { hash } from "node:crypto";
import { connect, type Socket } from "node:net";
import { CREDENTIAL, inform, REALM } from "./messages.ts";

/** What a round of load did. */
export interface Round {
  readonly sessions: number;
  readonly seconds: number;
}

export interface Load {
  readonly port: number;
  /** Devices that inform, in an order that has nothing to do with that of their numbers. */
  readonly devices: number;
  /** Sessions at a time. */
  readonly concurrency: number;
  readonly seconds: number;
}

const HA1 = hash("md5", `${CREDENTIAL.username}:${REALM}:${CREDENTIAL.password}`);
const HA2 = hash("md5", "POST:/");
/** Prime, so that each device has its turn before one has its second. */
const STRIDE = 7919;

/**
 * Sessions as a home gateway holds them, with as little work on this side as possible: a new connection, the Inform, the
 * Inform with the answer to the challenge, the empty POST with the cookie, close. Literal bytes on a socket: an HTTP
 * client would cost more than the server.
 */
export async function generateLoad({ port, devices, concurrency, seconds }: Load): Promise<Round> {
  const start = performance.now();
  const end = start + seconds * 1000;
  let sessions = 0;
  let next = 0;
  const again = async () => {
    while (performance.now() < end) {
      await session(port, inform((next++ * STRIDE) % devices));
      sessions++;
    }
  };
  await Promise.all(Array.from({ length: concurrency }, again));
  return { sessions, seconds: (performance.now() - start) / 1000 };
}

function session(port: number, xml: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: "127.0.0.1", noDelay: true });
    const steps = conversation(xml);
    let received = "";
    socket.setEncoding("latin1");
    socket.write(steps.next("").value ?? "");
    socket.on("data", (chunk: string) => {
      received += chunk;
      if (!isComplete(received)) return;
      const answer = received;
      received = "";
      try {
        advance(socket, steps, answer);
      } catch (error) {
        socket.destroy();
        reject(error);
      }
    });
    socket.once("close", () => resolve());
    socket.once("error", reject);
  });
}

function advance(socket: Socket, steps: Generator<string, void, string>, answer: string): void {
  const { value, done } = steps.next(answer);
  if (done) socket.end();
  else socket.write(value);
}

/** What one device writes, given what it reads. */
function* conversation(xml: string): Generator<string, void, string> {
  const headers = "content-type: text/xml\r\nsoapaction:\r\n";
  const challenge = yield post(headers, xml);
  const nonce = between(challenge, 'nonce="', '"');
  const accepted = yield post(`${headers}authorization: ${authorization(nonce)}\r\n`, xml);
  if (!accepted.startsWith("HTTP/1.1 200")) throw new TypeError(`the Inform was refused: ${accepted.slice(0, 300)}`);
  const ended = yield post(
    `cookie: ${between(accepted.replace("Set-Cookie", "set-cookie"), "set-cookie: ", ";")}\r\n`,
    "",
  );
  if (!ended.startsWith("HTTP/1.1 204")) throw new TypeError(`the session did not end: ${ended.slice(0, 300)}`);
}

function authorization(nonce: string): string {
  const response = hash("md5", `${HA1}:${nonce}:00000001:0a4f113b:auth:${HA2}`);
  return (
    `Digest username="${CREDENTIAL.username}", realm="${REALM}", nonce="${nonce}", uri="/", response="${response}", ` +
    `qop=auth, nc=00000001, cnonce="0a4f113b"`
  );
}

function isComplete(text: string): boolean {
  const head = text.indexOf("\r\n\r\n");
  if (head < 0) return false;
  const at = text.search(/content-length: /i);
  return at < 0 || at > head || text.length >= head + 4 + Number.parseInt(text.slice(at + 16, at + 26), 10);
}

function between(text: string, before: string, after: string): string {
  const start = text.indexOf(before) + before.length;
  return text.slice(start, text.indexOf(after, start));
}

function post(headers: string, body: string): string {
  return `POST / HTTP/1.1\r\nhost: acs.example\r\n${headers}content-length: ${body.length}\r\n\r\n${body}`;
}
