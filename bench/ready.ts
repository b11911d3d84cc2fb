import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Benchmark, compared, median, spread } from "./figure.ts";
import { seedFleet } from "./inform/seed-fleet.ts";
import { MeasuredServer } from "./storm/measured-server.ts";

const FULL = { devices: 100_000, name: "ready.100k", rounds: 5 };
const QUICK = { devices: 500, name: "ready.500", rounds: 1 };
const PARAMETERS = 50;

/** From the start of the process, after the power went, until it takes requests; against an empty database. */
export const ready: Benchmark = {
  name: "ready",
  async run({ quick }) {
    const { devices, name, rounds } = quick ? QUICK : FULL;
    const directory = await mkdtemp(join(tmpdir(), "beckon-bench-"));
    await using cleanup = new AsyncDisposableStack();
    cleanup.defer(() => rm(directory, { recursive: true, force: true }));
    const [full, empty] = [join(directory, "full"), join(directory, "empty")];
    // The first start of each makes what a server keeps in its directory.
    for (const data of [full, empty]) await start(data);
    await seedFleet(join(full, "beckon.db"), devices, PARAMETERS);
    const times: { readonly full: number[]; readonly empty: number[] } = { full: [], empty: [] };
    for (let round = 0; round < rounds; round += 1) {
      times.full.push(await start(full));
      times.empty.push(await start(empty));
    }
    const figure = compared(name, median(times.full), "s", median(times.empty), "an empty database");
    return [{ ...figure, spread: spread(times.full) }];
  },
};

async function start(data: string): Promise<number> {
  await using server = await MeasuredServer.start(data);
  const answer = await fetch(`http://127.0.0.1:${server.ready.webPort}/readyz`);
  if (answer.status !== 200) throw new TypeError(`the server says that it is not ready: ${await answer.text()}`);
  return server.seconds;
}
