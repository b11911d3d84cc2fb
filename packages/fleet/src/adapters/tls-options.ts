import http from "node:http";
import https from "node:https";
import { shuffledLookup } from "./shuffled-lookup.ts";

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

/** How host names become addresses; a place for tests to stand in for DNS. */
export type Lookup = NonNullable<http.AgentOptions["lookup"]>;

interface AgentRules {
  /** Default: true (HTTP-9). */
  readonly keepAlive?: boolean;
  /** Default: the system's, in any order (DSC-7). */
  readonly lookup?: Lookup;
}

/** Milliseconds that one of several addresses gets before the next one is tried. */
const ADDRESS_PATIENCE = 10_000;

/** At most one connection per server (HTTP-8). */
export function openAgents(
  tls: TlsOptions = {},
  { keepAlive = true, lookup = shuffledLookup }: AgentRules = {},
): Agents {
  const patience = { autoSelectFamily: true, autoSelectFamilyAttemptTimeout: ADDRESS_PATIENCE };
  const one = { keepAlive, maxSockets: 1, lookup, ...patience };
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

/** What a TLS connection is to trust and to show. */
export function trust({ ca, cert, key, insecure = false }: TlsOptions): https.AgentOptions {
  // TLS-2: nothing older; the host of the URL in use goes into SNI and is what the certificate must name (TLS-3, TLS-4).
  return {
    minVersion: "TLSv1.2",
    rejectUnauthorized: !insecure,
    ...(ca === undefined ? {} : { ca }),
    ...(cert === undefined ? {} : { cert }),
    ...(key === undefined ? {} : { key }),
  };
}
