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
  let plain: http.Agent | undefined;
  let secure: https.Agent | undefined;
  // Made when needed: a fleet opens agents for every session, and few need both kinds.
  return {
    get http() {
      plain ??= new http.Agent(one);
      return plain;
    },
    get https() {
      secure ??= new https.Agent({ ...one, ...trust(tls) });
      return secure;
    },
    [Symbol.dispose]() {
      plain?.destroy();
      secure?.destroy();
    },
  };
}

function trust({ ca, cert, key, insecure = false }: TlsOptions): https.AgentOptions {
  return {
    rejectUnauthorized: !insecure,
    ...(ca === undefined ? {} : { ca }),
    ...(cert === undefined ? {} : { cert }),
    ...(key === undefined ? {} : { key }),
  };
}
