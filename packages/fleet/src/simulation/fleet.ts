import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { Cpe, type CpeStateStore, type DeviceModel, disguised } from "@beckon/cpe";
import { milliseconds, type Timer } from "@beckon/cwmp/ports";
import { ConnectionRequestListener } from "../adapters/connection-request-listener.ts";
import { FileStateStore } from "../adapters/file-state-store.ts";
import { HttpFileTransfers } from "../adapters/http-file-transfers.ts";
import { HttpTransport } from "../adapters/http-transport.ts";
import { nodeClock } from "../adapters/node-clock.ts";
import { nodeCompression } from "../adapters/node-compression.ts";
import { nodeDatagrams } from "../adapters/node-datagrams.ts";
import { nodeHashes } from "../adapters/node-hashes.ts";
import { nodeRandom } from "../adapters/node-random.ts";
import { udpSockets } from "../adapters/udp-socket.ts";
import { xmppConnections } from "../adapters/xmpp-connect.ts";
import { SystemDiagnostics } from "../diagnostics/system-diagnostics.ts";
import { cast } from "./cast.ts";
import { FleetBook } from "./fleet-book.ts";
import { checkFleetOptions, type FleetOptions } from "./fleet-options.ts";
import type { FleetStats } from "./fleet-stats.ts";
import { fillIn, modelMaker } from "./make-model.ts";

/** CPEs stopped at the same time: enough to be quick, few enough not to flood the event loop. */
const STOPPING = 100;

/** Many simulated CPEs in one process, each with its own identity, connection and timers. */
export class Fleet implements AsyncDisposable {
  readonly #options: FleetOptions;
  readonly #listener: ConnectionRequestListener;
  readonly #book: FleetBook;
  readonly #cpes: Cpe[] = [];
  readonly #startedAt = nodeClock.now();
  readonly #finished = Promise.withResolvers<void>();
  readonly #stopping = new AbortController();
  readonly #timers: Timer[] = [];
  #booted: Promise<void> = Promise.resolve();
  #end: number | undefined;

  private constructor(options: FleetOptions, listener: ConnectionRequestListener) {
    this.#options = options;
    this.#listener = listener;
    this.#book = new FleetBook(() => this.#look(), options.onEvent);
  }

  /**
   * Switches the CPEs on, one after the other.
   *
   * @throws FleetOptionError if the options make no fleet
   */
  static async start(options: FleetOptions): Promise<Fleet> {
    checkFleetOptions(options);
    const make = modelMaker(options); // a bad model file is found out before anything runs
    if (options.stateDirectory !== undefined) await mkdir(options.stateDirectory, { recursive: true, mode: 0o700 });
    const listener = await ConnectionRequestListener.open({ random: nodeRandom, ...options.listen });
    const fleet = new Fleet(options, listener);
    fleet.#boot(make);
    return fleet;
  }

  /** The CPEs that are switched on so far. */
  get cpes(): readonly Cpe[] {
    return this.#cpes;
  }

  /** Resolves when the goal is reached; never if there is none. Rejects if switching on failed: a bug. */
  get finished(): Promise<void> {
    return this.#finished.promise;
  }

  /** Errors of our own, which no ACS can be blamed for. */
  get bugs(): readonly unknown[] {
    return this.#book.bugs;
  }

  stats(): FleetStats {
    return this.#book.stats(this.#options.count, this.#startedAt, this.#end ?? nodeClock.now());
  }

