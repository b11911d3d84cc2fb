/** The parts of an HTTP message that was written to a file as it crossed the wire. */
export interface HttpText {
  /** The request or status line. */
  readonly first: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

const FIRST_LINE = /^(?:[A-Z]+ \S+ HTTP\/1\.[01]|HTTP\/1\.[01] \d{3}[^\r\n]*)\r?\n/;

/** Splits head and body; takes a chunked body apart. Undefined if the bytes do not begin like an HTTP message. */
export function readHttpText(bytes: Buffer): HttpText | undefined {
  if (!FIRST_LINE.test(bytes.subarray(0, 2048).toString("latin1"))) return undefined;
  const { head, body } = split(bytes);
  const [first = "", ...lines] = head.split(/\r?\n/);
  const headers: Record<string, string> = {};
  for (const line of lines) {
    const colon = line.indexOf(":");
    if (colon > 0) headers[line.slice(0, colon).trim().toLowerCase()] = line.slice(colon + 1).trim();
  }
  const chunked =
    /chunked/i.test(headers["transfer-encoding"] ?? "") && /^[0-9a-f]+[ ;\r\n]/i.test(body.toString("latin1", 0, 12));
  return { first, headers, body: chunked ? joinChunks(body) : body };
}

function split(bytes: Buffer): { head: string; body: Buffer } {
  const ends = ["\r\n\r\n", "\n\n"]
    .map((end) => ({ at: bytes.indexOf(end), length: end.length }))
    .filter(({ at }) => at >= 0);
  const [end] = ends.toSorted((a, b) => a.at - b.at);
  if (!end) return { head: bytes.toString("latin1"), body: Buffer.alloc(0) };
  return { head: bytes.toString("latin1", 0, end.at), body: bytes.subarray(end.at + end.length) };
}

function joinChunks(body: Buffer): Buffer {
  const chunks: Buffer[] = [];
  for (let at = 0; at < body.length; ) {
    const lineEnd = body.indexOf("\n", at);
    if (lineEnd < 0) break;
    const size = Number.parseInt(body.toString("latin1", at, lineEnd), 16);
    if (!(size > 0)) break;
    chunks.push(body.subarray(lineEnd + 1, lineEnd + 1 + size));
    at = lineEnd + 1 + size;
    while (body[at] === 0x0d || body[at] === 0x0a) at++;
  }
  return Buffer.concat(chunks);
}
