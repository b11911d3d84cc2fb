import type { Store } from "@beckon/acs";
import { type Clock, hours, minutes, type Timer } from "@beckon/cwmp/ports";
import type { Configuration } from "../configuration/options.ts";
import type { Log } from "../log/log.ts";

const DAY = 86_400_000;

/** Removes old sessions, soon after the start and then every hour. */
export function keepRetention(configuration: Configuration, store: Store, clock: Clock, log: Log): Disposable {
  let timer: Timer;
  const prune = async () => {
    try {
      const removed = await store.prune(
        clock.now() - configuration["retention.sessions"] * DAY,
        configuration["retention.keep"],
      );
      if (removed > 0) log.info({ removed }, "Old sessions removed");
    } catch (err) {
      log.error({ err }, "Old sessions could not be removed");
    }
    timer = clock.after(hours(1), () => void prune());
  };
  timer = clock.after(minutes(1), () => void prune());
  return { [Symbol.dispose]: () => timer.cancel() };
}
