import { once } from "node:events";
import { connect } from "node:net";

/** What a round of load did. */
export interface Round {
  readonly sessions: number;
  readonly seconds: number;
}

/**
 * Sessions as a home gateway holds them, with as little work on this side as possible: a new connection, the Inform, the
 * empty POST with the cookie, close. Literal bytes on a socket: an HTTP client would cost more than the server.
 */
export async function generateLoad(
  port: number,
  informs: readonly string[],
  concurrency: number,
  seconds: number,
): Promise<Round> {
  const posts = informs.map((xml) => post(Buffer.byteLength(xml), "content-type: text/xml\r\nsoapaction:\r\n") + xml);
  const start = performance.now();
  const end = start + seconds * 1000;
  let sessions = 0;
  let next = 0;
  await Promise.all(
    Array.from({ length: concurrency }, async () => {
      while (performance.now() < end) {
        await session(port, posts[next++ % posts.length] ?? "");
        sessions++;
      }
    }),
  );
  return { sessions, seconds: (performance.now() - start) / 1000 };
}

async function session(port: number, inform: string): Promise<void> {
  const socket = connect({ port, host: "127.0.0.1", noDelay: true });
  socket.setEncoding("latin1");
  const answers = answersOf(socket);
  socket.write(inform);
  const first = await answers.next();
  const cookie = /set-cookie: ([^;\r]+)/i.exec(first.value ?? "")?.[1] ?? "";
  socket.write(post(0, `cookie: ${cookie}\r\n`));
  const second = await answers.next();
  socket.end();
  await once(socket, "close");
  if (!second.value?.startsWith("HTTP/1.1 204"))
    throw new TypeError(`the session did not end: ${second.value?.slice(0, 200)}`);
}

/** The complete answers that arrive on a socket, one after the other. */
async function* answersOf(socket: AsyncIterable<string>): AsyncGenerator<string> {
  let text = "";
  for await (const chunk of socket) {
    text += chunk;
    const head = text.indexOf("\r\n\r\n");
    if (head < 0) continue;
    const length = Number(/content-length: (\d+)/i.exec(text.slice(0, head))?.[1] ?? 0);
    if (text.length < head + 4 + length) continue;
    yield text.slice(0, head + 4 + length);
    text = text.slice(head + 4 + length);
  }
}

function post(length: number, headers: string): string {
  return `POST / HTTP/1.1\r\nhost: acs.example\r\n${headers}content-length: ${length}\r\n\r\n`;
}
