import { type Clock, type Random, seconds } from "@beckon/cwmp/ports";

/** Seconds: nobody in line is sent away for less or for longer. */
const SHORTEST = 5;
const LONGEST = 3600;
/**
 * Sessions a second that are assumed until it was seen: rather many. Who is told too early is told again, and better;
 * who is told too late stays away although there is room.
 */
const FIRST_GUESS = 1000;
/** What was once served in a second counts less with each second in which devices are sent away. */
const FORGETTING = 0.97;
/** A window is looked at in parts; if somebody was sent away in this many of them, the server was full all the time. */
const PARTS = 10;
const FULL_PARTS = 7;
/** Of what can be served, this part is given to those who come back; the rest is for those who come anyway. */
const SHARE = 0.9;
const WINDOW = seconds(1);

/**
 * Tells devices that are sent away when to come back: each gets a place in a line that moves as fast as sessions are
 * served, so that a fleet that came at once returns one by one. What is needed is a count and a rate, no list of devices.
 */
export class ReturnPlan {
  readonly #clock: Clock;
  readonly #random: Random;
  /** Sessions a second. */
  #capacity = FIRST_GUESS;
  #measured = false;
  /** Devices in line; it moves with time. */
  #waiting = 0;
  #movedAt: number;
  #windowStart: number;
  #served = 0;
  readonly #refusedIn = new Set<number>();

  constructor(clock: Clock, random: Random) {
    this.#clock = clock;
    this.#random = random;
    this.#movedAt = clock.now();
    this.#windowStart = clock.now();
  }

  /** How many devices that were sent away are still expected back. */
  get waiting(): number {
    this.#move();
    return Math.round(this.#waiting);
  }

  /** Sessions a second that can be served, as far as it is known. */
  get capacity(): number {
    return this.#capacity;
  }

  /** A session came to its end. */
  served(): void {
    this.#measure();
    this.#served += 1;
  }

  /** Seconds after which a device that is sent away should come back. */
  refuse(): number {
    this.#measure();
    this.#move();
    this.#refusedIn.add(Math.floor(((this.#clock.now() - this.#windowStart) * PARTS) / WINDOW));
    this.#waiting += 1;
    const wait = this.#waiting / (this.#capacity * SHARE);
    const spread = SHORTEST + wait * 0.1;
    return Math.min(LONGEST, Math.ceil(SHORTEST + wait * 0.95 + this.#random.fraction() * spread));
  }

  /** Seconds for whoever goes before the line. */
  shortest(): number {
    return Math.ceil(SHORTEST * (0.5 + this.#random.fraction()));
  }

  #move(): void {
    const now = this.#clock.now();
    const elapsed = Math.max(0, now - this.#movedAt) / 1000;
    this.#waiting = Math.max(0, this.#waiting - elapsed * this.#capacity * SHARE);
    this.#movedAt = now;
  }

  /** What is served while others are refused is what can be served; what is served otherwise is the least of it. */
  #measure(): void {
    const elapsed = this.#clock.now() - this.#windowStart;
    if (elapsed >= 0 && elapsed < WINDOW) return;
    this.#move();
    const rate = (this.#served * 1000) / Math.max(WINDOW, elapsed);
    // A long pause between two events is no measurement of anything.
    if (elapsed < 3 * WINDOW) this.#learn(rate);
    this.#windowStart = this.#clock.now();
    this.#served = 0;
    this.#refusedIn.clear();
  }

  #learn(rate: number): void {
    // Otherwise it is not the server that limits what is served.
    if (this.#refusedIn.size < FULL_PARTS) this.#capacity = Math.max(this.#capacity, rate);
    else if (this.#measured) this.#capacity = Math.max(1, rate, this.#capacity * FORGETTING);
    else if (rate > 0) {
      this.#capacity = rate;
      this.#measured = true;
    }
  }
}
