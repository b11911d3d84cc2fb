import type { Prunable, Store } from "@beckon/acs";
import { type Clock, hours, minutes, type Timer } from "@beckon/cwmp/ports";
import type { Configuration } from "../configuration/options.ts";
import type { Log } from "../log/log.ts";

const DAY = 86_400_000;

/** Removes old sessions and tasks and what nothing refers to, soon after the start and then every hour. */
export function keepRetention(configuration: Configuration, store: Store, clock: Clock, log: Log): Disposable {
  let stopped = false;
  let timer: Timer = clock.after(minutes(1), () => void removeOld());

  async function removeOld(): Promise<void> {
    await attempt("Old sessions", () => prune("sessions"));
    await attempt("Old tasks", () => prune("tasks"));
    await attempt("Unused classes", () => store.sweep());
    if (!stopped) timer = clock.after(hours(1), () => void removeOld());
  }

  function prune(what: Prunable): Promise<number> {
    const [days, keep] =
      what === "sessions"
        ? [configuration["retention.sessions"], configuration["retention.keep"]]
        : [configuration["retention.tasks"], configuration["retention.keepTasks"]];
    return store.prune(what, clock.now() - days * DAY, keep);
  }

  async function attempt(what: string, remove: () => Promise<number>): Promise<void> {
    if (stopped) return;
    try {
      const removed = await remove();
      if (removed > 0) log.info({ removed }, `${what} removed`);
    } catch (err) {
      if (!stopped) log.error({ err }, `${what} could not be removed`);
    }
  }

  return {
    [Symbol.dispose]: () => {
      stopped = true;
      timer.cancel();
    },
  };
}
