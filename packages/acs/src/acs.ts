import type { HttpRequest, HttpResponse } from "@beckon/cwmp";
import { type Clock, type Random, seconds, sleep } from "@beckon/cwmp/ports";
import { Admission, type AdmissionFigures } from "./admission/admission.ts";
import type { Device } from "./device/device.ts";
import { DeviceWork } from "./device/device-work.ts";
import { IndexedParameters } from "./device/indexed-parameters.ts";
import { type CpeAuthentication, OPEN_AUTHENTICATION, type Peer } from "./endpoint/cpe-authentication.ts";
import { CwmpEndpoint } from "./endpoint/cwmp-endpoint.ts";
import type { ConnectionRequestSecrets } from "./ports/connection-request-secrets.ts";
import type { AcsChannel } from "./ports/events.ts";
import type { Pause } from "./ports/pause.ts";
import type { Store } from "./ports/store.ts";
import { SessionRegistry } from "./session/session-registry.ts";
import { type AcsSettings, DEFAULT_SETTINGS } from "./settings.ts";
import type { Operation } from "./task/operation.ts";
import type { Task } from "./task/task.ts";
import { TaskBook } from "./task/task-book.ts";
import { Turns } from "./turns.ts";

export interface AcsOptions {
  readonly store: Store;
  readonly clock: Clock;
  readonly random: Random;
  readonly channel: AcsChannel;
  /** Default: large messages are handled without pauses. */
  readonly pause?: Pause;
  /** Default: everybody is let in. */
  readonly authentication?: CpeAuthentication;
  readonly settings?: Partial<AcsSettings>;
  /** Absent: devices get no credentials for connection requests (CRQ-13). */
  readonly secrets?: ConnectionRequestSecrets;
}

/** There is no device of that id. */
export class UnknownDevice extends RangeError {
  override readonly name = "UnknownDevice";
}

/**
 * The auto-configuration server without sockets, files and real time: HTTP requests of CPEs in, responses out, and the
 * operations that people and programs want of devices.
 */
export class Acs implements AsyncDisposable {
  readonly #store: Store;
  readonly #clock: Clock;
  readonly #channel: AcsChannel;
  readonly #settings: AcsSettings;
  readonly #sessions = new SessionRegistry();
  readonly #tasks: TaskBook;
  readonly #indexed: IndexedParameters;
  /** What changes a device as a whole follows one after the other: beginning a session, tags, removal (SES-18). */
  readonly #turns = new Turns();
  readonly #admission: Admission;
  readonly #endpoint: CwmpEndpoint;

