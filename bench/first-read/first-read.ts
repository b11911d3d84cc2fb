import { tr181Gateway } from "@beckon/cpe/models";
import { seconds } from "@beckon/cwmp/ports";
import { Site } from "@beckon/testing";
import type { Benchmark, Figure } from "../figure.ts";
import { measureCpu } from "./cpu.ts";

const SIZES = [5_000, 20_000];
/** spec: GenieACS 1.2.16 takes 144 round trips for 5,000 parameters and faults at 10,000. */
const OTHER_ACS_ROUND_TRIPS = 144;

/** Round trips of the first full read, from the Inform to the end of the session, and the CPU time of the server. */
export const firstRead: Benchmark = {
  name: "firstread",
  async run({ quick }) {
    const figures: Figure[] = [];
    for (const size of SIZES) figures.push(...(await measure(size)));
    figures.push(await measureCpu(quick ? 500 : 5_000, quick ? 2 : 12));
    return figures;
  },
};

async function measure(parameters: number): Promise<readonly Figure[]> {
  await using site = await Site.start();
  const { id } = site.join({ model: tr181Gateway({ seed: 1, parameters }) });
  await site.quiet(seconds(600));
  const device = await site.store.device(id);
  const [session] = (await site.store.sessions({ deviceId: id })).items;
  if (!session || device?.discovery.state !== "complete" || device.discovery.read !== device.discovery.parameters) {
    throw new TypeError(
      `the first read of ${parameters} parameters did not come to its end: ${device?.lastSession?.reason}`,
    );
  }
  const note = `${device.discovery.parameters} parameters`;
  const roundTrips: Figure = {
    name: `firstread.${parameters}.roundtrips`,
    value: session.roundTrips,
    unit: "round trips",
    note,
  };
  return parameters === 5_000
    ? [{ ...roundTrips, baseline: OTHER_ACS_ROUND_TRIPS, ratio: session.roundTrips / OTHER_ACS_ROUND_TRIPS }]
    : [roundTrips];
}
