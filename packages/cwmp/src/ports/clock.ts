/** A length of time in milliseconds. Made by `seconds`, `minutes` and so on, so that the unit is always written. */
export type Duration = number & { readonly __unit: "milliseconds" };

export const milliseconds = (count: number): Duration => count as Duration;
export const seconds = (count: number): Duration => (count * 1000) as Duration;
export const minutes = (count: number): Duration => (count * 60_000) as Duration;
export const hours = (count: number): Duration => (count * 3_600_000) as Duration;

/** A planned call that may be taken back. */
export interface Timer {
  cancel(): void;
}

/** Time as the engines see it. Real in a process, simulated in tests. */
export interface Clock {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  now(): number;
  /** Calls back once, after the time has passed; a negative time counts as zero. */
  after(delay: Duration, callback: () => void): Timer;
}

/** Resolves after the time has passed. */
export function sleep(clock: Clock, delay: Duration): Promise<void> {
  return new Promise((resolve) => {
    clock.after(delay, resolve);
  });
}
