import type { CwmpVersion, ReceivedBody } from "@beckon/cwmp";
import { between } from "@beckon/cwmp/ports";
import { AcsConnection, type AcsConnectionOptions } from "../http/acs-connection.ts";
import type { CpeParts } from "../parts.ts";
import type { ContentCoding } from "../ports/compression.ts";
import type { AfterSession } from "../rpc/rpc-handler.ts";
import type { StateKeeper } from "../state-keeper.ts";
import { Alarm } from "../timing/alarm.ts";
import { retryWindow } from "../timing/retry-window.ts";
import { conductSession } from "./conduct-session.ts";
import { SessionFailure } from "./session-failure.ts";

/** HTTPCompression as HTTP names it. */
const CODINGS: Readonly<Record<string, ContentCoding>> = { GZIP: "gzip", Deflate: "deflate" };

/** Opens sessions when they are called for, one at a time (SES-1), and again after they failed (section 7). */
export class SessionDriver {
  readonly #parts: CpeParts;
  readonly #keeper: StateKeeper;
  readonly #over: (actions: readonly AfterSession[]) => void;
  readonly #retry: Alarm;
  readonly #notify: Alarm;
  #connection: AcsConnection | undefined;
  #isUp = false;
  #isOpen = false;
  /** Counts starts: what was begun in an earlier life does nothing more. */
  #life = 0;
  /** Something happened in the session that calls for another one. */
  #again = false;
  /** The ACS has taken the Inform of the session that runs, or ran last. */
  #informed = false;
  /** A session broke after that, and none has succeeded since: the ACS may still want something. */
  #interrupted = false;
  #version: CwmpVersion = "1.4";
  /** Failed attempts since the device started: what the waiting time is drawn from (RTY-4). */
  #attempts = 0;
  #lastSuccess = Number.NEGATIVE_INFINITY;

