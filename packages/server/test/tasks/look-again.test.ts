import assert from "node:assert/strict";
import { test } from "node:test";
import type { AcsEvents, Device, Task } from "@beckon/acs";
import { seconds } from "@beckon/cwmp/ports";
import { FakeClock } from "@beckon/testing";
import { AcsEventHub } from "../../src/acs-events.ts";
import { lookAgain } from "../../src/tasks/look-again.ts";

function bench() {
  const clock = new FakeClock();
  const hub = new AcsEventHub();
  const tasks = new Map<string, Task>();
  const woken: string[] = [];
  const looking = lookAgain({
    hub,
    clock,
    store: { task: async (id) => tasks.get(id), device: async (id) => ({ id }) as Device },
    wake: async ({ id }) => woken.push(id),
    onFailure: (error) => {
      throw error;
    },
  });
  const change = (state: Task["state"], lookAt?: number) => {
    const task = { id: "t", deviceId: "d", state, ...(lookAt !== undefined && { result: { lookAt } }) } as Task;
    tasks.set("t", task);
    hub.emit("task:changed", { task } as AcsEvents["task:changed"]);
  };
  return { clock, woken, change, looking };
}

test("a device is called when a task wants to look again, not before [SPV-8] [DIA-11]", async () => {
  const { clock, woken, change } = bench();
  change("waiting", clock.now() + 10_000);
  await clock.advance(seconds(9));
  assert.deepEqual(woken, []);
  await clock.advance(seconds(2));
  assert.deepEqual(woken, ["d"]);
});

test("a task that has ended meanwhile calls nobody, nor does anything after the end of the server", async () => {
  const { clock, woken, change, looking } = bench();
  change("waiting", clock.now() + 10_000);
  change("done");
  await clock.advance(seconds(20));
  change("waiting", clock.now() + 10_000);
  looking[Symbol.dispose]();
  await clock.advance(seconds(20));
  assert.deepEqual(woken, []);
});