  constructor(options: AcsOptions) {
    this.#store = options.store;
    this.#clock = options.clock;
    this.#channel = options.channel;
    this.#settings = { ...DEFAULT_SETTINGS, ...options.settings };
    this.#tasks = new TaskBook(options);
    this.#indexed = new IndexedParameters(this.#settings.indexedParameters);
    const { maximumSessions, targetLatency } = this.#settings;
    this.#admission = new Admission({ ...options, maximum: maximumSessions, target: targetLatency });
    this.#endpoint = new CwmpEndpoint({
      ...options,
      authentication: options.authentication ?? OPEN_AUTHENTICATION,
      settings: this.#settings,
      sessions: this.#sessions,
      tasks: this.#tasks,
      indexed: this.#indexed,
      admission: this.#admission,
      turns: this.#turns,
    });
  }

  get runningSessions(): number {
    return this.#sessions.size;
  }

  /** How busy the ACS is, and whom it sends away. */
  get admission(): AdmissionFigures {
    return this.#admission.figures;
  }

  /** The device was asked to begin a session: it goes before others when it comes. */
  expectSession(deviceId: string): void {
    this.#admission.expect(deviceId);
  }

  /** True if devices can be found by the values of this parameter; `*` stands for any instance number. */
  isIndexed(path: string): boolean {
    return this.#indexed.has(path);
  }

  /** True if the device has a session at this moment, which will find tasks queued now. */
  isInSession(deviceId: string): boolean {
    return this.#sessions.ofDevice(deviceId)?.ended === false;
  }

  /** True if the last Inform is not older than twice the device's interval and a margin. */
  isOnline(device: Pick<Device, "lastInformAt" | "informInterval">): boolean {
    return device.lastInformAt >= this.#clock.now() - this.onlineWithin(device);
  }

  /** Milliseconds after its last Inform for which a device counts as online. */
  onlineWithin(device: Pick<Device, "informInterval">): number {
    const interval =
      device.informInterval === undefined ? this.#settings.informInterval : seconds(device.informInterval);
    return 2 * interval + this.#settings.onlineMargin;
  }

  /** One POST of a CPE. Never throws: what goes wrong inside is answered with 500 or 503 and reported on the channel. */
  handle(request: HttpRequest, peer: Peer): Promise<HttpResponse> {
    return this.#endpoint.handle(request, peer);
  }

  /** Queues a task; resolves when it is durable. @throws UnknownDevice, InvalidOperation */
  createTask(
    deviceId: string,
    operation: Operation,
    by: { readonly name: string; readonly idempotencyKey?: string },
  ): Promise<Task> {
    return this.#turns.take(deviceId, async () => {
      if (!(await this.#store.device(deviceId))) throw new UnknownDevice(`there is no device ${deviceId}`);
      return this.#tasks.create(deviceId, operation, by);
    });
  }

  /** Cancels a task; undefined if there is none. @throws TaskNotCancellable */
  cancelTask(id: string): Promise<Task | undefined> {
    return this.#tasks.cancel(id, (deviceId) => this.isInSession(deviceId));
  }

  /** A person says that a task of unknown fate was executed; undefined if there is none. @throws TaskNotUnknown */
  markTaskDone(id: string, by: string): Promise<Task | undefined> {
    return this.#tasks.markDone(id, by);
  }

  /** Forgets a device with everything that is known of it; false if there is none. It registers anew with its next Inform. */
  removeDevice(id: string): Promise<boolean> {
    return this.#turns.take(id, async () => {
      if (!(await this.#store.device(id))) return false;
      await this.#sessions.ofDevice(id)?.abort("the device was removed");
      await this.#store.commit([{ kind: "deviceRemoved", deviceId: id }]);
      this.#channel.emit("device:removed", { deviceId: id });
      return true;
    });
  }

  /**
   * Takes values that a device told outside its sessions: hints, which the next session confirms (LWN-4). A session that
   * runs knows better. Parameters that nobody has read yet stay unknown.
   *
   * @returns false if there is no such device
   */
  takeHints(id: string, values: ReadonlyMap<string, string>): Promise<boolean> {
    return this.#turns.take(id, async () => {
      const device = await this.#store.device(id);
      if (!device) return false;
      if (this.isInSession(id)) return true;
      const tree = await this.#store.tree(id);
      const known = [...values].flatMap(([Name, text]) => {
        const parameter = tree?.parameter(Name);
        return parameter ? [{ Name, Value: { type: parameter.type, text } }] : [];
      });
      const ports = { store: this.#store, clock: this.#clock, channel: this.#channel, indexed: this.#indexed };
      const work = new DeviceWork(device, ports);
      work.learnValues(known);
      if (known.length > 0) await work.commit();
      return true;
    });
  }

  /** Replaces the tags of a device; undefined if there is none. */
  updateTags(id: string, tags: readonly string[]): Promise<Device | undefined> {
    return this.#changeDevice(id, { tags });
  }

  /** Lets the next session of a device set new credentials for connection requests; undefined if there is none (CRQ-10). */
  renewCredentials(id: string): Promise<Device | undefined> {
    return this.#changeDevice(id, { connectionRequestCredentials: "wanted" });
  }

  /** Takes no new sessions; resolves when the running ones have ended, or after the session time-out. */
  async drain(): Promise<void> {
    this.#endpoint.close();
    const deadline = this.#clock.now() + this.#settings.sessionTimeout;
    while (this.#endpoint.load > 0 && this.#clock.now() < deadline) await sleep(this.#clock, seconds(0.05));
    await this.#endpoint.stop();
  }

  /** Ends all sessions at once; those that are being opened end as soon as they are open. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.#endpoint.stop();
  }

  /** Also while a session runs, which would write over it otherwise. */
  #changeDevice(id: string, change: Partial<Device>): Promise<Device | undefined> {
    return this.#turns.take(id, async () => {
      const keep = async (device: Device): Promise<Device> => {
        const changed = { ...device, ...change };
        await this.#store.commit([{ kind: "device", device: changed }]);
        return changed;
      };
      let changed = await this.#sessions.ofDevice(id)?.changeDevice(keep);
      if (!changed) {
        const device = await this.#store.device(id);
        changed = device && (await keep(device));
      }
      if (changed) this.#channel.emit("device:changed", { device: changed });
      return changed;
    });
  }
}
