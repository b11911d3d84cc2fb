import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Benchmark, compared, type Figure, median, percentile, spread } from "./figure.ts";
import { Load } from "./storm/load.ts";
import { MeasuredServer } from "./storm/measured-server.ts";
import { actAsOperator, type Probes } from "./storm/operator.ts";
import { prepareStorm } from "./storm/prepare.ts";

const FULL = { devices: 10_000, within: 20, probes: 30, pause: 500 };
const QUICK = { devices: 200, within: 1, probes: 3, pause: 100 };

/**
 * From an operator's "apply" to "applied" (connection request, session, value set and read back) while the fleet informs,
 * against the same while nobody does.
 */
export const apply: Benchmark = {
  name: "apply",
  async run({ quick }) {
    const { devices, within, probes, pause } = quick ? QUICK : FULL;
    const data = await mkdtemp(join(tmpdir(), "beckon-bench-"));
    await using cleanup = new AsyncDisposableStack();
    cleanup.defer(() => rm(data, { recursive: true, force: true }));
    const load = cleanup.use(await Load.start());
    await prepareStorm(data, devices, 2 * probes, load.doorPort, 0);
    const server = cleanup.use(await MeasuredServer.start(data));
    load.connect(server.ready.cwmpPort);
    const online = (first: number) => Array.from({ length: probes }, (_, index) => devices + first + index);
    const calm = await actAsOperator(server, online(0), pause);
    const order = { port: server.ready.cwmpPort, devices, within, event: "2 PERIODIC" };
    const [busy] = await Promise.all([actAsOperator(server, online(probes), pause), load.run(order)]);
    return figures(calm, busy);
  },
};

function figures(calm: Probes, busy: Probes): readonly Figure[] {
  const note = "while no device informs";
  return [
    { ...compared("apply", median(busy.times), "ms", median(calm.times), note), spread: spread(busy.times) },
    compared("apply.p95", percentile(busy.times, 0.95), "ms", percentile(calm.times, 0.95), note),
    {
      name: "apply.failed",
      value: calm.failures.length + busy.failures.length,
      unit: "changes",
      note: busy.failures[0] ?? "",
    },
  ];
}
