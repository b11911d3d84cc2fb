import { hash } from "node:crypto";
import { connect } from "node:net";
import { CREDENTIAL, REALM } from "../inform/messages.ts";
import { answerTo } from "./messages.ts";

/** How a session of a device ended. */
export type Ending =
  | { readonly kind: "done" }
  /** 503 instead of an InformResponse, or of the challenge before it. */
  | { readonly kind: "refused"; readonly retryAfter: number; readonly challenged: boolean }
  /** 503 after the InformResponse, or anything else that must not be. */
  | { readonly kind: "broken"; readonly reason: string }
  /** The connection was not made, or broke. */
  | { readonly kind: "unreachable"; readonly reason: string };

const HA1 = hash("md5", `${CREDENTIAL.username}:${REALM}:${CREDENTIAL.password}`);
const HA2 = hash("md5", "POST:/");
const HEADERS = "content-type: text/xml\r\nsoapaction:\r\n";
/** Milliseconds a device waits for an answer (HTTP-11). */
const PATIENCE = 60_000;

/** One whole session with Digest, as literal bytes on a socket: an HTTP client would cost more than the server. */
export function holdSession(port: number, inform: string, values: Map<string, string>): Promise<Ending> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: "127.0.0.1", noDelay: true });
    const steps = conversation(inform, values);
    let received = "";
    let ending: Ending | undefined;
    const advance = (answer: string) => {
      const step = steps.next(answer);
      if (step.done) {
        ending = step.value;
        socket.end();
      } else socket.write(step.value);
    };
    socket.setEncoding("latin1").setTimeout(PATIENCE, () => socket.destroy(new RangeError("no answer")));
    socket.on("data", (chunk: string) => {
      received += chunk;
      if (!isComplete(received)) return;
      const answer = received;
      received = "";
      try {
        advance(answer);
      } catch (error) {
        ending = { kind: "broken", reason: String(error) };
        socket.destroy();
      }
    });
    socket.once("error", (error) => {
      ending ??= { kind: "unreachable", reason: error.message };
    });
    socket.once("close", () => resolve(ending ?? { kind: "unreachable", reason: "the connection was closed" }));
    advance("");
  });
}

/** What one device writes, given what it reads. */
function* conversation(inform: string, values: Map<string, string>): Generator<string, Ending, string> {
  const challenge = yield post(HEADERS, inform);
  if (isStatus(challenge, 503)) return { kind: "refused", retryAfter: retryAfter(challenge), challenged: false };
  const nonce = between(challenge, 'nonce="', '"');
  const accepted = yield post(`${HEADERS}authorization: ${authorization(nonce)}\r\n`, inform);
  if (isStatus(accepted, 503)) return { kind: "refused", retryAfter: retryAfter(accepted), challenged: true };
  if (!isStatus(accepted, 200)) return { kind: "broken", reason: accepted.slice(0, 300) };
  const cookie = `cookie: ${/set-cookie: ([^;\r]*)/i.exec(accepted)?.[1] ?? ""}\r\n`;
  for (let answer = yield post(cookie, ""); ; answer = yield post(cookie + HEADERS, answerTo(answer, values))) {
    if (isStatus(answer, 204)) return { kind: "done" };
    if (!isStatus(answer, 200)) return { kind: "broken", reason: answer.slice(0, 300) };
  }
}

function authorization(nonce: string): string {
  const response = hash("md5", `${HA1}:${nonce}:00000001:0a4f113b:auth:${HA2}`);
  return (
    `Digest username="${CREDENTIAL.username}", realm="${REALM}", nonce="${nonce}", uri="/", response="${response}", ` +
    `qop=auth, nc=00000001, cnonce="0a4f113b"`
  );
}

function isStatus(answer: string, status: number): boolean {
  return answer.startsWith(`HTTP/1.1 ${status}`);
}

/** Seconds. */
function retryAfter(answer: string): number {
  return Number(/retry-after: (\d+)/i.exec(answer)?.[1] ?? 5);
}

function isComplete(text: string): boolean {
  const head = text.indexOf("\r\n\r\n");
  if (head < 0) return false;
  const length = /content-length: (\d+)/i.exec(text.slice(0, head))?.[1];
  return length === undefined || text.length >= head + 4 + Number(length);
}

function between(text: string, before: string, after: string): string {
  const start = text.indexOf(before) + before.length;
  return text.slice(start, text.indexOf(after, start));
}

function post(headers: string, body: string): string {
  return `POST / HTTP/1.1\r\nhost: acs.example\r\n${headers}content-length: ${body.length}\r\n\r\n${body}`;
}
