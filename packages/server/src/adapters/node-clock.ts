import { performance } from "node:perf_hooks";
import type { Clock, Duration, Timer } from "@beckon/cwmp/ports";

/** The longest time a Node timer can be set to; longer waits are made of several. */
const LONGEST = 2 ** 31 - 1;

const FAR = 60_000;

/**
 * The real time. `now` starts at the wall clock and then follows the monotonic one as long as both agree within two
 * seconds, so that small corrections of the wall clock never let time run backwards inside a session.
 */
export class NodeClock implements Clock {
  #offset = Date.now() - performance.now();

  now(): number {
    const monotonic = this.#offset + performance.now();
    const wall = Date.now();
    if (Math.abs(wall - monotonic) <= 2000) return Math.floor(monotonic);
    this.#offset = wall - performance.now();
    return wall;
  }

  after(delay: Duration, callback: () => void): Timer {
    let handle: NodeJS.Timeout;
    const wait = (remaining: number): void => {
      handle = setTimeout(
        () => (remaining > LONGEST ? wait(remaining - LONGEST) : callback()),
        Math.max(0, Math.min(remaining, LONGEST)),
      );
      // A stopped process waits for what ends soon, and not for far deadlines such as that of a firmware download.
      if (delay > FAR) handle.unref();
    };
    wait(delay);
    return { cancel: () => clearTimeout(handle) };
  }
}