  /** Switches all CPEs off; sessions under way are cut and do not count. */
  async stop(): Promise<void> {
    this.#end ??= nodeClock.now();
    this.#book.close();
    this.#stopping.abort();
    for (const timer of this.#timers) timer.cancel();
    await this.#booted;
    for (let from = 0; from < this.#cpes.length; from += STOPPING) {
      await Promise.all(this.#cpes.slice(from, from + STOPPING).map((cpe) => cpe.stop()));
    }
    await this.#listener[Symbol.asyncDispose]();
    this.#finished.resolve();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.stop();
  }

  #boot(make: (index: number) => DeviceModel): void {
    const { time } = this.#options.goal ?? {};
    if (time !== undefined) this.#timers.push(nodeClock.after(time, () => this.#finish()));
    this.#booted = this.#switchOn(make);
    this.#booted.catch((error: unknown) => this.#finished.reject(error));
  }

  async #switchOn(make: (index: number) => DeviceModel): Promise<void> {
    const { count, bootSpread = 0 } = this.#options;
    for (let index = 0; index < count; index++) {
      const due = this.#startedAt + (bootSpread * index) / count - nodeClock.now();
      // Between two boots the CPEs that are up already get their turn.
      if (due > 0) await this.#pause(due);
      else await setImmediate();
      if (this.#stopping.signal.aborted) return;
      const cpe = this.#cpe(index, make(index));
      this.#cpes.push(cpe);
      cpe.start();
    }
  }

  #pause(time: number): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const timer = nodeClock.after(milliseconds(time), resolve);
    this.#stopping.signal.addEventListener("abort", () => {
      timer.cancel();
      resolve();
    });
    return promise;
  }

  /** State that was kept for other credentials would only be refused by the ACS: it belongs to another owner. */
  #store(fill: (template: string) => string): { readonly store?: CpeStateStore } {
    const { stateDirectory, username = "{id}", password = "" } = this.#options;
    const { connectionRequestUsername = "{id}", connectionRequestPassword = "" } = this.#options;
    if (stateDirectory === undefined) return {};
    const credentials = [username, password, connectionRequestUsername, connectionRequestPassword].map(fill);
    const owner = nodeHashes.sha256(JSON.stringify(credentials));
    return { store: new FileStateStore(join(stateDirectory, `${fill("{id}")}.json`), owner) };
  }

  #cpe(index: number, model: DeviceModel): Cpe {
    const { acsUrl, username = "{id}", password = "", periodicInterval, behaviour, tls, values = {} } = this.#options;
    const { connectionRequestUsername = "{id}", connectionRequestPassword = "" } = this.#options;
    const fill = (template: string): string => fillIn(template, model, index);
    const persona = cast(this.#options.persona, index);
    const wire = new HttpTransport({
      ...(tls === undefined ? {} : { tls }),
      onAnswer: (time) => this.#book.exchanges.add(time),
    });
    const door = this.#listener.register((request) => cpe.connectionRequest(request));
    const pages = this.#listener.register((request) => cpe.local.browse(request));
    const interval =
      typeof periodicInterval === "object"
        ? periodicInterval[0] + (index % (periodicInterval[1] - periodicInterval[0] + 1))
        : periodicInterval;
    const cpe: Cpe = new Cpe({
      acsUrl,
      username: fill(username),
      password: fill(password),
      connectionRequestUrl: door.url,
      lanUrl: pages.url,
      connectionRequestUsername: fill(connectionRequestUsername),
      connectionRequestPassword: fill(connectionRequestPassword),
      ...(interval === undefined ? {} : { periodicInformInterval: interval }),
      model,
      ...this.#store(fill),
      clock: nodeClock,
      random: nodeRandom,
      hashes: nodeHashes,
      transport: persona?.disguise ? disguised(wire, persona.disguise) : wire,
      compression: nodeCompression,
      datagrams: nodeDatagrams,
      udp: udpSockets({ host: this.#options.listen?.host ?? "127.0.0.1" }),
      xmpp: xmppConnections(tls),
      files: new HttpFileTransfers(tls === undefined ? {} : { tls }),
      ...(this.#options.diagnostics === "real" && {
        diagnostics: new SystemDiagnostics(tls === undefined ? {} : { tls }),
      }),
      channel: this.#book.channel(index, model.identity.serialNumber),
      behaviour: { ...behaviour, ...persona?.behaviour },
    });
    for (const [path, text] of Object.entries(values)) {
      const whole = path.startsWith(model.root) ? path : model.root + path;
      if (model.parameter(whole)) model.set(whole, fill(text));
    }
    return cpe;
  }

  #look(): void {
    const { sessions, everyCpe } = this.#options.goal ?? {};
    const { completed, failed, registered } = this.#book;
    if (sessions !== undefined && completed + failed >= sessions) this.#finish();
    if (everyCpe && registered >= this.#options.count) this.#finish();
  }

  #finish(): void {
    this.#end ??= nodeClock.now();
    this.#finished.resolve();
  }
}
