import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";

/** An HTTP request that is refused before the engine sees it. The message is one sentence for the contacts list. */
export class RequestRefused extends Error {
  override readonly name = "RequestRefused";
  readonly status: number;
  /** Bytes of the request may still be on their way: the connection cannot be used again. */
  readonly unfinished: boolean;
  /** What the contacts list says, if that is another sentence than the client's. */
  readonly told: string;

  constructor(status: number, sentence: string, options: { unfinished?: boolean; told?: string } = {}) {
    super(sentence);
    this.told = options.told ?? sentence;
    this.status = status;
    this.unfinished = options.unfinished ?? false;
  }
}

/** How long, and how much, a refused client may go on sending, so that it gets to read why. */
const LINGER_MILLISECONDS = 1000;
const LINGER_BYTES = 4 * 1024 ** 2;

const refused = new WeakSet<Socket>();

/** What still arrives on such a connection is thrown away, errors included. */
export const isRefused = (socket: Socket): boolean => refused.has(socket);

/**
 * Writes an answer past Node's response object and closes the connection, gently: closing a socket with unread input
 * resets the connection, and the client would lose the answer.
 */
export function refuseOnSocket(socket: Socket, status: number, sentence: string): void {
  refused.add(socket);
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const body = `${sentence}\n`;
  const later = status === 503 ? "Retry-After: 30\r\n" : "";
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? "Refused"}\r\nConnection: close\r\n${later}Content-Type: text/plain; charset=utf-8\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
  let received = 0;
  const cut = () => socket.destroy();
  const timer = setTimeout(cut, LINGER_MILLISECONDS);
  socket.on("data", (chunk: Buffer) => {
    received += chunk.length;
    if (received > LINGER_BYTES) cut();
  });
  socket.once("end", cut);
  socket.once("error", cut);
  socket.once("close", () => clearTimeout(timer));
  socket.resume();
}
