import type { Change } from "@beckon/acs";
import { encodeChange } from "../../packages/server/src/store/encoding/encode-change.ts";
import { SqliteStore } from "../../packages/server/src/store/index.ts";
import { openWriter } from "../../packages/server/src/store/sqlite/connection.ts";
import { Writer } from "../../packages/server/src/store/sqlite/writer.ts";
import { compared, type Figure, median } from "../figure.ts";
import { clock, fleetDevice, informValues } from "./fleet.ts";

const CONCURRENT = 64;
const ROUNDS = 3;

/** Durable commits of an Inform, 64 sessions at a time, against one transaction for each of them. */
export async function measureCommits(path: string, devices: number, seconds: number): Promise<readonly Figure[]> {
  const grouped: Run[] = [];
  const single: Run[] = [];
  const latencies: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    grouped.push(await measured(() => groupedCount(path, devices, seconds, latencies)));
    single.push(await measured(async () => singleCount(path, devices, seconds)));
  }
  const sorted = latencies.toSorted((left, right) => left - right);
  const percentile = (part: number) => sorted[Math.trunc(sorted.length * part)] ?? Number.NaN;
  return [
    compared("store.commits", median(grouped.map(rate)), "1/s", median(single.map(rate)), "one transaction each"),
    compared("store.commits.cpu", median(grouped.map(cpu)), "us", median(single.map(cpu)), "one transaction each"),
    compared("store.commits.p99", percentile(0.99), "ms", percentile(0.5), "median"),
  ];
}

/** Commits of one run, the time it took and the CPU time of all threads, milliseconds. */
interface Run {
  readonly count: number;
  readonly elapsed: number;
  readonly cpu: number;
}

const rate = (run: Run) => (run.count * 1000) / run.elapsed;
const cpu = (run: Run) => (run.cpu * 1000) / run.count;

async function measured(work: () => Promise<number>): Promise<Run> {
  const before = process.cpuUsage();
  const start = performance.now();
  const count = await work();
  const { user, system } = process.cpuUsage(before);
  return { count, elapsed: performance.now() - start, cpu: (user + system) / 1000 };
}

async function groupedCount(path: string, devices: number, seconds: number, latencies: number[]): Promise<number> {
  await using store = await SqliteStore.open({ path, clock });
  const next = informs(devices);
  const start = performance.now();
  let count = 0;
  const session = async () => {
    while (performance.now() - start < seconds * 1000) {
      const sent = performance.now();
      await store.commit(next());
      latencies.push(performance.now() - sent);
      count += 1;
    }
  };
  await Promise.all(Array.from({ length: CONCURRENT }, session));
  return count;
}

/** The same statements, on the main thread, a transaction for each commit. */
function singleCount(path: string, devices: number, seconds: number): number {
  using database = openWriter(path);
  const writer = new Writer(database);
  const next = informs(devices);
  const start = performance.now();
  let count = 0;
  for (; performance.now() - start < seconds * 1000; count += 1) writer.write([next().map(encodeChange)]);
  return count;
}

/** Informs of devices in an order that has nothing to do with that of the rows. */
function informs(devices: number): () => readonly Change[] {
  let number = 1;
  return () => {
    number = (number * 48_271 + 11) % devices;
    const at = Date.now();
    const device = fleetDevice(number, at);
    return [
      { kind: "device", device },
      { kind: "values", deviceId: device.id, values: informValues(at), at },
    ];
  };
}
