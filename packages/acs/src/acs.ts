import {
  CwmpFault,
  type Decoded,
  encodeEnvelope,
  faultBody,
  type HttpRequest,
  type HttpResponse,
  header,
  parseCookies,
} from "@beckon/cwmp";
import { type Clock, type Random, seconds, sleep } from "@beckon/cwmp/ports";
import type { Device } from "./device/device.ts";
import { deviceId, identityOf } from "./device/device-id.ts";
import { IndexedParameters } from "./device/indexed-parameters.ts";
import {
  type AuthenticationResult,
  type CpeAuthentication,
  OPEN_AUTHENTICATION,
  type Peer,
} from "./endpoint/cpe-authentication.ts";
import { openSession } from "./endpoint/open-session.ts";
import { readMessage } from "./endpoint/read-message.ts";
import { EMPTY_RESPONSE, envelopeResponse, plainResponse } from "./endpoint/respond.ts";
import type { InformArguments } from "./inform/inform-facts.ts";
import type { ConnectionRequestSecrets } from "./ports/connection-request-secrets.ts";
import type { AcsChannel } from "./ports/events.ts";
import { type Store, StoreError } from "./ports/store.ts";
import type { Session } from "./session/session.ts";
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

const SESSION_COOKIE = "session";
/** Seconds after which a refused CPE should come back; spread, so that a fleet does not return at once (HTTP-19). */
const RETRY_AFTER = { shortest: 10, longest: 60 };

/**
 * The auto-configuration server without sockets, files and real time: HTTP requests of CPEs in, responses out, and the
 * operations that people and programs want of devices.
 */
export class Acs implements AsyncDisposable {
  readonly #store: Store;
  readonly #clock: Clock;
  readonly #random: Random;
  readonly #channel: AcsChannel;
  readonly #authentication: CpeAuthentication;
  readonly #settings: AcsSettings;
  readonly #sessions = new SessionRegistry();
  readonly #tasks: TaskBook;
  readonly #indexed: IndexedParameters;
  readonly #secrets: ConnectionRequestSecrets | undefined;
  /** What changes a device as a whole follows one after the other: beginning a session, tags, removal (SES-18). */
  readonly #turns = new Turns();
  /** Informs that are being taken: sessions soon. */
  #opening = 0;
  #draining = false;
  #stopped = false;

  constructor(options: AcsOptions) {
    this.#store = options.store;
    this.#clock = options.clock;
    this.#random = options.random;
    this.#channel = options.channel;
    this.#authentication = options.authentication ?? OPEN_AUTHENTICATION;
    this.#settings = { ...DEFAULT_SETTINGS, ...options.settings };
    this.#tasks = new TaskBook(options);
    this.#secrets = options.secrets;
    this.#indexed = new IndexedParameters(this.#settings.indexedParameters);
  }