  /** @param over called after each session, with what RPCs ordered for then */
  constructor(parts: CpeParts, keeper: StateKeeper, over: (actions: readonly AfterSession[]) => void) {
    this.#parts = parts;
    this.#keeper = keeper;
    this.#over = over;
    this.#retry = new Alarm(parts.options.clock, () => this.open());
    this.#notify = new Alarm(parts.options.clock, () => {
      const due = parts.notifications.inSession.check();
      if (due !== undefined && due <= parts.now()) this.open();
    });
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** The device runs: sessions may be opened. */
  up(): void {
    this.#isUp = true;
    this.#attempts = 0;
    this.#version = "1.4";
  }

  /** The device goes down: a session under way is cut. */
  down(): void {
    this.#isUp = false;
    this.#isOpen = false;
    this.#again = false;
    this.#interrupted = false;
    this.#life++;
    this.#retry.setAt(undefined);
    this.#notify.setAt(undefined);
    this.#connection?.abort();
    this.#connection = undefined;
  }

  /** Opens a session at once; after the one that runs, if one does (CRQ-8). */
  open(): void {
    const { server } = this.#parts;
    if (!this.#isUp || !server.enabled || server.url === "") return; // MSV-2, MSV-3
    if (this.#isOpen) this.#again = true;
    else void this.#run(this.#life);
  }

  /**
   * Opens a session for an active notification, not sooner than the throttle allows (NTF-2).
   *
   * @param from not sooner than this, epoch milliseconds
   */
  openForNotification(from: number): void {
    const { server, now } = this.#parts;
    if (!this.#isUp) return;
    this.#notify.setAt(Math.max(now(), from, this.#lastSuccess + server.notificationThrottle * 1000));
  }

  async #run(life: number): Promise<void> {
    const { options, stats, now, server } = this.#parts;
    this.#isOpen = true;
    this.#retry.setAt(undefined);
    this.#notify.setAt(undefined);
    await Promise.resolve(); // what happens in the same moment goes into the same Inform
    if (life !== this.#life) return;
    this.#again = false;
    this.#informed = false;
    const startedAt = now();
    const roundTripsBefore = stats.roundTrips;
    const after: AfterSession[] = [];
    server.refresh();
    this.#connection = this.#connect();
    stats.sessionsStarted++;
    const failure = await this.#attempt(this.#connection, life, after, startedAt);
    if (life !== this.#life) return;
    options.transport.close();
    this.#connection = undefined;
    this.#isOpen = false;
    if (failure) this.#failed(failure, startedAt);
    else this.#succeeded(startedAt, stats.roundTrips - roundTripsBefore);
    const again = this.#again;
    this.#over(after);
    if (again) this.open(); // does nothing if the device went down for what was ordered
  }

  async #attempt(
    connection: AcsConnection,
    life: number,
    after: AfterSession[],
    startedAt: number,
  ): Promise<SessionFailure | undefined> {
    const { contact, server, emit } = this.#parts;
    try {
      await conductSession({
        parts: this.#parts,
        connection,
        version: this.#version,
        save: () => this.#keeper.saveForSure(),
        afterSession: (action) => after.push(action),
        isUp: () => life === this.#life,
        started: (events) => {
          emit("session:started", { url: server.url, events, retryCount: contact.retryCount, startedAt });
        },
        informed: () => {
          this.#informed = true;
        },
        report: (direction, body, summary) => this.#report(direction, body, summary),
      });
      return undefined;
    } catch (error) {
      if (error instanceof SessionFailure) return error;
      emit("error", { message: "a session broke over a bug", error });
      return new SessionFailure("local", "a bug in this CPE", { cause: error });
    }
  }

  #succeeded(startedAt: number, roundTrips: number): void {
    const { stats, contact, events, now, emit } = this.#parts;
    stats.sessionsEnded++;
    events.sessionEnded();
    contact.retryCount = 0;
    this.#attempts = 0;
    this.#interrupted = false;
    this.#lastSuccess = now();
    emit("session:ended", { startedAt, roundTrips });
  }

  #failed(failure: SessionFailure, startedAt: number): void {
    const { options, events, reports, server, stats, contact, now, emit } = this.#parts;
    stats.sessionsFailed++;
    contact.retryCount++;
    this.#attempts++;
    events.sessionFailed();
    reports.sessionFailed();
    // VER-7: maybe an ACS of old; if that was not it, the attempt after that is made as before.
    if (failure.mayBeOldAcs || this.#version === "1.0") this.#version = this.#version === "1.0" ? "1.4" : "1.0";
    let retryAt: number | undefined;
    // RTY-2: also when every event was delivered, so that the ACS can soon ask again for what it did not get.
    this.#interrupted ||= this.#informed;
    if (!events.isEmpty || this.#interrupted) {
      const { shortest, longest } = retryWindow(this.#attempts, server.retryMinimumWait, server.retryMultiplier);
      retryAt = now() + (options.behaviour?.retriesAfter ?? Math.round(between(options.random, shortest, longest)));
      this.#retry.setAt(retryAt);
    }
    emit("session:failed", { startedAt, stage: failure.stage, reason: failure.message, retryAt });
  }

  #connect(): AcsConnection {
    const { options, server, stats } = this.#parts;
    return new AcsConnection({
      ...options,
      url: server.url,
      username: server.username,
      password: server.password,
      compression: this.#compression(),
      onRoundTrip: (sent, received) => {
        stats.roundTrips++;
        stats.bytesSent += sent;
        stats.bytesReceived += received;
      },
    });
  }

  #compression(): AcsConnectionOptions["compression"] {
    const { options, server } = this.#parts;
    const coding = CODINGS[server.text("HTTPCompression") ?? ""];
    return coding && options.compression && { coding, port: options.compression };
  }

  #report(direction: "sent" | "received", body: ReceivedBody | undefined, summary: string): void {
    const { emit, stats } = this.#parts;
    emit(`message:${direction}`, { summary, body });
    if (body?.kind !== "fault") return;
    if (direction === "sent") stats.faultsSent++;
    else stats.faultsReceived++;
    emit("fault", { from: direction === "sent" ? "CPE" : "ACS", code: body.fault.code, text: body.fault.text });
  }
}
