import { promisify } from "node:util";
import { gunzip, inflate, inflateRaw, type ZlibOptions } from "node:zlib";
import { RequestRefused } from "./refusal.ts";
import { Turnstile } from "./turnstile.ts";

const DECODERS: Readonly<Record<string, (body: Buffer, options: ZlibOptions) => Promise<Buffer>>> = {
  gzip: promisify<Buffer, ZlibOptions, Buffer>(gunzip),
  "x-gzip": promisify<Buffer, ZlibOptions, Buffer>(gunzip),
  // "deflate" means the zlib format; some clients send the bare stream inside it.
  deflate: (body, options) => (looksLikeZlib(body) ? zlibInflate(body, options) : rawInflate(body, options)),
};
// Each may hold as much as the limit while it works, and more than the threads of the process do not work at a time.
const TURNSTILE = new Turnstile(4);
const zlibInflate = promisify<Buffer, ZlibOptions, Buffer>(inflate);
const rawInflate = promisify<Buffer, ZlibOptions, Buffer>(inflateRaw);

/** Undoes Content-Encoding (HTTP-18). Stops as soon as the result would be larger than the limit. */
export async function decompress(body: Buffer, encoding: string | undefined, limit: number): Promise<Buffer> {
  const name = encoding?.trim().toLowerCase() ?? "";
  if (name === "" || name === "identity" || body.length === 0) return body;
  const decode = Object.hasOwn(DECODERS, name) ? DECODERS[name] : undefined;
  if (!decode) {
    throw new RequestRefused(
      415,
      `The Content-Encoding "${name.slice(0, 40)}" is not supported; gzip and deflate are.`,
    );
  }
  try {
    return await TURNSTILE.pass(() => decode(body, { maxOutputLength: limit }));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if ("code" in error && error.code === "ERR_BUFFER_TOO_LARGE") {
      throw new RequestRefused(413, `The request body is larger than the limit of ${limit} bytes once decompressed.`);
    }
    throw new RequestRefused(400, `The request body is not valid ${name} data: ${error.message}.`);
  }
}

/** RFC 1950: compression method 8, and a header that is a multiple of 31. */
function looksLikeZlib(body: Buffer): boolean {
  return body.length >= 2 && ((body[0] ?? 0) & 0x0f) === 8 && body.readUInt16BE(0) % 31 === 0;
}
