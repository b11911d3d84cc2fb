import type { Device } from "@beckon/acs";
import { encodeUdpRequest, formatSocketAddress, type SocketAddress } from "@beckon/connection-request";
import { type Clock, type Duration, type Hashes, type Random, randomName, seconds } from "@beckon/cwmp/ports";
import type { TargetRule } from "./target-rule.ts";
import { type Attempt, unusable } from "./wake-report.ts";

export interface WakeUdpOptions {
  readonly rule: TargetRule;
  readonly send: (bytes: Uint8Array, to: SocketAddress) => Promise<void>;
  /** Our own port, which its NAT must know. */
  readonly port: number;
  readonly clock: Clock;
  readonly random: Random;
  readonly hashes: Hashes;
}

export interface UdpTarget extends SocketAddress {
  /** The device proved it to our STUN server; else it is only what its parameter says. */
  readonly proved: boolean;
}

/** Seconds after the first copy at which the others leave, while the device has not come (UDP-10). */
const COPIES = [0, 0.2, 1, 2.5] as const;

/**
 * Asks with signed datagrams (section 18). Nothing comes back, so only the Inform tells whether one arrived.
 *
 * @param come waits for the Inform, and tells whether it came
 */
export async function wakeOverUdp(
  device: Device,
  target: UdpTarget,
  credentials: { readonly username: string; readonly password: string } | undefined,
  come: (within: Duration) => Promise<boolean>,
  { rule, send, port, clock, random, hashes }: WakeUdpOptions,
): Promise<Attempt> {
  const place = formatSocketAddress(target);
  if (!credentials || credentials.password === "")
    return unusable(`UDP to ${place}: we know no user name and password to sign with.`);
  const refusal = rule.refuse(target.address, target.port, target.proved ? target.address : device.address);
  if (refusal !== undefined) return unusable(`UDP to ${place}: nothing was sent: ${refusal}.`);
  const started = clock.now();
  const datagram = encodeUdpRequest(hashes, {
    target,
    credentials,
    ts: Math.floor(started / 1000),
    id: Math.floor(random.fraction() * 2 ** 31),
    cn: randomName(random, 8).toUpperCase(),
  });
  let sent = 0;
  let failure = "";
  for (const [index, at] of COPIES.entries()) {
    if (index > 0 && (await come(seconds(at - (COPIES[index - 1] ?? 0))))) break;
    await send(datagram, target).then(
      () => sent++,
      (error: unknown) => {
        failure = error instanceof Error && "code" in error ? String(error.code) : String(error);
      },
    );
  }
  const milliseconds = clock.now() - started;
  if (sent === 0 && failure !== "")
    return {
      ...unusable(""),
      steps: [{ text: `UDP to ${place}: it cannot be sent (${failure}).`, ok: false, milliseconds }],
    };
  const copies = sent === 1 ? "one copy of a signed request" : `${sent} copies of a signed request`;
  const text = `UDP to ${place}: ${copies} left from port ${port}; a device does not answer them`;
  return { expected: true, acknowledged: false, unauthorized: false, steps: [{ text, ok: true, milliseconds }] };
}
