import type { IncomingMessage } from "node:http";
import { promisify } from "node:util";
import { gunzip, inflate, inflateRaw } from "node:zlib";
import type { HttpResponse } from "@beckon/cwmp";

const unzip = promisify(gunzip);
const inflateZlib = promisify(inflate);
const inflateBare = promisify(inflateRaw);

/** The body is larger than allowed, or cannot be decompressed. The message is a clause for people. */
export class BodyError extends Error {
  override readonly name = "BodyError";
}

/**
 * Reads a response to its end, decompressed.
 *
 * @param limit bytes of the body at most, before and after decompression
 * @param keep gets what arrived, as it came, if the connection breaks before the end
 * @throws BodyError
 */
export async function readResponse(
  incoming: IncomingMessage,
  limit: number,
  keep?: (partial: HttpResponse) => void,
): Promise<HttpResponse> {
  const chunks: Buffer[] = [];
  let length = 0;
  const received = (body: Uint8Array) => ({ status: incoming.statusCode ?? 0, headers: headersOf(incoming), body });
  try {
    for await (const chunk of incoming as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > limit) throw new BodyError(`the response is larger than ${limit} bytes`);
      chunks.push(chunk);
    }
  } catch (error) {
    if (!(error instanceof BodyError)) keep?.(received(Buffer.concat(chunks)));
    throw error;
  }
  const body = await decompress(Buffer.concat(chunks), incoming.headers["content-encoding"] ?? "identity", limit);
  return received(body);
}

async function decompress(body: Buffer, encoding: string, limit: number): Promise<Buffer> {
  const options = { maxOutputLength: limit };
  const name = encoding.trim().toLowerCase();
  if (name === "identity" || name === "" || body.length === 0) return body;
  try {
    if (name === "gzip" || name === "x-gzip") return await unzip(body, options);
    // "deflate" means zlib; some servers send the bare stream all the same.
    if (name === "deflate") return await inflateZlib(body, options).catch(() => inflateBare(body, options));
  } catch (error) {
    throw new BodyError(`the response cannot be decompressed within ${limit} bytes`, { cause: error });
  }
  throw new BodyError(`the response has the unknown Content-Encoding "${name.slice(0, 32)}"`);
}

function headersOf(incoming: IncomingMessage): HttpResponse["headers"] {
  const headers: Record<string, string | readonly string[]> = {};
  for (const [name, values] of Object.entries(incoming.headersDistinct)) {
    if (values === undefined) continue;
    headers[name] = name === "set-cookie" ? values : values.join(", ");
  }
  return headers;
}
