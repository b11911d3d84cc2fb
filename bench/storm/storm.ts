import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Benchmark, compared, type Figure, percentile } from "../figure.ts";
import { Load, type LoadReport } from "./load.ts";
import { MeasuredServer, type ServerReport } from "./measured-server.ts";
import { actAsOperator, type Probes } from "./operator.ts";
import { type Kept, lookAfterStorm, prepareStorm } from "./prepare.ts";

/** Devices that an operator works at, beside those that boot. */
const PROBES = 50;
const FULL = { devices: 20_000, within: 10, maxSessions: "1000" };
const QUICK = { devices: 200, within: 1, maxSessions: "20" };
/** Of a core: with more the generator is what limits. */
const BUSY = 0.85;

/**
 * A boot storm: a whole region comes back from a power cut, each device with Digest, 1 BOOT and a session that reads 20
 * values, while an operator works at devices that are online (reliability.md, T35 and T37).
 */
export const storm: Benchmark = {
  name: "storm",
  async run({ quick }) {
    const { devices, within, maxSessions } = quick ? QUICK : FULL;
    const data = await mkdtemp(join(tmpdir(), "beckon-bench-"));
    await using cleanup = new AsyncDisposableStack();
    cleanup.defer(() => rm(data, { recursive: true, force: true }));
    const load = cleanup.use(await Load.start());
    await prepareStorm(data, devices, PROBES, load.doorPort);
    const server = cleanup.use(await MeasuredServer.start(data, { "cwmp.maxSessions": maxSessions }));
    const start = Date.now();
    const over = new AbortController();
    const online = Array.from({ length: quick ? 5 : PROBES }, (_, index) => devices + index);
    const [report, probes] = await Promise.all([
      load.run({ port: server.ready.cwmpPort, devices, within, event: "1 BOOT" }).finally(() => over.abort()),
      actAsOperator(server, online, quick ? 100 : 400, over.signal),
    ]);
    const subject = await server.report();
    await server.stop();
    const kept = await lookAfterStorm(data, devices, start);
    return figures({ devices, within, report, probes, subject, kept });
  },
};

function figures(all: {
  readonly devices: number;
  readonly within: number;
  readonly report: LoadReport;
  readonly probes: Probes;
  readonly subject: ServerReport;
  readonly kept: Kept;
}): readonly Figure[] {
  const { devices, within, report, probes, subject, kept } = all;
  const name = `storm.${devices}`;
  const cores = `server ${(subject.cpu / report.seconds).toFixed(2)} cores, generator ${report.cpuShare.toFixed(2)}`;
  const limit = report.cpuShare > BUSY ? { bottleneck: "the load generator" } : {};
  const note = `until all are served; ${report.refused} times told to come later; ${cores}`;
  return [
    { ...compared(name, report.seconds, "s", within, note), ...limit },
    { name: `${name}.unserved`, value: devices - report.served, unit: "devices" },
    {
      name: `${name}.broken`,
      value: report.broken,
      unit: "sessions",
      note: report.firstBroken ?? "refused after they had begun, or ended badly",
    },
    {
      name: `${name}.lost`,
      value: kept.lostBoots + kept.openTasks,
      unit: "events",
      note: "boots or tasks not in the database",
    },
    {
      name: `${name}.answer.p99`,
      value: subject.answerP99,
      unit: "ms",
      baseline: subject.answerMedian,
      ratio: subject.answerP99 / subject.answerMedian,
      note: "against the median, in the server",
    },
    { name: `${name}.loop.p99`, value: subject.loopP99, unit: "ms" },
    { name: `${name}.loop.max`, value: subject.loopMax, unit: "ms" },
    { name: `${name}.memory`, value: subject.memory, unit: "MiB" },
    {
      name: `${name}.operator.p95`,
      value: percentile(probes.times, 0.95),
      unit: "ms",
      note: `${probes.times.length} changes of a value during the storm, read back`,
    },
    {
      name: `${name}.operator.failed`,
      value: probes.failures.length,
      unit: "changes",
      ...(probes.failures[0] !== undefined && { note: probes.failures[0] }),
    },
  ];
}
