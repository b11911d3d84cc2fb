import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Cpe } from "@beckon/cpe";
import { tr181Gateway } from "@beckon/cpe/models";
import { HttpTransport, nodeClock, nodeHashes, nodeRandom } from "@beckon/fleet";
import type { Figure } from "../figure.ts";
import { CREDENTIAL } from "../inform/messages.ts";
import { Subject } from "../inform/subject.ts";

/** spec: a first contact of 5,000 parameters costs GenieACS 1.2.16 at least this, ms of CPU, without its database. */
const OTHER_ACS = 400;
/** Devices that are read before it counts: the first ones meet a program that has just started. */
const WARM_UP = 40;
const WAIT_MILLISECONDS = 20;

/** CPU time of the real server for one device that nobody has seen before, one after the other, Digest and fsync included. */
export async function measureCpu(parameters: number, devices: number): Promise<Figure> {
  const data = await mkdtemp(join(tmpdir(), "beckon-bench-"));
  await using cleanup = new AsyncDisposableStack();
  cleanup.defer(() => rm(data, { recursive: true, force: true }));
  const acs = cleanup.use(await Subject.start("./acs-server.ts", data));
  for (let device = 0; device < WARM_UP; device++) await firstContact(acs.port, device, parameters);
  const before = acs.cpuSeconds();
  for (let device = 0; device < devices; device++) await firstContact(acs.port, WARM_UP + device, parameters);
  return {
    name: `firstread.${parameters}.cpu`,
    value: ((acs.cpuSeconds() - before) * 1000) / devices,
    unit: "ms CPU",
    baseline: OTHER_ACS,
    ratio: ((acs.cpuSeconds() - before) * 1000) / devices / OTHER_ACS,
    note: "GenieACS 1.2.16 without its database",
  };
}

/** Switches a device on and waits for the end of its first session. */
async function firstContact(port: number, device: number, parameters: number): Promise<void> {
  let sessions = 0;
  const cpe = new Cpe({
    acsUrl: `http://127.0.0.1:${port}/`,
    ...CREDENTIAL,
    model: tr181Gateway({ seed: device + 1, parameters }),
    clock: nodeClock,
    random: nodeRandom,
    hashes: nodeHashes,
    transport: new HttpTransport(),
    channel: {
      emit: (name) => {
        if (name === "session:ended") sessions++;
      },
    },
  });
  cpe.start();
  while (sessions === 0) await new Promise((resolve) => setTimeout(resolve, WAIT_MILLISECONDS));
  await cpe.stop();
}
