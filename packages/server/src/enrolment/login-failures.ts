import type { Clock } from "@beckon/cwmp/ports";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Failed logins a minute, beyond which nothing is verified for the rest of it (reliability.md, T18). */
const PER_ACCOUNT = 10;
const PER_SOURCE = 100;
/** Of an account that works at this address: one device that is set up wrongly must not lock out all that share it. */
const PER_PROVEN_ACCOUNT = 1000;
/** So many are remembered of each kind; the oldest are forgotten first. */
const MOST_REMEMBERED = 20_000;

/**
 * Counts failed logins of CPEs by source and by account. Only failures count, so that a thousand good devices behind one
 * address are not hindered by the one that guesses.
 */
export class LoginFailures {
  readonly #clock: Clock;
  readonly #sources: Counters;
  readonly #accounts: Counters;
  /** Accounts that logged in from a source, and until when that counts. */
  readonly #proven = new Map<string, number>();

  constructor(clock: Clock) {
    this.#clock = clock;
    this.#sources = new Counters(clock);
    this.#accounts = new Counters(clock);
  }

  /** Seconds until a login is verified again; 0 if it is now. */
  secondsToWait(address: string, username: string): number {
    const key = accountKey(address, username);
    const isProven = (this.#proven.get(key) ?? 0) > this.#clock.now();
    const ofAccount = this.#accounts.secondsToWait(key, isProven ? PER_PROVEN_ACCOUNT : PER_ACCOUNT);
    return isProven ? ofAccount : Math.max(ofAccount, this.#sources.secondsToWait(address, PER_SOURCE));
  }

  failed(address: string, username: string): void {
    this.#sources.add(address);
    this.#accounts.add(accountKey(address, username));
  }

  succeeded(address: string, username: string): void {
    const key = accountKey(address, username);
    this.#proven.delete(key);
    this.#proven.set(key, this.#clock.now() + HOUR);
    forgetOldest(this.#proven);
  }
}

/** Failures of the running minute by key. */
class Counters {
  readonly #clock: Clock;
  readonly #failures = new Map<string, { count: number; readonly since: number }>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  secondsToWait(key: string, allowed: number): number {
    const found = this.#failures.get(key);
    if (!found || found.count < allowed) return 0;
    return Math.max(0, Math.ceil((found.since + MINUTE - this.#clock.now()) / 1000));
  }

  add(key: string): void {
    const found = this.#failures.get(key);
    if (found && found.since + MINUTE > this.#clock.now()) {
      found.count += 1;
      return;
    }
    this.#failures.delete(key);
    this.#failures.set(key, { count: 1, since: this.#clock.now() });
    forgetOldest(this.#failures);
  }
}

function accountKey(address: string, username: string): string {
  return JSON.stringify([address, username]);
}

function forgetOldest(map: Map<string, unknown>): void {
  if (map.size <= MOST_REMEMBERED) return;
  for (const oldest of map.keys()) {
    map.delete(oldest);
    return;
  }
}