  get runningSessions(): number {
    return this.#sessions.size;
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
  async handle(request: HttpRequest, peer: Peer): Promise<HttpResponse> {
    try {
      return await this.#handle(request, peer);
    } catch (error) {
      this.#channel.emit("error", { message: "a request of a CPE could not be handled", error });
      if (error instanceof StoreError) return this.#overloaded("the storage does not answer", peer);
      return plainResponse(500, "The ACS failed to handle this request; its log says why.");
    }
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
    this.#draining = true;
    const deadline = this.#clock.now() + this.#settings.sessionTimeout;
    while (this.#load > 0 && this.#clock.now() < deadline) await sleep(this.#clock, seconds(0.05));
    await this[Symbol.asyncDispose]();
  }

  /** Ends all sessions at once; those that are being opened end as soon as they are open. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#draining = true;
    this.#stopped = true;
    await Promise.all(this.#sessions.all().map((session) => this.#stop(session)));
  }

  get #isFull(): boolean {
    return this.#draining || this.#load >= this.#settings.maximumSessions;
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

  /** Sessions that are open or about to be. */
  get #load(): number {
    return this.#sessions.size + this.#opening;
  }

  async #handle(request: HttpRequest, peer: Peer): Promise<HttpResponse> {
    if (request.method !== "POST") {
      return plainResponse(405, "This is the CWMP endpoint of an ACS: devices talk to it with POST.", {
        allow: "POST",
      });
    }
    const cookie = parseCookies(header(request, "cookie")).get(SESSION_COOKIE);
    const session = this.#sessions.find(cookie, peer.connectionId);
    if (!session && this.#isFull) return this.#overloaded("the ACS is busy", peer);
    const caller = await this.#authenticate(request, peer, session);
    if (caller.kind !== "accepted") return this.#turnAway(caller, peer);

    const read = readMessage(request);
    if (read.kind === "unreadable") {
      await session?.abort(read.reason);
      return this.#refuse(400, read.reason, peer, caller.username);
    }
    const body = read.kind === "message" ? read.arrived.envelope.body : undefined;
    if (read.kind === "message" && body?.kind === "request" && body.rpc === "Inform") {
      // Others came while this one proved who it is.
      if (!session && this.#isFull) return this.#overloaded("the ACS is busy", peer);
      return this.#takeInform(read.arrived, body.args, caller, peer);
    }
    if (!session)
      return this.#outsideSession(read.kind === "message" ? read.arrived : undefined, caller.username, peer);
    if (!session.connections.has(peer.connectionId)) {
      // AUTH-9: whoever proved to be another device does not get into this one's session by its cookie.
      const refusal = await this.#authentication.refusal(caller.username, session.deviceId);
      if (refusal !== undefined) return this.#refuse(403, refusal, peer, caller.username);
    }
    this.#sessions.attach(session, peer.connectionId);
    const xml = await session.receive(read.kind === "message" ? read.arrived : undefined);
    return xml === undefined ? EMPTY_RESPONSE : envelopeResponse(xml);
  }

  async #takeInform(
    arrived: Decoded,
    args: InformArguments,
    caller: AuthenticationResult & { kind: "accepted" },
    peer: Peer,
  ): Promise<HttpResponse> {
    this.#opening++;
    try {
      const id = deviceId(identityOf(args.DeviceId));
      return await this.#turns.take(id, () => this.#inform(arrived, args, caller, peer));
    } finally {
      this.#opening--;
    }
  }

  async #inform(
    arrived: Decoded,
    args: InformArguments,
    caller: AuthenticationResult & { kind: "accepted" },
    peer: Peer,
  ): Promise<HttpResponse> {
    const opened = await openSession(
      arrived,
      args,
      {
        address: peer.address,
        authentication: caller.method,
        username: caller.username,
        refusal: (deviceId) => this.#authentication.refusal(caller.username, deviceId),
      },
      {
        store: this.#store,
        clock: this.#clock,
        random: this.#random,
        channel: this.#channel,
        settings: this.#settings,
        tasks: this.#tasks,
        indexed: this.#indexed,
        ...(this.#secrets && { secrets: this.#secrets }),
        endStale: async (deviceId) => this.#sessions.ofDevice(deviceId)?.abort("the device began a new session"),
        onEnd: (session) => this.#sessions.remove(session),
      },
    );
    if (opened.kind === "forbidden") return this.#refuse(403, opened.reason, peer, caller.username);
    if (opened.kind === "fault") {
      this.#contact(200, opened.reason, peer, caller.username);
      return envelopeResponse(opened.xml);
    }
    this.#sessions.add(opened.session, peer.connectionId);
    opened.session.arm();
    if (this.#stopped) await this.#stop(opened.session);
    return envelopeResponse(opened.xml, { "set-cookie": `${SESSION_COOKIE}=${opened.session.id}; Path=/` });
  }

  /** A connection that proved who it is in this session need not do so again; a new one must. */
  async #authenticate(request: HttpRequest, peer: Peer, session: Session | undefined): Promise<AuthenticationResult> {
    if (session?.connections.has(peer.connectionId) && header(request, "authorization") === undefined) {
      return { kind: "accepted", method: session.record.authentication, username: session.username };
    }
    return this.#authentication.authenticate(request, peer);
  }

  async #stop(session: Session): Promise<void> {
    try {
      await session.abort("the ACS was stopped");
    } catch (error) {
      this.#channel.emit("error", { message: "a session could not be ended in good order", error });
    }
  }

  #turnAway(result: Exclude<AuthenticationResult, { kind: "accepted" }>, peer: Peer): HttpResponse {
    if (result.kind === "refused") return this.#refuse(403, result.reason, peer);
    if (result.reason !== undefined) this.#contact(401, result.reason, peer, result.username);
    return { ...plainResponse(401, "Authentication is required."), headers: result.headers };
  }

  /** SES-4: nothing but an Inform begins a session. An empty POST is harmless: some devices send one too many (SES-17). */
  #outsideSession(arrived: Decoded | undefined, username: string, peer: Peer): HttpResponse {
    if (!arrived || arrived.envelope.body.kind === "empty") return EMPTY_RESPONSE;
    const { body, header: soapHeader } = arrived.envelope;
    if (body.kind === "malformed" && body.rpc === "Inform" && !body.isResponse) {
      const reason = `the Inform cannot be read: ${body.problem}`;
      this.#contact(200, reason, peer, username);
      const { namespace } = arrived.envelope;
      const answer = {
        namespace,
        header: soapHeader.id === undefined ? {} : { id: soapHeader.id },
        body: faultBody(new CwmpFault(8003, body.problem)),
      };
      return envelopeResponse(encodeEnvelope(answer));
    }
    return this.#refuse(400, "There is no session: a session begins with an Inform.", peer, username);
  }

  #refuse(status: number, reason: string, peer: Peer, username?: string): HttpResponse {
    this.#contact(status, reason, peer, username);
    return plainResponse(status, reason);
  }

  #overloaded(reason: string, peer: Peer): HttpResponse {
    this.#contact(503, reason, peer);
    const wait = RETRY_AFTER.shortest + this.#random.fraction() * (RETRY_AFTER.longest - RETRY_AFTER.shortest);
    return plainResponse(503, `Try again later: ${reason}.`, { "retry-after": String(Math.round(wait)) });
  }

  #contact(status: number, reason: string, peer: Peer, username?: string): void {
    this.#channel.emit("contact", {
      at: this.#clock.now(),
      address: peer.address,
      status,
      reason,
      ...(username && { username }),
    });
  }
}
