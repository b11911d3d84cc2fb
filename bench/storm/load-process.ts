// The devices: all boot within a time, come back when they are told, and some wait for an operator's connection request.
import { createServer } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { serialOf } from "../inform/messages.ts";
import { type Ending, holdSession } from "./device-session.ts";
import type { LoadOrder, LoadReport } from "./load.ts";
import { inform } from "./messages.ts";

const values = new Map<number, Map<string, string>>();
const valuesOf = (device: number) => {
  const known = values.get(device) ?? new Map<string, string>();
  values.set(device, known);
  return known;
};

let port = 0;
let doorPort = 0;
const session = (device: number, event: string) =>
  holdSession(port, inform(serialOf(device), event, `http://127.0.0.1:${doorPort}/${device}`), valuesOf(device));

// A connection request: answered at once, and the session follows, again and again if it is refused.
const door = createServer((request, response) => {
  const device = Number(request.url?.slice(1));
  response.writeHead(204).end();
  void untilDone(device, "6 CONNECTION REQUEST");
});
door.listen(0, "127.0.0.1", () => {
  const address = door.address();
  doorPort = typeof address === "object" && address ? address.port : 0;
  process.send?.({ doorPort });
});

let refused = 0;
let challengedAndRefused = 0;
let unreachable = 0;
const broken: string[] = [];

async function untilDone(device: number, event: string): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    const ending = await session(device, event);
    if (ending.kind === "done") return;
    await sleep(waitAfter(ending, attempt) * 1000);
  }
}

/** Seconds. Whoever is told goes by that; the others by the table of retries (RTY-3). */
function waitAfter(ending: Exclude<Ending, { kind: "done" }>, attempt: number): number {
  if (ending.kind === "refused") {
    refused += 1;
    if (ending.challenged) challengedAndRefused += 1;
    return ending.retryAfter;
  }
  if (ending.kind === "broken") broken.push(ending.reason);
  else unreachable += 1;
  return 5 * 2 ** Math.min(attempt, 9) * (1 + Math.random());
}

process.on("message", (order: LoadOrder | Pick<LoadOrder, "port">) => {
  port = order.port;
  if ("devices" in order) void carryOut(order);
});

async function carryOut(order: LoadOrder): Promise<void> {
  const start = performance.now();
  const before = process.cpuUsage();
  const durations: number[] = [];
  const boot = async (device: number) => {
    await sleep(Math.random() * order.within * 1000);
    const began = performance.now();
    await untilDone(device, order.event);
    durations.push(performance.now() - began);
  };
  await Promise.all(Array.from({ length: order.devices }, (_, device) => boot(device)));
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(before);
  const report: LoadReport = {
    seconds,
    served: durations.length,
    refused,
    challengedAndRefused,
    unreachable,
    broken: broken.length,
    firstBroken: broken[0],
    cpuShare: (user + system) / 1e6 / seconds,
  };
  process.send?.(report);
}
