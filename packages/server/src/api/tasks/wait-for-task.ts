import { isEnded, type Store, type Task } from "@beckon/acs";
import { type Clock, milliseconds, seconds, sleep } from "@beckon/cwmp/ports";
import type { AcsEventHub } from "../../acs-events.ts";

export interface Waiting {
  readonly store: Store;
  readonly hub: AcsEventHub;
  readonly clock: Clock;
  /** The caller has gone: nobody waits any more. */
  readonly gone: AbortSignal;
}

/** The engine tells of an end a moment before it is durable; an answer must not. */
const LOOK_AGAIN = milliseconds(10);

/** Resolves with the task when it has durably ended, or as it is after so many seconds. */
export async function waitForTask(
  id: string,
  limit: number,
  { store, hub, clock, gone }: Waiting,
): Promise<Task | undefined> {
  const ended = Promise.withResolvers<void>();
  let isOver = false;
  const giveUp = () => {
    isOver = true;
    ended.resolve();
  };
  // Subscribed before looking, so that an end between the two is not missed.
  const unsubscribe = hub.on("task:changed", ({ task }) => {
    if (task.id === id && isEnded(task.state)) ended.resolve();
  });
  const timer = clock.after(seconds(limit), giveUp);
  gone.addEventListener("abort", giveUp, { once: true });
  try {
    for (;;) {
      const task = await store.task(id);
      if (!task || isEnded(task.state) || isOver) return task;
      await ended.promise;
      if (!isOver) await sleep(clock, LOOK_AGAIN);
    }
  } finally {
    unsubscribe();
    timer.cancel();
  }
}
