import { setTimeout as sleep } from "node:timers/promises";
import { serialOf } from "../inform/messages.ts";
import type { MeasuredServer } from "./measured-server.ts";
import { CHANGED_PATH } from "./messages.ts";

export interface Probes {
  /** Milliseconds from the operator's click until the device has the value, as read back. */
  readonly times: readonly number[];
  readonly failures: readonly string[];
}

/** An operator changes a value of one online device after the other: connection request, session, set, read back. */
export async function actAsOperator(
  server: MeasuredServer,
  devices: readonly number[],
  pause: number,
  signal?: AbortSignal,
): Promise<Probes> {
  const times: number[] = [];
  const failures: string[] = [];
  const probes: Promise<void>[] = [];
  for (const device of devices) {
    if (signal?.aborted) break;
    probes.push(
      probe(server, device).then(
        (time) => void times.push(time),
        (error: unknown) => void failures.push(String(error)),
      ),
    );
    await sleep(pause);
  }
  await Promise.all(probes);
  return { times, failures };
}

async function probe(server: MeasuredServer, device: number): Promise<number> {
  const start = performance.now();
  const operation = { name: "set", values: [{ path: CHANGED_PATH, value: `set ${start}` }] };
  const path = `/devices/00D09E-GW-${serialOf(device)}/tasks?wait=60`;
  const task = await server.api<{ state: string; message: string }>("POST", path, { operation });
  if (task.state !== "done") throw new TypeError(`the task is ${task.state}: ${task.message}`);
  return performance.now() - start;
}
