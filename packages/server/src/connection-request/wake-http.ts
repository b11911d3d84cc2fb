import type { Device } from "@beckon/acs";
import { requestConnection, type WakeOutcome } from "@beckon/connection-request";
import type { Clock, Hashes, Random } from "@beckon/cwmp/ports";
import { dialer, type Resolve } from "./dial.ts";
import type { TargetRule } from "./target-rule.ts";
import type { Attempt } from "./wake-report.ts";

export interface WakeHttpOptions {
  readonly rule: TargetRule;
  readonly clock: Clock;
  readonly random: Random;
  readonly hashes: Hashes;
  /** May the password go readable to devices of this model (CRQ-11)? */
  readonly allowBasic: (device: Device) => boolean;
  readonly resolve?: Resolve;
}

const COMES: readonly WakeOutcome[] = ["accepted", "busy"];

/** Asks over HTTP (section 17). */
export async function wakeOverHttp(
  device: Device,
  credentials: { readonly username: string; readonly password: string } | undefined,
  { rule, clock, random, hashes, allowBasic, resolve }: WakeHttpOptions,
): Promise<Attempt> {
  const { outcome, steps } = await requestConnection({
    exchange: dialer(rule, device.address, resolve),
    url: device.connectionRequestUrl,
    clock,
    random,
    hashes,
    allowBasic: allowBasic(device),
    ...(credentials && { credentials }),
  });
  const comes = COMES.includes(outcome);
  return { expected: comes, acknowledged: comes, unauthorized: outcome === "unauthorized", steps };
}
