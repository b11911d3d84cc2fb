import { StoreError } from "@beckon/acs";
import { hours, milliseconds, seconds, sleep } from "@beckon/cwmp/ports";
import type { Fate } from "../fake-wire.ts";
import type { SeededRandom } from "../seeded-random.ts";
import type { Site } from "../site.ts";
import type { Subject } from "./simulation.ts";

export const STORM = hours(5);

const FATES: readonly Fate[] = ["requestLost", "responseLost", "responseLost", "refused", "repeated", "late"];

interface TroubleOptions {
  readonly site: Site;
  readonly subjects: readonly Subject[];
  readonly random: SeededRandom;
  readonly note: (line: string) => void;
  readonly isStormy: () => boolean;
}

/** Everything that can go wrong, for as long as the storm lasts: on the wire, in the ACS, with the power, in the storage. */
export function planTrouble({ site, subjects, random, note, isStormy }: TroubleOptions): void {
  const share = 0.01 + random.fraction() * 0.05;
  const crashing = random.fraction() * 0.002;
  const powerCuts = random.fraction() * 0.002;
  const troubled = new Set<string>();
  const byId = new Map(subjects.map((subject) => [subject.id, subject]));
  const soon = () => milliseconds(random.fraction() * 100);
  const crash = () => {
    note("the ACS crashes");
    site.crashAcs();
  };
  const cut = (id: string) => {
    note(`${id}: power cut`);
    byId.get(id)?.cpe.powerCut(seconds(random.fraction() * 100));
  };
  site.wire.weather = ({ device, request }) => {
    if (!isStormy()) return "delivered";
    const chance = random.fraction();
    // In the middle of an exchange, before or after its answer.
    if (chance < crashing) site.clock.after(soon(), crash);
    else if (chance < crashing + powerCuts) site.clock.after(soon(), () => cut(device));
    // Trouble comes in bursts: what follows a loss is lost more often.
    const risk = share + (troubled.has(device) ? 0.25 : 0);
    troubled.delete(device);
    if (random.fraction() >= risk) return "delivered";
    const fate = FATES[Math.floor(random.fraction() * FATES.length)] ?? "refused";
    // An empty message in place of an answer says that a request is not supported (WIRE-5): no device sends it twice.
    if (request.body.length === 0 && (fate === "repeated" || fate === "late")) return "delivered";
    troubled.add(device);
    note(`${device}: ${fate}`);
    return fate;
  };
  const failing = random.fraction() < 0.5 ? 0.005 : 0;
  site.store.beforeCommit = () => {
    if (!isStormy()) return undefined;
    const chance = random.fraction();
    if (chance < failing) {
      note("a commit fails");
      throw new StoreError("no space is left", { code: "full" });
    }
    return chance < failing + 0.01 ? sleep(site.clock, milliseconds(random.fraction() * 40_000)) : undefined;
  };
  const during = (count: number, what: () => void) => {
    for (let left = count; left > 0; left--) site.clock.after(milliseconds(random.fraction() * STORM), what);
  };
  const anyone = () => subjects[Math.floor(random.fraction() * subjects.length)] as Subject;
  during(Math.floor(random.fraction() * 4), crash);
  during(Math.floor(random.fraction() * 8), () => cut(anyone().id));
  during(10, () => {
    const { cpe, id, small } = anyone();
    note(`${id}: changed at home`);
    cpe.changeLocally(small.local, `home ${site.clock.now()}`);
  });
}
