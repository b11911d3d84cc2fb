import http from "node:http";
import https from "node:https";

/** Trust and identity for https. */
export interface TlsOptions {
  /** PEM certificates to trust instead of the system's. */
  readonly ca?: string;
  /** PEM, for a server that asks for a client certificate. */
  readonly cert?: string;
  readonly key?: string;
  /** Accept any certificate: for a laboratory only. */
  readonly insecure?: boolean;
}

/** The connections of one CPE. */
export interface Agents extends Disposable {
  readonly http: http.Agent;
  readonly https: https.Agent;
}

/** At most one connection per server (HTTP-8), by default kept alive (HTTP-9). */
export function openAgents(tls: TlsOptions = {}, keepAlive = true): Agents {
  const one = { keepAlive, maxSockets: 1 };
  const { ca, cert, key, insecure = false } = tls;
  const agents = {
    http: new http.Agent(one),
    https: new https.Agent({
      ...one,
      rejectUnauthorized: !insecure,
      ...(ca === undefined ? {} : { ca }),
      ...(cert === undefined ? {} : { cert }),
      ...(key === undefined ? {} : { key }),
    }),
  };
  return {
    ...agents,
    [Symbol.dispose]() {
      agents.http.destroy();
      agents.https.destroy();
    },
  };
}
