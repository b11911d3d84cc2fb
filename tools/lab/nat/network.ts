import { command } from "./command.ts";
import type { HomeKind } from "./homes.ts";

/** Where the provider's server is: every home reaches it here. */
export const PROVIDER = "10.99.0.1";
/** Address of the one machine in every home. */
export const INSIDE = "192.168.0.2";

/** Address of the machine in the n-th home: behind NAT all homes have the same, as in life. */
export function insideAddress(home: HomeKind, index: number): string {
  return home.routed ? `10.98.${index + 1}.2` : INSIDE;
}

/** A provider's network and homes behind boxes of different kinds, made of network namespaces of our own. */
export class LabNetwork implements Disposable {
  readonly #prefix = `bkn${process.pid}`;
  readonly #made: string[] = [];

  /** @throws CommandFailed; what was made is removed when this is disposed */
  build(homes: readonly HomeKind[]): void {
    this.#make("provider");
    this.#in("provider", "ip", ["addr", "add", `${PROVIDER}/32`, "dev", "lo"]);
    for (const [index, home] of homes.entries()) this.#connect(home, index);
  }

  /** The arguments of `ip` that run a program inside. */
  inside(name: string, program: readonly string[]): readonly string[] {
    return ["netns", "exec", this.#full(name), ...program];
  }

  [Symbol.dispose](): void {
    // With its namespace every interface and rule in it goes.
    for (const name of this.#made.splice(0)) command("ip", ["netns", "del", name]);
  }

  #connect(home: HomeKind, index: number): void {
    const { name, rules, routed, udpLifetime } = home;
    const box = `${name}-box`;
    this.#make(box);
    this.#make(name);
    const outside = `10.99.${index + 1}`;
    const inside = routed ? `10.98.${index + 1}` : INSIDE.replace(/\.\d+$/, "");
    this.#link("provider", `to-${name}`, `${outside}.1/24`, box, "outside", `${outside}.2/24`);
    this.#link(box, "inside", `${inside}.1/24`, name, "home", `${inside}.2/24`);
    this.#in(box, "sysctl", ["-qw", "net.ipv4.ip_forward=1"]);
    if (udpLifetime !== undefined) {
      for (const kind of ["udp_timeout", "udp_timeout_stream"]) {
        this.#in(box, "sysctl", ["-qw", `net.netfilter.nf_conntrack_${kind}=${udpLifetime}`]);
      }
    }
    if (rules !== "") this.#in(box, "nft", ["-f", "-"], rules);
    this.#in(box, "ip", ["route", "add", "default", "via", `${outside}.1`]);
    this.#in(name, "ip", ["route", "add", "default", "via", `${inside}.1`]);
    if (routed) this.#in("provider", "ip", ["route", "add", `${inside}.0/24`, "via", `${outside}.2`]);
  }

  #make(name: string): void {
    command("ip", ["netns", "add", this.#full(name)]);
    this.#made.push(this.#full(name));
    this.#in(name, "ip", ["link", "set", "lo", "up"]);
  }

  #link(one: string, port: string, address: string, other: string, otherPort: string, otherAddress: string): void {
    const [left, right] = [this.#full(one), this.#full(other)];
    const peer = ["peer", "name", otherPort, "netns", right];
    command("ip", ["-n", left, "link", "add", port, "type", "veth", ...peer]);
    for (const [namespace, name, value] of [
      [left, port, address],
      [right, otherPort, otherAddress],
    ] as const) {
      command("ip", ["-n", namespace, "addr", "add", value, "dev", name]);
      command("ip", ["-n", namespace, "link", "set", name, "up"]);
    }
  }

  #in(name: string, program: string, args: readonly string[], input?: string): void {
    command("ip", this.inside(name, [program, ...args]), input);
  }

  #full(name: string): string {
    return `${this.#prefix}-${name}`;
  }
}
