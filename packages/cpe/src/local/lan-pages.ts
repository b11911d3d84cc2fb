import { encodeUtf8, type HttpRequest, type HttpResponse, type RequestOf, type RpcNamed } from "@beckon/cwmp";
import { parseHttpUrl } from "../http/url.ts";
import type { CpeParts } from "../parts.ts";

/** Tells the ACS of a browser; see `LocalActions.kick`. */
type Kick = (args: RequestOf<RpcNamed<"Kicked">>) => Promise<string | undefined>;

/** The two addresses at which a browser in the LAN may end up: to kick the device, and to wait for a file. */
export class LanPages {
  readonly #parts: CpeParts;
  readonly #tellAcs: Kick;

  constructor(parts: CpeParts, tellAcs: Kick) {
    this.#parts = parts;
    this.#tellAcs = tellAcs;
  }

  async answer({ method, target }: HttpRequest): Promise<HttpResponse> {
    if (method !== "GET") return page(405, "Only GET is allowed here.");
    const path = target.replace(/\?.*$/s, "");
    if (path === this.#pathOf("KickURL")) return this.#kick(argumentsOf(target));
    if (path === this.#pathOf("DownloadProgressURL")) return this.#progress();
    return page(404, "There is no such page.");
  }

  /** KCK-1 */
  async #kick(args: ReadonlyMap<string, string>): Promise<HttpResponse> {
    const of = (name: string, longest: number) => (args.get(name) ?? "").slice(0, longest);
    const next = await this.#tellAcs({
      Command: of("command", 32),
      Referer: of("referer", 64),
      Arg: of("arg", 256),
      Next: of("next", 1024),
    });
    return next !== undefined && parseHttpUrl(next) ? redirect(next) : page(503, "The provider could not be reached.");
  }

  /** FIL-14 */
  #progress(): HttpResponse {
    const download = this.#parts.transfers.latestDownload;
    if (!download) return page(200, "Nothing is being downloaded.");
    const { state, result, successUrl = "", failureUrl = "" } = download;
    if (state !== "done") return page(200, "The download is under way.");
    const isDone = result?.FaultCode === 0;
    const url = isDone ? successUrl : failureUrl;
    return parseHttpUrl(url) ? redirect(url) : page(200, isDone ? "The download is complete." : "The download failed.");
  }

  #pathOf(name: string): string | undefined {
    return parseHttpUrl(this.#parts.server.text(name) ?? "")?.target;
  }
}

/** The query of a URL (application/x-www-form-urlencoded); what cannot be decoded stays as it is. */
function argumentsOf(target: string): ReadonlyMap<string, string> {
  const query = target.split("?").slice(1).join("?");
  const pairs = query.split("&").map((pair) => pair.split(/=(.*)/s, 2).map((part) => decoded(part)));
  return new Map(pairs.map(([name = "", value = ""]) => [name.toLowerCase(), value]));
}

function decoded(text: string): string {
  const spaced = text.replace(/\+/g, " ");
  try {
    return decodeURIComponent(spaced);
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    return spaced;
  }
}

function page(status: number, text: string): HttpResponse {
  const body = encodeUtf8(`<!doctype html><title>Gateway</title><p>${text}</p>\n`);
  return {
    status,
    headers: { "content-type": "text/html; charset=utf-8", "content-length": String(body.length) },
    body,
  };
}

function redirect(url: string): HttpResponse {
  const answer = page(302, "Please go on.");
  return { ...answer, headers: { ...answer.headers, location: url } };
}
