import { type Decoded, describe, encodeEnvelope, type Oddity } from "@beckon/cwmp";
import { type Clock, type Duration, failpoint, type Timer } from "@beckon/cwmp/ports";
import type { Device } from "../device/device.ts";
import type { DeviceWork } from "../device/device-work.ts";
import { mergeOddities } from "../inform/inform-facts.ts";
import type { AcsChannel } from "../ports/events.ts";
import { isLarge, type Pause } from "../ports/pause.ts";
import type { Change } from "../ports/store.ts";
import { hasQuirk } from "../quirk/quirk.ts";
import { dressed } from "./output-profile.ts";
import type { Content, Recorder } from "./recorder.ts";
import type { SessionRecord } from "./recording.ts";
import type { Outgoing, SessionMachine } from "./session-machine.ts";

export interface SessionOptions {
  readonly record: SessionRecord;
  /** Whom the CPE proved to be; empty if it proved nothing. */
  readonly username: string;
  readonly work: DeviceWork;
  readonly machine: SessionMachine;
  readonly recorder: Recorder;
  readonly clock: Clock;
  readonly channel: AcsChannel;
  /** Taken between the steps of work on a large message. Default: none. */
  readonly pause?: Pause;
  /** How long the next message may take. */
  readonly timeout: Duration;
  /** More HTTP exchanges than this end the session: nothing that a device does may go on for ever. */
  readonly mostRoundTrips: number;
  readonly onEnd: (session: Session) => void;
}

/** One running session: the machine, its time-out, its recording. Messages are handled strictly one after the other. */
export class Session {
  readonly #options: SessionOptions;
  readonly #connections = new Set<string>();
  #record: SessionRecord;
  #timer: Timer | undefined;
  #turn: Promise<unknown> = Promise.resolve();
  #saidLast = "";
  #ended: Promise<void> | undefined;

  constructor(options: SessionOptions) {
    this.#options = options;
    this.#record = options.record;
  }

  get id(): string {
    return this.#record.id;
  }

  get deviceId(): string {
    return this.#record.deviceId;
  }

  get record(): SessionRecord {
    return this.#record;
  }

  get quirks(): Device["quirks"] {
    return this.#options.work.device.quirks;
  }

  /** The CPE's requests wait until ours are done (HDR-3). */
  get holdsRequests(): boolean {
    return this.#options.machine.holdsRequests;
  }

  /** The device reads nothing but ISO-8859-1. */
  get isLatin1(): boolean {
    return hasQuirk(this.quirks, "latin-1");
  }

  /** What the ACS said last, as a person reads it: what the device fell silent over, if it did. */
  get saidLast(): string {
    return this.#saidLast;
  }

  get username(): string {
    return this.#options.username;
  }

  /** Nothing more is said in it; its books may still be open. */
  get ended(): boolean {
    return this.#ended !== undefined;
  }

  /** Connections that have authenticated in this session. */
  get connections(): Set<string> {
    return this.#connections;
  }

