import { isIpv4Address, parseIpv6Address } from "@beckon/datamodel";
import { hash } from "../../model/identity.ts";
import type { NetworkData, SimulatedHost } from "./network-data.ts";

const DEFAULT_DNS_SERVER = "192.0.2.53";

/** Names and hosts of a made-up network: what the data says, and for all else something plausible that never changes. */
export class SimulatedNetwork {
  readonly #data: NetworkData;

  constructor(data: NetworkData = {}) {
    this.#data = data;
  }

  get dnsServer(): string {
    return this.#data.dnsServer ?? DEFAULT_DNS_SERVER;
  }

  /** The addresses of a name; an address is its own. Names below `.invalid` do not exist (RFC 2606). */
  resolve(name: string): readonly string[] {
    if (isIpv4Address(name) || isIpv6Address(name)) return [name];
    const folded = name.toLowerCase().replace(/\.$/, "");
    const listed = this.#data.zone?.[folded];
    if (listed) return listed;
    if (!/^[a-z0-9_]([a-z0-9_.-]*[a-z0-9_])?$/.test(folded) || /(^|\.)invalid$/.test(folded)) return [];
    const seed = hash(folded);
    const ipv6 = `2001:db8:${(seed >>> 16).toString(16)}::${(seed & 0xffff).toString(16)}`;
    return [`203.0.113.${1 + (seed % 254)}`, ipv6];
  }

  isAuthoritativeFor(name: string): boolean {
    const own = this.#data.authoritativeFor ?? "isp.example";
    return name.toLowerCase() === own || name.toLowerCase().endsWith(`.${own}`);
  }

  /** Undefined if no route leads there: the addresses that nobody has (RFC 1112, RFC 6666). */
  host(address: string): SimulatedHost | undefined {
    const listed = this.#data.hosts?.[address];
    if (!listed && /^(24\d|25[0-5])\.|^100:/.test(address)) return undefined;
    const number = (name: string, least: number, most: number) =>
      least + (hash(`${address}/${name}`) % (most - least + 1));
    const hops = number("hops", 3, 11);
    return {
      roundTrip: number("roundTrip", 6, 60),
      jitter: number("jitter", 1, 6),
      loss: 0,
      route: Array.from({ length: hops }, (_, index) =>
        index === 0 ? "192.0.2.1" : `198.51.100.${number(`hop${index}`, 1, 254)}`,
      ),
      rate: number("rate", 20, 95) * 1_000_000,
      fileSize: 2_000_000,
      echo: "plus",
      ...listed,
    };
  }

  /** What the router is called; empty for one that has no name. */
  nameOf(address: string): string {
    return address.startsWith("198.51.100.") ? `r${address.split(".").at(-1)}.isp.example` : "";
  }
}

export function isIpv6Address(text: string): boolean {
  return parseIpv6Address(text) !== undefined;
}
