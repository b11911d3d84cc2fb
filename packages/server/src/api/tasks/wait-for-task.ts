import { isEnded, type Store, type Task } from "@beckon/acs";
import { type Clock, seconds } from "@beckon/cwmp/ports";
import type { AcsEventHub } from "../../acs-events.ts";

export interface Waiting {
  readonly store: Store;
  readonly hub: AcsEventHub;
  readonly clock: Clock;
  /** The caller has gone: nobody waits any more. */
  readonly gone: AbortSignal;
}

/** Resolves with the task when it has ended, or as it is after so many seconds. */
export async function waitForTask(
  id: string,
  limit: number,
  { store, hub, clock, gone }: Waiting,
): Promise<Task | undefined> {
  const ended = Promise.withResolvers<void>();
  // Subscribed before looking, so that an end between the two is not missed.
  const unsubscribe = hub.on("task:changed", ({ task }) => {
    if (task.id === id && isEnded(task.state)) ended.resolve();
  });
  const timer = clock.after(seconds(limit), ended.resolve);
  gone.addEventListener("abort", () => ended.resolve(), { once: true });
  try {
    const now = await store.task(id);
    if (!now || isEnded(now.state)) return now;
    await ended.promise;
    return await store.task(id);
  } finally {
    unsubscribe();
    timer.cancel();
  }
}
