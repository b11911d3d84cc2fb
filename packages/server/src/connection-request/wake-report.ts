import type { WakeStep as Step } from "@beckon/connection-request";

/** The ways to wake a CPE, in the order they are tried while nothing is known. */
export const WAKE_METHODS = ["http", "udp", "xmpp"] as const;
export type WakeMethod = (typeof WAKE_METHODS)[number];

/** One thing that happened on the way to a device. */
export interface WakeStep extends Step {
  /** Absent: it belongs to no method. */
  readonly method?: WakeMethod;
}

/** The course of one wake, for people. */
export interface WakeReport {
  /** Epoch milliseconds at which it began. */
  readonly at: number;
  /** A CPE took the request, as far as a method can tell. */
  readonly reached: boolean;
  /** Its Inform came: the only proof. */
  readonly informed: boolean;
  /** The method that brought it. */
  readonly method?: WakeMethod;
  readonly steps: readonly WakeStep[];
  /** One sentence: why the device did not come. */
  readonly why?: string;
}

/** What one method achieved before the Inform decides. */
export interface Attempt {
  /** The device should come now. A datagram that left proves nothing, so UDP always says so. */
  readonly expected: boolean;
  /** The device said itself that it will come. */
  readonly acknowledged: boolean;
  /** It does not accept what we know as its credentials. */
  readonly unauthorized: boolean;
  readonly steps: readonly Step[];
}

/** One sentence for a method that cannot be tried. */
export function unusable(text: string): Attempt {
  return { expected: false, acknowledged: false, unauthorized: false, steps: [{ text, ok: false, milliseconds: 0 }] };
}
