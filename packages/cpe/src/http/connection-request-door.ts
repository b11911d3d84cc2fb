import { ConnectionRequestGuard } from "@beckon/connection-request";
import { type HttpRequest, type HttpResponse, NO_BODY } from "@beckon/cwmp";
import { minutes } from "@beckon/cwmp/ports";
import type { CpeParts } from "../parts.ts";
import { parseHttpUrl } from "./url.ts";

/** What answers at the ConnectionRequestURL (section 17). */
export class ConnectionRequestDoor {
  readonly #parts: CpeParts;
  #guard: { readonly path: string; readonly guard: ConnectionRequestGuard } | undefined;

  constructor(parts: CpeParts) {
    this.#parts = parts;
  }

  answer(request: HttpRequest): { readonly response: HttpResponse; readonly accepted: boolean } {
    const path = parseHttpUrl(this.#parts.server.connectionRequestUrl)?.target.replace(/\?.*$/s, "");
    // MSV-8: switched off, there is no such place; an adapter that can closes the port as well.
    if (path === undefined) return { response: refusal(404), accepted: false };
    return this.#guardOf(path).answer(request);
  }

  #guardOf(path: string): ConnectionRequestGuard {
    const { options, server } = this.#parts;
    if (this.#guard?.path === path) return this.#guard.guard;
    const guard = new ConnectionRequestGuard({
      clock: options.clock,
      random: options.random,
      hashes: options.hashes,
      path,
      credentials: () => ({ username: server.connectionRequestUsername, password: server.connectionRequestPassword }),
      authentication: options.behaviour?.connectionRequests ?? "digest",
      limit: { count: options.behaviour?.connectionRequestsPerMinute ?? 60, per: minutes(1) },
    });
    this.#guard = { path, guard };
    return guard;
  }
}

export function refusal(status: number): HttpResponse {
  return { status, headers: { "content-length": "0" }, body: NO_BODY };
}
