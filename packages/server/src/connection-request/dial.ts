import { lookup } from "node:dns/promises";
import { request as httpRequest } from "node:http";
import { isIP } from "node:net";
import { type ConnectionRequestTarget, type Exchange, type Exchanged, ExchangeError } from "@beckon/connection-request";
import { type HttpRequest, NO_BODY } from "@beckon/cwmp";
import type { TargetRule } from "./target-rule.ts";

const CONNECT_MILLISECONDS = 2000;
const TOTAL_MILLISECONDS = 5000;
/** Bytes of an answer's header; its body says nothing and is not read (CRQ-1). */
const LONGEST_HEADER = 4096;

/** Finds the addresses of a name. Rejects if it has none. */
export type Resolve = (host: string) => Promise<readonly string[]>;

export const resolveName: Resolve = async (host) => (await lookup(host, { all: true })).map(({ address }) => address);

/**
 * The HTTP client of connection requests to one device: a new connection each time, no redirects, tolerant of what
 * devices answer (WIRE-13), and only to the address that the rule allows for it.
 */
export function dialer(rule: TargetRule, sessionAddress: string, resolve: Resolve = resolveName): Exchange {
  return async (request, target) => {
    const addresses = await resolved(target.host, resolve);
    const refusals = addresses.map((address) => rule.refuse(address, target.port, sessionAddress));
    const allowed = refusals.indexOf(undefined);
    const address = addresses[allowed];
    if (address === undefined) throw new ExchangeError("forbidden", `nothing was sent: ${refusals[0] ?? "no address"}`);
    return await exchange(request, target, address);
  };
}

async function resolved(host: string, resolve: Resolve): Promise<readonly string[]> {
  if (isIP(host)) return [host];
  // Systems read 2130706433, 0x7f.1 and 127.1 as addresses; no device writes them, and nobody checks them twice.
  if (/^(0x[0-9a-f]*|\d+)$/i.test(host.replace(/\.$/, "").split(".").at(-1) ?? ""))
    throw new ExchangeError("forbidden", `nothing was sent: ${host} is no address as people write it`);
  try {
    return await resolve(host);
  } catch (error) {
    throw new ExchangeError("resolve", `the name ${host} cannot be resolved`, { cause: error });
  }
}

/** The name was resolved and checked once: the connection goes to that address and not to a second look-up's. */
function exchange(
  { method, headers }: HttpRequest,
  target: ConnectionRequestTarget,
  address: string,
): Promise<Exchanged> {
  const { port, path, authority } = target;
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const outgoing = httpRequest({
      host: address,
      port,
      path,
      method,
      headers,
      agent: false,
      insecureHTTPParser: true,
      maxHeaderSize: LONGEST_HEADER,
      setHost: false,
    });
    const fail = (stage: ExchangeError["stage"], message: string, cause?: unknown) => {
      reject(new ExchangeError(stage, message, { cause }));
      outgoing.destroy();
    };
    let connectedAfter: number | undefined;
    const connecting = setTimeout(
      () => fail("connect", `${authority} did not take the connection within 2 s`),
      CONNECT_MILLISECONDS,
    );
    const total = setTimeout(() => fail("timeout", `${authority} did not answer within 5 s`), TOTAL_MILLISECONDS);
    outgoing.on("socket", (socket) =>
      socket.once("connect", () => {
        connectedAfter = performance.now() - started;
        clearTimeout(connecting);
      }),
    );
    outgoing.on("error", (error: NodeJS.ErrnoException) => {
      if (connectedAfter !== undefined) fail("receive", whyNoAnswer(authority, error), error);
      else if (error.code === "ECONNREFUSED") fail("connect", `nobody listens at ${authority}`, error);
      else fail("connect", `${authority} cannot be reached (${error.code ?? error.message})`, error);
    });
    outgoing.on("close", () => {
      clearTimeout(connecting);
      clearTimeout(total);
    });
    outgoing.on("response", (response) => {
      const answer: Record<string, string | readonly string[]> = {};
      for (const [name, value] of Object.entries(response.headersDistinct)) if (value) answer[name] = value;
      resolve({
        status: response.statusCode ?? 0,
        headers: answer,
        body: NO_BODY,
        ...(connectedAfter !== undefined && { connectedAfter }),
      });
      response.on("error", () => undefined);
      response.destroy();
    });
    outgoing.end();
  });
}

function whyNoAnswer(authority: string, error: NodeJS.ErrnoException): string {
  if (error.code === "HPE_HEADER_OVERFLOW") return `${authority} answered with a header that is too long`;
  return `the connection to ${authority} ended without an answer (${error.code ?? error.message})`;
}
