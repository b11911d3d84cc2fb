import { parseArgs } from "node:util";
import type { Benchmark, Figure } from "./figure.ts";
import { measureBytes } from "./store/bytes.ts";
import { measureCommits } from "./store/commits.ts";
import { buildFleet, temporaryPath } from "./store/fleet.ts";
import { measureQueries } from "./store/queries.ts";
import { measureSize } from "./store/size.ts";

/** The embedded store: durable commits, lists and search in a large fleet, size of a device. */
export const store: Benchmark = {
  name: "store",
  run: ({ quick }) => (quick ? measureStore(2000, 0.2, true) : measureStore(100_000, 2)),
};

/** @param seconds how long each of three rounds of commits takes */
async function measureStore(devices: number, seconds: number, quick = false): Promise<readonly Figure[]> {
  const path = temporaryPath();
  await buildFleet(path, devices);
  return [
    ...(await measureCommits(path, devices, seconds)),
    ...(await measureQueries(path, devices)),
    ...(await measureSize()),
    ...(await measureBytes(quick)),
  ];
}

/** `node bench/store.ts [--json] [--devices 100000] [--seconds 2]` */
if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      json: { type: "boolean", default: false },
      devices: { type: "string", default: "100000" },
      seconds: { type: "string", default: "2" },
    },
  });
  for (const figure of await measureStore(Number(values.devices), Number(values.seconds))) {
    const { name, value, unit, baseline, ratio, note } = figure;
    const line = [name.padEnd(32), value.toPrecision(3), unit, "against", baseline?.toPrecision(3), note].join(" ");
    process.stdout.write(`${values.json ? JSON.stringify(figure) : `${line}: ${ratio?.toPrecision(3)}`}\n`);
  }
}
