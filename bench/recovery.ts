import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type Benchmark, compared } from "./figure.ts";
import { Load } from "./storm/load.ts";
import { MeasuredServer } from "./storm/measured-server.ts";
import { lookAfterStorm, prepareStorm } from "./storm/prepare.ts";

const FULL = { devices: 20_000, within: 10, killAfter: 5 };
const QUICK = { devices: 200, within: 1, killAfter: 0.5 };

/**
 * The power of everything goes, the server's too, once more while the fleet comes back: until every device has been
 * served, and what is lost. Against the time within which the devices come.
 */
export const recovery: Benchmark = {
  name: "recovery",
  async run({ quick }) {
    const { devices, within, killAfter } = quick ? QUICK : FULL;
    const data = await mkdtemp(join(tmpdir(), "beckon-bench-"));
    await using cleanup = new AsyncDisposableStack();
    cleanup.defer(() => rm(data, { recursive: true, force: true }));
    const load = cleanup.use(await Load.start());
    await prepareStorm(data, devices, 0, load.doorPort);
    const first = cleanup.use(await MeasuredServer.start(data));
    const port = first.ready.cwmpPort;
    const start = Date.now();
    const served = load.run({ port, devices, within, event: "1 BOOT" });
    await sleep(killAfter * 1000);
    await first.kill();
    const second = cleanup.use(await MeasuredServer.start(data, { "cwmp.port": String(port) }));
    const report = await served;
    await second.stop();
    const { lostBoots, openTasks, examples } = await lookAfterStorm(data, devices, start);
    const note = `killed after ${killAfter} s and started again; ${report.refused} times told to come later`;
    return [
      compared(`recovery.${devices}`, report.seconds, "s", within, note),
      { name: `recovery.${devices}.lost`, value: lostBoots + openTasks, unit: "events", note: examples.join("; ") },
    ];
  },
};
