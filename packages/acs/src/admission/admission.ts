import { type Clock, type Duration, minutes, type Random, seconds } from "@beckon/cwmp/ports";
import { AdaptiveLimit } from "./adaptive-limit.ts";
import type { Lane } from "./lane.ts";
import { ReturnPlan } from "./return-plan.ts";

export interface AdmissionOptions {
  readonly clock: Clock;
  readonly random: Random;
  /** Sessions at the same time, at most, however quick the answers are. */
  readonly maximum: number;
  /** An answer that takes longer than this is late; with more than one late answer in ten, fewer sessions are let in. */
  readonly target: Duration;
}

/** What the operator of the ACS watches. */
export interface AdmissionFigures {
  /** Sessions that run or are about to. */
  readonly running: number;
  /** How many are let in at the moment; adapted to the latency. */
  readonly limit: number;
  /** Since the start. */
  readonly admitted: number;
  readonly refused: number;
  /** Devices that were sent away and are expected back. */
  readonly waiting: number;
  /** Milliseconds an answer takes, smoothed. */
  readonly latency: number;
  /** Sessions a second that can be served, as far as it is known. */
  readonly capacity: number;
}

/** A place in the house: of a session, or kept for a while for one that is about to begin. */
interface Place {
  readonly lane: Lane;
  readonly since: number;
}

/** Each of the urgent lanes has this part of the limit to itself. */
const RESERVED = 0.1;
/** So many sessions of operators are let in whatever the limit is. */
const FEWEST_OPERATORS = 10;
/** How long a device that was asked to prove who it is keeps its place (HTTP-4). */
const KEPT = seconds(10);
/** How long a device that was asked to come counts as expected: it has 30 s (CRQ-5), and may be refused once. */
const EXPECTED = minutes(2);
const MOST_EXPECTED = 10_000;

/**
 * Decides who may begin a session. Asked with the first request of a connection only: a session that has begun is never
 * refused (HTTP-19).
 */
export class Admission {
  readonly #options: AdmissionOptions;
  readonly #limit: AdaptiveLimit;
  readonly #plan: ReturnPlan;
  /** By session id. */
  readonly #sessions = new Map<string, Place>();
  /** By connection, while there is no session yet; the oldest first. */
  readonly #kept = new Map<string, Place>();
  readonly #running: Record<Lane, number> = { operator: 0, boot: 0, periodic: 0 };
  readonly #expected = new Map<string, number>();
  #admitted = 0;
  #refused = 0;

  constructor(options: AdmissionOptions) {
    this.#options = options;
    this.#limit = new AdaptiveLimit(options);
    this.#plan = new ReturnPlan(options.clock, options.random);
  }

  get figures(): AdmissionFigures {
    return {
      running: this.#size,
      limit: this.#limit.value,
      admitted: this.#admitted,
      refused: this.#refused,
      waiting: this.#plan.waiting,
      latency: Math.round(this.#limit.latency),
      capacity: Math.round(this.#plan.capacity),
    };
  }

  /** The device was asked to begin a session: it goes before others when it comes. */
  expect(deviceId: string): void {
    const now = this.#options.clock.now();
    this.#expected.delete(deviceId);
    this.#expected.set(deviceId, now + EXPECTED);
    for (const [id, until] of this.#expected) {
      if (until > now && this.#expected.size <= MOST_EXPECTED) return;
      this.#expected.delete(id);
    }
  }

  isExpected(deviceId: string): boolean {
    return (this.#expected.get(deviceId) ?? 0) > this.#options.clock.now();
  }

  /**
   * Gives a place to whoever is behind this connection, if there is one; it has it already if it was asked to prove who
   * it is. `lane` is called only when there are few places left. Returns 0, or the seconds after which the device should
   * come back because there is none (HTTP-19).
   */
  enter(connectionId: string, lane: () => Lane): number {
    if (this.#kept.has(connectionId)) return 0;
    this.#forgetSilent();
    const wanted = this.#size < this.#allowed("periodic") ? "periodic" : lane();
    if (!this.#hasPlaceFor(wanted)) return this.refuse(wanted);
    this.#kept.set(connectionId, { lane: wanted, since: this.#options.clock.now() });
    this.#running[wanted] += 1;
    return 0;
  }

  /** The place of the connection is from now on that of a session. */
  begin(connectionId: string, sessionId: string): void {
    const lane = this.#take(this.#kept, connectionId)?.lane ?? "periodic";
    this.#sessions.set(sessionId, { lane, since: this.#options.clock.now() });
    this.#running[lane] += 1;
    this.#admitted += 1;
  }

  /** Nothing came of the requests of a connection. */
  leave(connectionId: string): void {
    this.#take(this.#kept, connectionId);
  }

  /** A session ended. */
  end(sessionId: string): void {
    if (this.#take(this.#sessions, sessionId)) this.#plan.served();
  }

  /** An answer left after so long. */
  answered(latency: Duration): void {
    this.#limit.answered(latency, this.#size);
  }

  /** Sends a device away. Returns the seconds after which it should come back (HTTP-19). */
  refuse(lane: Lane = "periodic"): number {
    this.#refused += 1;
    // An operator does not stand in line with the fleet.
    return lane === "operator" ? this.#plan.shortest() : this.#plan.refuse();
  }

  get #size(): number {
    return this.#sessions.size + this.#kept.size;
  }

  #hasPlaceFor(lane: Lane): boolean {
    if (this.#size >= this.#options.maximum) return false;
    if (this.#size < this.#allowed(lane)) return true;
    // However far the limit fell below what is running: an operator does not wait for it.
    return lane === "operator" && this.#running.operator < Math.max(this.#reserve, FEWEST_OPERATORS);
  }

  /** With so many running there is still a place in the lane. */
  #allowed(lane: Lane): number {
    const kept = { operator: 0, boot: 1, periodic: 2 }[lane];
    return this.#limit.value - kept * this.#reserve;
  }

  get #reserve(): number {
    return Math.floor(this.#limit.value * RESERVED);
  }

  #take(places: Map<string, Place>, id: string): Place | undefined {
    const place = places.get(id);
    if (!place) return undefined;
    places.delete(id);
    this.#running[place.lane] -= 1;
    return place;
  }

  /** Whoever was asked to prove who it is, and did not come back. */
  #forgetSilent(): void {
    const latest = this.#options.clock.now() - KEPT;
    for (const [id, { since }] of this.#kept) {
      if (since > latest) return;
      this.#take(this.#kept, id);
    }
  }
}
