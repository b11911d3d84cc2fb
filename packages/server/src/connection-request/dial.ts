import { lookup } from "node:dns/promises";
import { request as httpRequest, type IncomingMessage } from "node:http";
import { isIP } from "node:net";
import { type ConnectionRequestTarget, type Exchange, ExchangeError } from "@beckon/connection-request";
import type { HttpRequest, HttpResponse } from "@beckon/cwmp";
import { refuseTarget } from "./target-rule.ts";

const CONNECT_MILLISECONDS = 2000;
const TOTAL_MILLISECONDS = 5000;
/** The body of an answer says nothing (CRQ-1); a hostile one must not fill the memory. */
const MAXIMUM_BODY = 4096;

/**
 * The HTTP client of connection requests to one device: a new connection each time, no redirects, tolerant of what
 * devices answer (WIRE-13), and only to the address that `sessionAddress` allows.
 */
export function dialer(sessionAddress: string): Exchange {
  return async (request, target) => {
    const address = await resolve(target.host);
    const refusal = refuseTarget(address, sessionAddress);
    if (refusal !== undefined) throw new ExchangeError("forbidden", refusal);
    return await exchange(request, target, address);
  };
}

async function resolve(host: string): Promise<string> {
  if (isIP(host)) return host;
  try {
    return (await lookup(host)).address;
  } catch (error) {
    throw new ExchangeError("resolve", `the name ${host} cannot be resolved`, { cause: error });
  }
}

/** The name was resolved and checked once: the connection goes to that address and not to a second look-up's. */
function exchange(
  { method, headers }: HttpRequest,
  target: ConnectionRequestTarget,
  address: string,
): Promise<HttpResponse> {
  const { port, path, authority } = target;
  return new Promise((resolve, reject) => {
    const outgoing = httpRequest({
      host: address,
      port,
      path,
      method,
      headers,
      agent: false,
      insecureHTTPParser: true,
      setHost: false,
    });
    const fail = (stage: ExchangeError["stage"], message: string, cause?: unknown) => {
      reject(new ExchangeError(stage, message, { cause }));
      outgoing.destroy();
    };
    let connected = false;
    const connecting = setTimeout(
      () => fail("connect", `${authority} did not take the connection within 2 s`),
      CONNECT_MILLISECONDS,
    );
    const total = setTimeout(() => fail("timeout", `${authority} did not answer within 5 s`), TOTAL_MILLISECONDS);
    outgoing.on("socket", (socket) =>
      socket.once("connect", () => {
        connected = true;
        clearTimeout(connecting);
      }),
    );
    outgoing.on("error", (error: NodeJS.ErrnoException) => {
      if (connected)
        fail(
          "receive",
          `the connection to ${authority} ended without an answer (${error.code ?? error.message})`,
          error,
        );
      else if (error.code === "ECONNREFUSED") fail("connect", `nobody listens at ${authority}`, error);
      else fail("connect", `${authority} cannot be reached (${error.code ?? error.message})`, error);
    });
    outgoing.on("close", () => {
      clearTimeout(connecting);
      clearTimeout(total);
    });
    outgoing.on("response", (response) => {
      readAnswer(response, resolve);
    });
    outgoing.end();
  });
}

function readAnswer(response: IncomingMessage, resolve: (answer: HttpResponse) => void): void {
  const parts: Buffer[] = [];
  let size = 0;
  const finish = () => {
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries(response.headersDistinct)) if (value) headers[name] = value;
    resolve({ status: response.statusCode ?? 0, headers, body: Buffer.concat(parts).subarray(0, MAXIMUM_BODY) });
    response.destroy();
  };
  response.on("data", (part: Buffer) => {
    parts.push(part);
    size += part.length;
    if (size >= MAXIMUM_BODY) finish();
  });
  // Whatever happens after the status line: the answer was given with it.
  response.on("end", finish).on("error", finish).on("close", finish);
}
