import type { Device } from "@beckon/acs";
import { parseSocketAddress } from "@beckon/connection-request";
import { hours } from "@beckon/cwmp/ports";
import type { Reachability } from "./reachability.ts";
import { normalAddress } from "./target-rule.ts";
import type { WakeMethod } from "./wake-report.ts";
import type { UdpTarget } from "./wake-udp.ts";

/** A binding that its device has not confirmed for so long may be somebody else's by now. */
const BINDING_LIFE = hours(3);

/** Where a device can be called. */
export interface ReachFacts {
  readonly http: string | undefined;
  readonly udp: UdpTarget | undefined;
  readonly xmpp: string | undefined;
  /** What it has told lets expect that HTTP does not get through. */
  readonly behindNat: boolean;
}

/** What the device told of itself, and what our STUN server saw. */
export function reachFacts(device: Device, { binding }: Reachability, now: number): ReachFacts {
  const { udpAddress = "", stunEnabled, natDetected = "", jabberId = "" } = device.calling ?? {};
  const told = parseSocketAddress(udpAddress);
  const isProved = binding !== undefined && Math.abs(now - binding.at) < BINDING_LIFE;
  // A device that has UDP switched off may still show an old address.
  const isOff = stunEnabled !== undefined && /^(0|false)$/i.test(stunEnabled);
  const url = device.connectionRequestUrl;
  return {
    http: url === "" ? undefined : url,
    udp: isProved ? { ...binding, proved: true } : told && !isOff ? { ...told, proved: false } : undefined,
    xmpp: jabberId === "" ? undefined : jabberId,
    behindNat: /^(1|true)$/i.test(natDetected) || hasOtherAddress(url, device.address),
  };
}

/** HTTP last where a NAT is between: the other methods are made for that. */
export function naturalOrder(facts: ReachFacts, has: (method: WakeMethod) => boolean): readonly WakeMethod[] {
  const order: readonly WakeMethod[] = facts.behindNat ? ["xmpp", "udp", "http"] : ["http", "udp", "xmpp"];
  return order.filter((method) => facts[method] !== undefined && has(method));
}

/** One sentence for a device that told nothing to call it by. */
export function whyNoMethod(facts: ReachFacts, hasXmpp: boolean): string {
  if (facts.xmpp !== undefined && !hasXmpp)
    return "The device can only be called through XMPP, and this server has no XMPP account: set xmpp.accounts.";
  return (
    "The device has told nothing to call it by: no ConnectionRequestURL, no UDPConnectionRequestAddress (STUN is off) " +
    "and no ConnReqJabberID; it comes by itself with its next periodic Inform."
  );
}

function hasOtherAddress(url: string, sessionAddress: string): boolean {
  const host = URL.parse(url)?.hostname.replace(/^\[|\]$/g, "");
  const address = host === undefined ? undefined : normalAddress(host);
  return address !== undefined && address !== normalAddress(sessionAddress);
}
