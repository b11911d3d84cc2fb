import { parseArgs } from "node:util";
import { measureCommits } from "./store/commits.ts";
import { buildFleet, temporaryPath } from "./store/fleet.ts";
import type { Measurement } from "./store/measurement.ts";
import { measureQueries } from "./store/queries.ts";
import { measureSize } from "./store/size.ts";

/**
 * The embedded store: durable commits, size of a device, lists and search in a large fleet. Each against a baseline of
 * the same run. `node bench/store.ts [--json] [--devices 100000] [--seconds 2]`
 */
const { values } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    devices: { type: "string", default: "100000" },
    seconds: { type: "string", default: "2" },
  },
});

function print(measurement: Measurement): void {
  const { name, value, unit, baseline, ratio } = measurement;
  const line = `${name.padEnd(28)} ${value} ${unit} (baseline ${baseline}, ratio ${ratio})`;
  process.stdout.write(`${values.json ? JSON.stringify(measurement) : line}\n`);
}

const devices = Number(values.devices);
const path = temporaryPath();
await buildFleet(path, devices);
for (const measurement of await measureCommits(path, devices, Number(values.seconds))) print(measurement);
for (const measurement of await measureQueries(path, devices)) print(measurement);
for (const measurement of await measureSize()) print(measurement);
