import { BlockList, isIP } from "node:net";
import { plainAddress } from "./connection.ts";

/** What a proxy that is trusted says about the client before it. */
export interface Client {
  readonly address: string;
  /** The client's connection to the proxy is encrypted. */
  readonly secure: boolean;
}

/** Proxies whose X-Forwarded-For and X-Forwarded-Proto are believed. */
export class TrustedProxies {
  readonly #networks = new BlockList();
  readonly #any: boolean;

  /** @param networks IP addresses, or networks such as 10.0.0.0/8 and fd00::/8 */
  constructor(networks: readonly string[]) {
    for (const network of networks) {
      const [address = "", bits] = network.split("/");
      const family = familyOf(address);
      if (bits === undefined) this.#networks.addAddress(address, family);
      else this.#networks.addSubnet(address, Number(bits), family);
    }
    this.#any = networks.length > 0;
  }

  trusts(address: string): boolean {
    return this.#any && isIP(address) !== 0 && this.#networks.check(address, familyOf(address));
  }

  /**
   * The client before the proxies; undefined if the peer is none of them, or said nothing. Each proxy appends whom it
   * saw, so the last address that is not a trusted proxy's is the client's: what stands before it anybody may have
   * written.
   */
  clientOf(
    peer: string,
    headers: Readonly<Record<string, string | readonly string[] | undefined>>,
  ): Client | undefined {
    if (!this.trusts(peer)) return undefined;
    const hops = textOf(headers["x-forwarded-for"]).split(",").map(addressIn);
    const client = hops.findLast((hop) => hop === undefined || !this.trusts(hop));
    if (client === undefined) return undefined;
    return { address: client, secure: lastOf(textOf(headers["x-forwarded-proto"])) === "https" };
  }
}

/** The address in `192.0.2.1`, `192.0.2.1:4711`, `2001:db8::1` or `[2001:db8::1]:4711`; undefined if there is none. */
function addressIn(hop: string): string | undefined {
  const text = hop.trim().replace(/^"|"$/g, "");
  const [, bracketed, dotted] = /^\[([^\]]+)\](?::\d+)?$|^(\d+\.\d+\.\d+\.\d+)(?::\d+)?$/.exec(text) ?? [];
  const address = plainAddress(bracketed ?? dotted ?? text);
  return isIP(address) === 0 ? undefined : address;
}

function lastOf(text: string): string {
  return (text.split(",").at(-1) ?? "").trim().toLowerCase();
}

function textOf(value: string | readonly string[] | undefined): string {
  return typeof value === "string" ? value : (value ?? []).join(",");
}

function familyOf(address: string): "ipv4" | "ipv6" {
  return isIP(address) === 6 ? "ipv6" : "ipv4";
}
