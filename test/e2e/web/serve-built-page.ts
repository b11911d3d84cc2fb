import { readFile } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { extname, join } from "node:path";

export const BUILT_PAGE = join(import.meta.dirname, "../../../packages/web/dist");

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
};

/** As strict as the page can bear: no inline script, no eval, nothing from elsewhere. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "report-uri /csp-report",
].join("; ");

/** A file of the built page; every other path is one of the page's own, and gets index.html. */
export async function serveBuiltPage(path: string, response: ServerResponse): Promise<void> {
  const file = extname(path) === "" ? "index.html" : path;
  try {
    const body = await readFile(join(BUILT_PAGE, file));
    response.writeHead(200, {
      "content-type": TYPES[extname(file)] ?? "application/octet-stream",
      "content-security-policy": POLICY,
    });
    response.end(body);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    response.writeHead(404).end();
  }
}
