import { seconds } from "@beckon/cwmp/ports";
import type { TransferState, TransferWindow } from "./transfer.ts";

/** Between two attempts within one window. */
const RETRY_DELAY = seconds(60);
/** How often this device tries again if the ACS leaves it to it (MaxRetries -1). */
const OWN_RETRIES = 3;

/** The window that is open, or else opens next; undefined if the last one is over. */
export function windowOf({ windows = [] }: TransferState, now: number): TransferWindow | undefined {
  return windows.find(({ end }) => end > now);
}

/** True if the last window of the transfer is over: what is left is to say so (SDL-3). */
export function isOver(transfer: TransferState, now: number): boolean {
  return transfer.windows !== undefined && windowOf(transfer, now) === undefined;
}

/**
 * When a waiting transfer is looked at next, epoch milliseconds (SDL-2).
 *
 * @param inUse people need the device at the moment
 */
export function nextAttempt(transfer: TransferState, now: number, inUse: boolean): number {
  const { notBefore, isConfirmed = false } = transfer;
  const window = windowOf(transfer, now);
  if (!window) return transfer.windows ? now : notBefore;
  const { start, end, mode } = window;
  if (start > now) return Math.max(start, notBefore);
  const mustWait = (mode === "3 When Idle" && inUse) || (mode === "4 Confirmation Needed" && !isConfirmed);
  return mustWait ? end : notBefore;
}

/**
 * What follows from a failed attempt: the change to the transfer that waits once more, undefined if that was the last one
 * (SDL-2, SDL-3).
 */
export function afterFailure(transfer: TransferState, now: number): Partial<TransferState> | undefined {
  const { windows = [], failures = 0 } = transfer;
  const window = windowOf(transfer, now);
  if (!window) return undefined;
  if (window.start > now) return { notBefore: window.start, failures: 0 };
  const retries = window.maximumRetries < 0 ? OWN_RETRIES : window.maximumRetries;
  const again = now + RETRY_DELAY;
  if (failures < retries && again < window.end) return { notBefore: again, failures: failures + 1 };
  const next = windows.find(({ start }) => start >= window.end);
  return next && { notBefore: next.start, failures: 0 };
}
