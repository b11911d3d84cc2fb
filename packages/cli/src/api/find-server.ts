import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CliError } from "../cli-error.ts";
import { EXIT } from "../exit-codes.ts";
import type { Server } from "./api-client.ts";

/** In the data directory of a running server: its token for its owner, and where its API is. */
export const LOCAL_TOKEN_FILE = "cli-token";
export const LOCAL_URL_FILE = "cli-url";

const DEFAULT_DATA = "data";
const DEFAULT_URL = "http://127.0.0.1:3000";

export interface ServerOptions {
  readonly url?: string;
  readonly token?: string;
  readonly data?: string;
}

/**
 * Where the server is and what opens it: options, then environment, then what a server on this machine left in its data
 * directory. That token is the owner's and goes to that server only, or to a loopback address.
 *
 * @throws CliError if what somebody named cannot be used
 */
export function findServer(options: ServerOptions, environment: Readonly<Record<string, string | undefined>>): Server {
  const directory = options.data ?? environment.BECKON_DATA ?? DEFAULT_DATA;
  const demanded = options.data !== undefined;
  const given = options.url ?? environment.BECKON_URL;
  const local = readLocal(join(directory, LOCAL_URL_FILE), false);
  const url = checkedUrl(given ?? local ?? DEFAULT_URL);
  const named = options.token ?? environment.BECKON_TOKEN;
  const token =
    named ?? (url === local || isLocal(url) ? readLocal(join(directory, LOCAL_TOKEN_FILE), demanded) : undefined);
  return { url, token };
}

function checkedUrl(text: string): string {
  const url = URL.parse(text);
  if (url && /^https?:$/.test(url.protocol)) return url.href.replace(/\/$/, "");
  throw new CliError(
    EXIT.usage,
    `The server's URL "${text}" is not an http or https URL; write one such as ${DEFAULT_URL}.`,
  );
}

function isLocal(url: string): boolean {
  return /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(new URL(url).hostname);
}

/** @param demanded the person named the directory, so the file must be there */
function readLocal(file: string, demanded: boolean): string | undefined {
  try {
    return readFileSync(file, "utf8").trim();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "unreadable";
    if (!demanded && (code === "ENOENT" || code === "EACCES")) return undefined;
    const advice =
      code === "ENOENT" ? "Is a server running that uses this directory?" : "Only the server's owner can read it.";
    throw new CliError(EXIT.notFound, `The server's file ${file} cannot be read (${code}). ${advice}`, {
      cause: error,
    });
  }
}
