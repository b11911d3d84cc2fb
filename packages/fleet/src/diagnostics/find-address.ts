import { lookup } from "node:dns/promises";
import { DiagnosticError, type ProtocolVersion } from "@beckon/cpe";

export interface Address {
  readonly address: string;
  readonly family: 4 | 6;
}

const FAMILIES = { Any: 0, IPv4: 4, IPv6: 6 } as const;

/** The address of a host, as this machine resolves names. @throws DiagnosticError `CannotResolveHostName` */
export async function findAddress(host: string, protocolVersion: ProtocolVersion): Promise<Address> {
  const family = FAMILIES[protocolVersion];
  const found = host === "" ? undefined : await lookup(host, { family }).catch(nothing);
  // An address in place of a name is found whatever family was asked for.
  if (!found || (family !== 0 && found.family !== family)) {
    throw new DiagnosticError("CannotResolveHostName", `${host || "no host"} has no ${protocolVersion} address`);
  }
  return { address: found.address, family: found.family === 6 ? 6 : 4 };
}

function nothing(): undefined {
  return undefined;
}