  /**
   * Lets somebody change the device while the session runs, between two messages.
   *
   * @param keep makes the changed device durable and gives it back
   * @returns the changed device; undefined if the session has ended
   */
  changeDevice(keep: (device: Device) => Promise<Device>): Promise<Device | undefined> {
    return this.#inTurn(async () => {
      if (this.#ended) {
        await this.#ended;
        return undefined;
      }
      const { work } = this.#options;
      const changed = await keep(work.device);
      work.update(changed);
      return changed;
    });
  }

  /** Answers the next message; undefined means 204. @throws whatever storage or a bug throws; the session has then ended */
  receive(arrived: Decoded | undefined): Promise<string | undefined> {
    return this.#inTurn(() => this.#handle(arrived));
  }

  /**
   * Ends the session from outside. Resolves when the books are closed.
   *
   * @throws what storage throws while facts are kept; the session has ended nevertheless
   */
  abort(reason: string): Promise<void> {
    return this.#inTurn(() => this.#abort(reason));
  }

  /** Starts to wait for the next message. */
  arm(): void {
    this.#timer?.cancel();
    const { clock, timeout, channel } = this.#options;
    this.#timer = clock.after(timeout, () => {
      const reason = `the device sent nothing more for ${Math.round(timeout / 1000)} s after ${this.#saidLast}`;
      this.abort(reason).catch((error: unknown) =>
        channel.emit("error", { message: "a session could not be ended", error }),
      );
    });
  }

  /** Notes a message that went over the wire. */
  note(
    from: "CPE" | "ACS",
    body: Outgoing["body"] | Decoded["envelope"]["body"] | undefined,
    content: Content,
    httpStatus?: number,
  ): void {
    const { recorder, clock, channel } = this.#options;
    const at = clock.now();
    const summary = describe(body);
    if (from === "ACS") this.#saidLast = summary;
    recorder.add({ at, from, summary, content, ...(httpStatus !== undefined && { httpStatus }) });
    channel.emit("session:message", { sessionId: this.id, deviceId: this.deviceId, at, from, summary, body });
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#turn.then(work);
    this.#turn = mine.catch(() => undefined);
    return mine;
  }

  async #abort(reason: string): Promise<void> {
    if (this.#ended) return this.#ended;
    const { machine } = this.#options;
    // SES-17: a CPE with nothing more to say may close without another word.
    const isOver = machine.released;
    try {
      await machine.abort(reason);
    } finally {
      await this.#end(isOver ? undefined : reason);
    }
  }

  async #handle(arrived: Decoded | undefined): Promise<string | undefined> {
    if (this.#ended) return undefined;
    failpoint("session:arrived");
    this.#timer?.cancel();
    if (this.#record.roundTrips >= this.#options.mostRoundTrips) {
      await this.#abort(`the device went on for more than ${this.#options.mostRoundTrips} messages`);
      return undefined;
    }
    this.#record = { ...this.#record, roundTrips: this.#record.roundTrips + 1 };
    if (arrived) this.#noteOddities(arrived.oddities);
    const { pause } = this.#options;
    const isLongWork = pause !== undefined && isLarge(arrived?.document.text.length ?? 0);
    if (isLongWork) await pause();
    this.note("CPE", arrived?.envelope.body, arrived?.document);
    if (isLongWork) await pause();
    let answer: Outgoing | undefined;
    let xml = "";
    try {
      answer = await this.#options.machine.receive(arrived?.envelope);
      if (answer) xml = dressed(encodeEnvelope(answer), this.#options.work.device.quirks);
    } catch (error) {
      await this.#end(`the ACS failed: ${error instanceof Error ? error.message : String(error)}`);
      throw error;
    }
    this.note("ACS", answer?.body, answer && { xml, body: answer.body }, answer ? 200 : 204);
    // The last answer acknowledges nothing: what the session did is durable already. Its recording may follow; the
    // next Inform of the device waits for it.
    if (answer || !this.#options.machine.ended) this.arm();
    else void this.#end(this.#options.machine.failure, this.#options.machine.remark);
    failpoint("session:before-answer");
    return answer ? xml : undefined;
  }

  #noteOddities(oddities: readonly Oddity[]): void {
    if (oddities.length === 0) return;
    const { work } = this.#options;
    this.#record = { ...this.#record, oddities: mergeOddities(oddities, this.#record.oddities) };
    work.update({ oddities: mergeOddities(oddities, work.device.oddities) });
  }

  /** Closes the books. Never rejects: what could not be kept is told on the channel. */
  #end(failure: string | undefined, remark?: string): Promise<void> {
    this.#ended ??= this.#close(failure, remark);
    return this.#ended;
  }

  async #close(failure: string | undefined, remark: string | undefined): Promise<void> {
    const { clock, channel, work, recorder, onEnd } = this.#options;
    this.#timer?.cancel();
    const outcome = failure === undefined ? "completed" : "failed";
    const reason = failure ?? remark ?? "both ends had nothing more to say";
    this.#record = { ...this.#record, endedAt: clock.now(), outcome, reason };
    const { stuckAtInform = 0, ...device } = work.device;
    const isStuck = outcome === "failed" && this.#record.roundTrips === 1;
    work.update({
      ...device,
      ...(isStuck && { stuckAtInform: stuckAtInform + 1 }),
      lastSession: { id: this.id, outcome, reason },
    });
    const kept: Change = { kind: "session", session: this.#record, messages: recorder.messages };
    try {
      failpoint("session:before-close");
      await work.commit([kept]);
      failpoint("session:after-close");
    } catch (error) {
      channel.emit("error", { message: `what session ${this.id} taught could not be kept`, error });
      await work.commitOnly([kept]).catch((again: unknown) => {
        channel.emit("error", { message: `session ${this.id} could not be kept`, error: again });
      });
    } finally {
      onEnd(this);
      channel.emit("session:ended", { session: this.#record });
    }
  }
}
