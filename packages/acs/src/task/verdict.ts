import type { AcsSettings } from "../settings.ts";
import type { Evidence } from "./settle-tasks.ts";
import type { Task } from "./task.ts";

/** What a task that waited is judged by in a later session. */
export interface Later {
  readonly evidence: Evidence;
  readonly settings: Pick<AcsSettings, "applyDeadline">;
}

/** How long after its acceptance the device is looked at again. */
const LOOK_AFTER = 10_000;
/** And again after this at the earliest. */
const SHORTEST = 60_000;

/** When something was accepted, and when to look whether it is in effect. */
export function acceptedNow(now: number): { readonly acceptedAt: number; readonly lookAt: number } {
  return { acceptedAt: now, lookAt: now + LOOK_AFTER };
}

/**
 * True if what the device accepted ought to be in effect by now: it said that it was, it has restarted since, or it has
 * had its time (SPV-7).
 */
export function isDue({ result }: Task, { evidence, settings }: Later): boolean {
  const { status = 0, acceptedAt = 0 } = result ?? {};
  const restarted = evidence.events.some(({ code }) => code === "1 BOOT" || code === "0 BOOTSTRAP");
  return status === 0 || restarted || evidence.now - acceptedAt > settings.applyDeadline;
}

/** The longer it takes, the less often: the device is called for each look. */
export function lookAgain(now: number, { result }: Task): { readonly lookAt: number } {
  return { lookAt: now + Math.max(SHORTEST, now - (result?.acceptedAt ?? now)) };
}
