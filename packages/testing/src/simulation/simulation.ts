import { type AcsEvents, isEnded, type Operation, StoreError, type Task } from "@beckon/acs";
import { CwmpFault } from "@beckon/cwmp";
import { hours, milliseconds, minutes, seconds, sleep } from "@beckon/cwmp/ports";
import { SeededRandom } from "../seeded-random.ts";
import { type Member, Site } from "../site.ts";
import { Effects } from "./effects.ts";
import { type SmallModel, smallModel } from "./small-models.ts";
import { planTrouble, STORM } from "./trouble.ts";
import { randomOperation } from "./workload.ts";

/** A device of the simulation with all that is known of what was done to it. */
export interface Subject extends Member {
  readonly small: SmallModel;
  readonly effects: Effects;
  /** Tasks that the ACS acknowledged, in the order of their acknowledgement. */
  readonly tasks: string[];
}

const DEVICES = 20;
const TASKS = 50;
/** Calm after the storm: six hours in all. */
const DAY_LEFT = hours(1);
/** Seconds between periodic informs. */
const INTERVAL = 1800;

/** One seeded run: devices, tasks and every kind of trouble for a while; then calm, until everything should have settled. */
export class Simulation implements AsyncDisposable {
  readonly site: Site;
  readonly subjects: readonly Subject[];
  /** What happened, for a person who looks for the reason of a failure. */
  readonly log: string[] = [];
  readonly #random: SeededRandom;
  #orders = 0;
  #stormy = true;

  private constructor(site: Site, random: SeededRandom) {
    this.site = site;
    this.#random = random;
    this.subjects = Array.from({ length: DEVICES }, (_, index) => this.#join(index));
  }

  static async start(seed: number): Promise<Simulation> {
    const random = new SeededRandom(seed);
    const settings = {
      rebootDeadline: minutes(5),
      transferDeadline: minutes(40),
      applyDeadline: minutes(40),
      // Nobody reads the recordings of thousands of runs.
      recordedCharacters: 0,
    };
    return new Simulation(await Site.start({ seed: seed + 0x5eed, settings }), random);
  }

  /** Runs storm and calm, until everything should have settled. */
  async run(): Promise<void> {
    const { site } = this;
    planTrouble({
      site,
      subjects: this.subjects,
      random: this.#random.fork(),
      note: (line) => this.#note(line),
      isStormy: () => this.#stormy,
    });
    this.#planTasks();
    await site.run(STORM);
    this.#stormy = false;
    await site.run(DAY_LEFT);
    await this.#untilTasksEnd(hours(8));
    await site.quiet();
  }

  /** Reads every device once more. */
  async refresh(): Promise<void> {
    for (const subject of this.subjects) void this.#order(subject, () => ({ name: "refresh" }));
    await this.#untilTasksEnd(hours(1));
    await this.site.quiet();
  }

  async tasksOf(subject: Subject): Promise<readonly Task[]> {
    const tasks = await Promise.all(subject.tasks.map((id) => this.site.store.task(id)));
    return tasks.filter((task) => task !== undefined);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.site[Symbol.asyncDispose]();
  }

  #join(index: number): Subject {
    const random = this.#random.fork();
    const small = smallModel(random.fraction() < 0.6 ? "Device." : "InternetGatewayDevice.", `S${index + 1}`);
    const effects = new Effects();
    const member = this.site.join({
      model: small.model,
      channel: effects,
      periodicInformInterval: INTERVAL,
      files: filesOf(random),
      behaviour: {
        ...(random.fraction() < 0.3 && { largestResponse: 20 }),
        ...(random.fraction() < 0.2 && { slow: seconds(2) }),
        ...(random.fraction() < 0.2 && { unsupported: ["GetAllQueuedTransfers"] }),
        ...(random.fraction() < 0.2 && { status: 1 as const }),
      },
    });
    return { ...member, small, effects, tasks: [] };
  }

  #planTasks(): void {
    const random = this.#random.fork();
    for (let left = TASKS; left > 0; left--) {
      this.site.clock.after(milliseconds(random.fraction() * STORM), () => {
        const subject = this.subjects[Math.floor(random.fraction() * this.subjects.length)] as Subject;
        void this.#order(subject, (mark) => randomOperation(random, subject, mark));
      });
    }
  }

  /** Wants something of a device, and insists until the ACS has acknowledged it. */
  async #order(subject: Subject, operationFor: (mark: string) => Operation): Promise<void> {
    const mark = `m${++this.#orders}`;
    const operation = operationFor(mark);
    for (;;) {
      const task = await this.#tryOrder(subject, operation, mark);
      if (task) {
        this.#note(`${subject.id}: ${JSON.stringify(operation)} is ${task.id}`);
        subject.tasks.push(task.id);
        return;
      }
      await sleep(this.site.clock, seconds(5));
    }
  }

  async #tryOrder(subject: Subject, operation: Operation, key: string): Promise<Task | undefined> {
    const { acs, clock } = this.site;
    try {
      return await Promise.race([
        acs.createTask(subject.id, operation, { name: "simulation", idempotencyKey: key }),
        // The process that was asked may be dead.
        sleep(clock, seconds(60)).then(() => undefined),
      ]);
    } catch (error) {
      if (error instanceof StoreError || (error instanceof Error && error.name === "UnknownDevice")) return undefined;
      throw error;
    }
  }

  async #untilTasksEnd(longest: ReturnType<typeof hours>): Promise<void> {
    let seen = -1;
    await this.site.clock.advanceUntil(async () => {
      if (seen === this.site.events.length) return false;
      seen = this.site.events.length;
      const acknowledged = this.subjects.flatMap((subject) => subject.tasks);
      if (acknowledged.length < this.#orders) return false;
      const tasks = await Promise.all(acknowledged.map((id) => this.site.store.task(id)));
      return tasks.every((task) => task && isEnded(task.state));
    }, longest);
  }

  #note(line: string): void {
    this.log.push(`${new Date(this.site.clock.now()).toISOString().slice(11, 23)} ${line}`);
  }
}

function filesOf(random: SeededRandom) {
  const mayFail = (): void => {
    if (random.fraction() < 0.2) throw new CwmpFault(9010);
  };
  return {
    download: async () => {
      mayFail();
      return new Uint8Array([1, 2, 3]);
    },
    upload: async () => mayFail(),
  };
}

/** The errors of the ACS that were not ordered. */
export function unexpectedErrors(site: Site): readonly unknown[] {
  return site.events.flatMap(({ name, event }) => {
    if (name !== "error") return [];
    const { error } = event as AcsEvents["error"];
    return error instanceof StoreError ? [] : [error];
  });
}
