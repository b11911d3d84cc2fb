import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Benchmark, compared, type Figure, median, spread } from "../figure.ts";
import { generateLoad, type Round } from "./generate-load.ts";
import { seedFleet } from "./seed-fleet.ts";
import { Subject } from "./subject.ts";

const CONCURRENCY = 200;
const ROUNDS = 7;
const SECONDS = 2;
/** A server that has just started runs code that is not compiled yet: so long it is only warmed up. */
const WARM_UP_SECONDS = 8;

interface Contestant {
  readonly subject: Subject;
  readonly devices: number;
  readonly rates: number[];
  /** CPU time of all threads, µs for each session. */
  readonly costs: number[];
}

/**
 * Durable periodic Inform sessions per second and CPU per session, with Digest authentication, against a bare node:http
 * server that answers the same three requests with canned bytes; and the same for large trees and for a large fleet. All
 * take turns, so that a slow moment of the machine meets each of them.
 */
export const inform: Benchmark = {
  name: "inform",
  async run({ quick }) {
    const data = await mkdtemp(join(tmpdir(), "beckon-bench-"));
    await using cleanup = new AsyncDisposableStack();
    cleanup.defer(() => rm(data, { recursive: true, force: true }));
    const contestant = async (script: string, devices: number, parameters: number): Promise<Contestant> => {
      const directory = join(data, `${devices}-${parameters}`);
      await mkdir(directory, { recursive: true });
      if (parameters > 0) await seedFleet(join(directory, "beckon.db"), devices, parameters);
      const subject = cleanup.use(await Subject.start(script, directory));
      return { subject, devices, rates: [], costs: [] };
    };
    const bare = await contestant("./bare-server.ts", 1000, 0);
    const small = await contestant("./acs-server.ts", 1000, 50);
    const largeTrees = await contestant("./acs-server.ts", 1000, quick ? 500 : 5000);
    const largeFleet = await contestant("./acs-server.ts", quick ? 2000 : 100_000, 50);
    const all = [small, bare, largeTrees, largeFleet];
    for (const each of all) await load(each, quick ? 0.2 : WARM_UP_SECONDS);
    for (let round = 0; round < (quick ? 1 : ROUNDS); round++)
      for (const each of all) await measure(each, quick ? 0.2 : SECONDS);
    return figures({ bare, small, largeTrees, largeFleet });
  },
};

function load({ subject, devices }: Contestant, seconds: number): Promise<Round> {
  return generateLoad({ port: subject.port, devices, concurrency: CONCURRENCY, seconds });
}

async function measure(contestant: Contestant, length: number): Promise<void> {
  const { subject, rates, costs } = contestant;
  const before = subject.cpuSeconds();
  const { sessions, seconds } = await load(contestant, length);
  rates.push(sessions / seconds);
  costs.push(((subject.cpuSeconds() - before) * 1e6) / sessions);
}

function figures(all: Record<"bare" | "small" | "largeTrees" | "largeFleet", Contestant>): readonly Figure[] {
  const rate = (name: keyof typeof all) => median(all[name].rates);
  const cost = (name: keyof typeof all) => median(all[name].costs);
  const perSecond = "sessions/s";
  const bare = "bare node:http with canned answers, Digest";
  const steadiness = (name: keyof typeof all) => ({ spread: spread(all[name].rates) });
  return [
    { ...compared("inform.ratio", rate("small"), perSecond, rate("bare"), bare), ...steadiness("small") },
    compared("inform.cpu", cost("small"), "µs CPU/session", cost("bare"), bare),
    {
      ...compared("inform.ratio.params", rate("largeTrees"), perSecond, rate("small"), "5,000 against 50 parameters"),
      ...steadiness("largeTrees"),
    },
    {
      ...compared("inform.ratio.fleet", rate("largeFleet"), perSecond, rate("small"), "100,000 against 1,000 devices"),
      ...steadiness("largeFleet"),
    },
  ];
}
