import type { Clock, Timer } from "@beckon/cwmp/ports";

/** The longest time a Node timer can be set to, about 24.8 days; longer waits are made of several. */
const LONGEST = 2 ** 31 - 1;

/** The real time. A waiting timer keeps the process alive: a CPE without connections still lives. */
export const nodeClock: Clock = {
  now: () => Date.now(),
  after(delay, callback): Timer {
    let handle: NodeJS.Timeout;
    const wait = (left: number): void => {
      const next = Math.max(0, Math.min(left, LONGEST));
      handle = setTimeout(() => (left > LONGEST ? wait(left - LONGEST) : callback()), next);
    };
    wait(delay);
    return { cancel: () => clearTimeout(handle) };
  },
};
