import type { HttpResponse } from "@beckon/cwmp";

/** Reads a response that ended with its connection; undefined if it is not complete. */
export function readRawResponse(bytes: Buffer): HttpResponse | undefined {
  const end = bytes.indexOf("\r\n\r\n");
  const [statusLine = "", ...lines] = bytes.subarray(0, Math.max(0, end)).toString("latin1").split("\r\n");
  const status = /^HTTP\/1\.[01] (\d{3})/.exec(statusLine)?.[1];
  if (end < 0 || status === undefined) return undefined;
  const headers: Record<string, string | readonly string[]> = {};
  const cookies: string[] = [];
  for (const line of lines) {
    const colon = line.indexOf(":");
    const name = line.slice(0, colon).toLowerCase();
    const value = line.slice(colon + 1).trim();
    if (name === "set-cookie") cookies.push(value);
    else headers[name] = value;
  }
  if (cookies.length > 0) headers["set-cookie"] = cookies;
  const rest = bytes.subarray(end + 4);
  const isChunked = /chunked/i.test(String(headers["transfer-encoding"] ?? ""));
  const body = isChunked ? joined(rest) : rest;
  if (body === undefined || body.length < Number(headers["content-length"] ?? 0)) return undefined;
  return { status: Number(status), headers, body };
}

/** The chunks as one; undefined if the last one is missing. */
function joined(rest: Buffer): Buffer | undefined {
  const parts: Buffer[] = [];
  for (let at = 0; ; ) {
    const line = rest.indexOf("\r\n", at);
    const size = Number.parseInt(rest.subarray(at, line).toString("latin1"), 16);
    if (line < 0 || Number.isNaN(size)) return undefined;
    if (size === 0) return Buffer.concat(parts);
    parts.push(rest.subarray(line + 2, line + 2 + size));
    at = line + 2 + size + 2;
  }
}
