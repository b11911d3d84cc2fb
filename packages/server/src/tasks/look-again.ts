import type { Device, Store, Task } from "@beckon/acs";
import { type Clock, milliseconds, type Timer } from "@beckon/cwmp/ports";
import type { AcsEventHub } from "../acs-events.ts";

interface LookAgainOptions {
  readonly hub: Pick<AcsEventHub, "on">;
  readonly store: Pick<Store, "task" | "device">;
  readonly clock: Clock;
  readonly wake: (device: Device) => Promise<unknown>;
  readonly onFailure: (error: unknown) => void;
}

/** Tasks that are looked after at the same time; more wait for their device's next Inform. */
const MOST = 10_000;

/**
 * Calls devices at the time when a task wants to look whether what was accepted has come true: a value with Status 1, a
 * test (SPV-8, DIA-11). A device that does not come is looked at when it informs by itself.
 */
export function lookAgain({ hub, store, clock, wake, onFailure }: LookAgainOptions): Disposable {
  const timers = new Map<string, Timer>();
  const stop = (id: string) => {
    timers.get(id)?.cancel();
    timers.delete(id);
  };
  const unsubscribe = hub.on("task:changed", ({ task }) => {
    stop(task.id);
    const wait = (task.result?.lookAt ?? 0) - clock.now();
    if (task.state !== "waiting" || wait <= 0 || timers.size >= MOST) return;
    timers.set(
      task.id,
      clock.after(milliseconds(wait), () => {
        timers.delete(task.id);
        look(task).catch(onFailure);
      }),
    );
  });

  async function look({ id, deviceId }: Task): Promise<void> {
    if ((await store.task(id))?.state !== "waiting") return;
    const device = await store.device(deviceId);
    if (device) await wake(device);
  }

  return {
    [Symbol.dispose]: () => {
      unsubscribe();
      for (const id of [...timers.keys()]) stop(id);
    },
  };
}
