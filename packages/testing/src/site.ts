import {
  Acs,
  type AcsChannel,
  type AcsEventName,
  type AcsEvents,
  type AcsSettings,
  type CpeAuthentication,
  deviceId,
  MemoryStore,
} from "@beckon/acs";
import {
  type Behaviour,
  Cpe,
  type CpeOptions,
  type DeviceModel,
  disguised,
  type Persona,
  TransportError,
} from "@beckon/cpe";
import { tr181Gateway } from "@beckon/cpe/models";
import { type Duration, seconds } from "@beckon/cwmp/ports";
import { DATA_MODELS, loadDataModel } from "@beckon/datamodel";
import { FakeClock } from "./fake-clock.ts";
import { FakeWire } from "./fake-wire.ts";
import { ProcessLife } from "./process-life.ts";
import { SeededRandom } from "./seeded-random.ts";
import { testHashes } from "./test-hashes.ts";

export interface SiteOptions {
  /** Default 1. The same seed gives the same run. */
  readonly seed?: number;
  readonly settings?: Partial<AcsSettings>;
  readonly authentication?: (site: { readonly clock: FakeClock; readonly random: SeededRandom }) => CpeAuthentication;
}

export interface JoinOptions extends Partial<Omit<CpeOptions, "clock" | "random" | "hashes" | "transport" | "model">> {
  /** Default: a TR-181 gateway. */
  readonly model?: DeviceModel;
  readonly behaviour?: Behaviour;
  /** Which odd device it plays. Default: an ideal one. */
  readonly persona?: Persona;
}

/** A CPE of a site, with its name in the ACS. */
export interface Member {
  readonly cpe: Cpe;
  readonly id: string;
}

const ACS_URL = "http://acs.example/";

/**
 * An ACS and any number of CPEs in one process, over a fake wire and a fake clock: a day of informs, a lost packet at each
 * step of a session, a crash are ordinary, repeatable tests.
 */
export class Site implements AsyncDisposable {
  readonly clock = new FakeClock();
  readonly random: SeededRandom;
  readonly wire: FakeWire;
  readonly store: MemoryStore;
  readonly events: { readonly name: AcsEventName; readonly event: AcsEvents[AcsEventName] }[] = [];
  readonly #options: SiteOptions;
  readonly #members: Member[] = [];
  readonly #transcripts = new Map<string, string[]>();
  #life = new ProcessLife();
  #acs: Acs;

  private constructor(options: SiteOptions) {
    this.#options = options;
    this.random = new SeededRandom(options.seed ?? 1);
    this.store = new MemoryStore(this.clock);
    this.#acs = this.#startAcs();
    this.wire = new FakeWire(this.clock, this.random.fork(), ({ url, headers, body }, peer) =>
      Promise.race([
        this.#acs.handle({ method: "POST", target: new URL(url).pathname, headers, body }, peer),
        this.#life.ended.then(() => {
          throw new TransportError("receive", "connection reset");
        }),
      ]),
    );
  }

  static async start(options: SiteOptions = {}): Promise<Site> {
    // Loaded before simulated time begins: reading a module is real work that simulated time does not wait for.
    await Promise.all(DATA_MODELS.map((name) => loadDataModel(name)));
    return new Site(options);
  }

  get acs(): Acs {
    return this.#acs;
  }

  /** Adds a CPE and switches it on. */
  join({ model = tr181Gateway({ seed: this.#members.length + 1 }), persona, ...options }: JoinOptions = {}): Member {
    const { identity } = model;
    const id = deviceId(identity);
    const transport = this.wire.plug(id, `192.0.2.${(this.#members.length % 250) + 1}`);
    const cpe = new Cpe({
      acsUrl: ACS_URL,
      model,
      clock: this.clock,
      random: this.random.fork(),
      hashes: testHashes,
      transport: persona?.disguise ? disguised(transport, persona.disguise) : transport,
      ...(persona?.behaviour && { behaviour: persona.behaviour }),
      ...options,
    });
    const member = { cpe, id };
    this.#members.push(member);
    cpe.start();
    return member;
  }

  /** Lets simulated time pass. */
  run(duration: Duration): Promise<void> {
    return this.clock.advance(duration);
  }

  /** Lets time pass until no session runs and every CPE is idle, at most ten minutes. */
  quiet(longest: Duration = seconds(600)): Promise<boolean> {
    return this.clock.advanceUntil(
      () =>
        this.#acs.runningSessions === 0 &&
        this.#members.every(({ cpe }) => ["idle", "standby", "off"].includes(cpe.phase)),
      longest,
    );
  }

  /** The messages of a device's sessions as a sequence diagram, as the ACS saw them; `clearTranscript` starts anew. */
  transcript(id: string): readonly string[] {
    return this.#transcripts.get(id) ?? [];
  }

  clearTranscript(id: string): void {
    this.#transcripts.delete(id);
  }

  /**
   * The ACS process dies at once and is started again: what was not durable is gone, requests under way are reset, calls
   * of the old one never return.
   */
  crashAcs(): void {
    this.#life.end();
    this.#life = new ProcessLife();
    this.#acs = this.#startAcs();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const { cpe } of this.#members) {
      const stopped = cpe.stop();
      await this.clock.advance(seconds(1));
      await stopped;
    }
    await this.#acs[Symbol.asyncDispose]();
    await this.store[Symbol.asyncDispose]();
  }

  #startAcs(): Acs {
    const random = this.random.fork();
    return new Acs({
      store: this.#life.store(this.store),
      clock: this.#life.clock(this.clock),
      random,
      channel: this.#life.channel(this.#channel()),
      ...(this.#options.settings && { settings: this.#options.settings }),
      ...(this.#options.authentication && {
        authentication: this.#options.authentication({ clock: this.clock, random }),
      }),
    });
  }

  #channel(): AcsChannel {
    return {
      emit: (name, event) => {
        this.events.push({ name, event });
        if (name !== "session:message") return;
        const { deviceId: id, from, summary } = event as AcsEvents["session:message"];
        const line = `CPE ${from === "CPE" ? "->" : "<-"} ${summary}`;
        const transcript = this.#transcripts.get(id);
        if (transcript) transcript.push(line);
        else this.#transcripts.set(id, [line]);
      },
    };
  }
}
