import { Cpe, type CpeChannel, type CpeEventName, type CpeEvents, type CpeOptions } from "@beckon/cpe";
import { loadDataModel } from "@beckon/datamodel";
import { FakeClock } from "./fake-clock.ts";
import { hashes } from "./hashes.ts";
import { ScriptedAcs } from "./scripted-acs.ts";
import { seededRandom } from "./seeded-random.ts";
import { smallModel } from "./small-model.ts";

// Reading a module takes real time, which simulated time does not wait for.
await loadDataModel("Device:2.19");

/** One CPE, one scripted ACS, one clock. */
export interface Bench {
  readonly cpe: Cpe;
  readonly acs: ScriptedAcs;
  readonly clock: FakeClock;
  readonly events: { readonly name: CpeEventName; readonly event: CpeEvents[CpeEventName] }[];
}

export const ACS_URL = "http://acs.example:7547/cwmp";

export function bench(options: Partial<CpeOptions> = {}): Bench {
  const clock = options.clock instanceof FakeClock ? options.clock : new FakeClock();
  const acs = new ScriptedAcs();
  const events: Bench["events"][number][] = [];
  const channel: CpeChannel = { emit: (name, event) => events.push({ name, event }) };
  const cpe = new Cpe({
    acsUrl: ACS_URL,
    username: "cpe",
    password: "pass",
    connectionRequestUrl: "http://192.0.2.10:7547/x9Kq2",
    model: smallModel(),
    clock,
    random: seededRandom(),
    hashes,
    transport: acs,
    channel,
    ...options,
  });
  return { cpe, acs, clock, events };
}

/** A bench whose CPE has had its first session: BOOTSTRAP and BOOT are delivered, the records are empty. */
export async function registered(options: Partial<CpeOptions> = {}): Promise<Bench> {
  const made = bench(options);
  made.cpe.start();
  await made.clock.pass(1);
  made.acs.transcript.length = 0;
  made.acs.posts.length = 0;
  made.events.length = 0;
  return made;
}

/** Opens a session by a connection request and lets it end. */
export async function session({ cpe, clock }: Bench): Promise<void> {
  cpe.connectionRequested();
  await clock.pass(1);
}
