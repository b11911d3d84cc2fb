import type { Change } from "@beckon/acs";
import { SqliteStore } from "../../packages/server/src/store/index.ts";
import { openWriter } from "../../packages/server/src/store/sqlite/connection.ts";
import { encodeChange } from "../../packages/server/src/store/sqlite/encode-change.ts";
import { Writer } from "../../packages/server/src/store/sqlite/writer.ts";
import { clock, fleetDevice, informValues } from "./fleet.ts";
import { type Measurement, measurement, median } from "./measurement.ts";

const CONCURRENT = 64;
const ROUNDS = 3;

/** Durable commits of an Inform, 64 sessions at a time, against one transaction for each of them. */
export async function measureCommits(path: string, devices: number, seconds: number): Promise<readonly Measurement[]> {
  const grouped: number[] = [];
  const single: number[] = [];
  const latencies: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    grouped.push(await groupedRate(path, devices, seconds, latencies));
    single.push(singleRate(path, devices, seconds));
  }
  const sorted = latencies.toSorted((left, right) => left - right);
  const percentile = (part: number) => sorted[Math.trunc(sorted.length * part)] ?? Number.NaN;
  return [
    measurement("store.commits", "1/s", median(grouped), median(single)),
    measurement("store.commits.p99", "ms", percentile(0.99), percentile(0.5)),
  ];
}

async function groupedRate(path: string, devices: number, seconds: number, latencies: number[]): Promise<number> {
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
  return (count * 1000) / (performance.now() - start);
}

/** The same statements, on the main thread, a transaction for each commit. */
function singleRate(path: string, devices: number, seconds: number): number {
  using database = openWriter(path);
  const writer = new Writer(database);
  const next = informs(devices);
  const start = performance.now();
  let count = 0;
  for (; performance.now() - start < seconds * 1000; count += 1) writer.write([next().map(encodeChange)]);
  return (count * 1000) / (performance.now() - start);
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
