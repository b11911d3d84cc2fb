import type { Identity } from "./identity.ts";

/** What a computed value may depend on: who the device is and what time it is. Nothing else, so that no timer is needed. */
export interface LiveContext {
  readonly identity: Identity;
  /** Epoch milliseconds. */
  readonly now: number;
  /** Whole seconds since the device was started. */
  readonly uptime: number;
  /** Seconds since the counters of this object began: start or its last reset. */
  readonly counting: number;
  /** The object that holds the parameter, with the dot at its end. */
  readonly object: string;
  /** The value of another parameter; empty if there is none. */
  read(path: string): string;
}

/** A value that is computed when it is read. */
export type Live = (context: LiveContext) => string;

/** What a parameter holds when it leaves the factory. */
export type Initial = string | Live;

/**
 * A counter that moves: on average `perSecond`, faster and slower by turns, never backwards. Devices differ by up to a
 * third.
 */
export function counter(name: string, perSecond: number, wrapAt = 2 ** 53): Live {
  return ({ identity, counting, object }) => {
    const rate = perSecond * (identity.number(object + name, 667, 1333) / 1000);
    const period = identity.number(`${object}${name}/period`, 300, 900);
    const swing = Math.trunc(rate * period * 0.12 * Math.sin((2 * Math.PI * counting) / period));
    return String(Math.max(0, Math.floor(rate * counting + swing)) % wrapAt);
  };
}

/** A level that wanders around `middle` by at most `spread`, such as a signal strength; the same within a minute. */
export function level(name: string, middle: number, spread: number): Live {
  return ({ identity, now, object }) => {
    const centre = middle + identity.number(object + name, -spread, spread) / 2;
    const minute = Math.floor(now / 60_000);
    const drift = identity.number(`${object}${name}/${minute}`, -spread * 50, spread * 50) / 100;
    return String(Math.round(centre + drift));
  };
}
