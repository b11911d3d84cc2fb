import type { Store } from "@beckon/acs";
import { type Clock, type Hashes, hours, type Random, randomName } from "@beckon/cwmp/ports";
import { AccessRecords, type TokenRecord } from "./access-record.ts";
import type { Identity, Role } from "./permission.ts";

/** A login ends after this, however busy it was. */
export const LOGIN_LIFE = hours(12);
/** Logins kept at most; the oldest end first. */
const MAXIMUM_LOGINS = 1000;
/** 256 bits: cannot be guessed, so a plain hash keeps it safe. */
const SECRET_BYTES = 32;

export interface AccessOptions {
  readonly store: Store;
  readonly clock: Clock;
  readonly random: Random;
  readonly hashes: Hashes;
}

/**
 * Who may use the API and the page. There are no passwords: the first login is by a one-time link that the server
 * prints when it starts, programs have tokens, and the command line on the same machine has a token in a file that
 * only its owner can read. Link and file are made anew at each start; whoever starts the server owns its data anyway.
 */
export class Access {
  readonly #options: AccessOptions;
  readonly #records: AccessRecords;
  #linkHash: string | undefined;
  #localHash: string | undefined;

  private constructor(options: AccessOptions, records: AccessRecords) {
    this.#options = options;
    this.#records = records;
  }

  static async open(options: AccessOptions): Promise<Access> {
    return new Access(options, await AccessRecords.open(options.store));
  }

  /** The token of the admin link. It is good for one login, until the next one is made. */
  newLinkToken(): string {
    const token = this.#secret("link");
    this.#linkHash = this.#hash(token);
    return token;
  }

  /** The token for the command line on this machine, good until the process ends. */
  newLocalToken(): string {
    const token = this.#secret("local");
    this.#localHash = this.#hash(token);
    return token;
  }

  /** Who holds this token; undefined if nobody does. */
  byToken(token: string): Identity | undefined {
    const hash = this.#hash(token);
    if (this.#localHash !== undefined && this.#equal(hash, this.#localHash)) {
      return { name: "local", role: "admin", by: "token" };
    }
    const found = this.#tokenOf(hash);
    return found && { name: found.name, role: found.role, by: "token" };
  }

  /** Who holds this session cookie. */
  byCookie(cookie: string): Identity | undefined {
    const hash = this.#hash(cookie);
    const login = this.#records.current.logins.find((candidate) => this.#equal(candidate.hash, hash));
    if (!login || login.expiresAt <= this.#options.clock.now()) return undefined;
    return { name: login.name, role: login.role, by: "cookie" };
  }

  /** Turns a link token, which is used up by it, or any other token into a session cookie. */
  async logIn(token: string): Promise<{ readonly cookie: string; readonly who: Identity } | undefined> {
    const byLink = this.#linkHash !== undefined && this.#equal(this.#hash(token), this.#linkHash);
    const holder = byLink ? { name: "admin", role: "admin" as const } : this.byToken(token);
    if (!holder) return undefined;
    if (byLink) this.#linkHash = undefined;
    const cookie = this.#secret("login");
    const now = this.#options.clock.now();
    const tokenId = this.#tokenOf(this.#hash(token))?.id;
    const login = {
      hash: this.#hash(cookie),
      name: holder.name,
      role: holder.role,
      expiresAt: now + LOGIN_LIFE,
      ...(tokenId !== undefined && { tokenId }),
    };
    await this.#records.change(({ tokens, logins }) => ({
      tokens,
      logins: [...logins.filter(({ expiresAt }) => expiresAt > now), login].slice(-MAXIMUM_LOGINS),
    }));
    return { cookie, who: { name: holder.name, role: holder.role, by: "cookie" } };
  }

  async logOut(cookie: string): Promise<void> {
    const hash = this.#hash(cookie);
    await this.#records.change(({ tokens, logins }) => ({
      tokens,
      logins: logins.filter((login) => login.hash !== hash),
    }));
  }

  get tokens(): readonly TokenRecord[] {
    return this.#records.current.tokens;
  }

  /** The token itself is only ever in this answer. */
  async createToken(
    name: string,
    role: Role,
    createdBy: string,
  ): Promise<{ readonly token: string; readonly record: TokenRecord }> {
    const token = this.#secret("token");
    const { clock, random } = this.#options;
    const record = {
      id: randomName(random, 8),
      name,
      role,
      hash: this.#hash(token),
      createdAt: clock.now(),
      createdBy,
    };
    await this.#records.change(({ tokens, logins }) => ({ tokens: [...tokens, record], logins }));
    return { token, record };
  }

  /** Ends the token and every login that was made with it. False if there is none with this id. */
  async deleteToken(id: string): Promise<boolean> {
    if (!this.tokens.some((token) => token.id === id)) return false;
    await this.#records.change(({ tokens, logins }) => ({
      tokens: tokens.filter((token) => token.id !== id),
      logins: logins.filter((login) => login.tokenId !== id),
    }));
    return true;
  }

  #tokenOf(hash: string): TokenRecord | undefined {
    return this.#records.current.tokens.find((candidate) => this.#equal(candidate.hash, hash));
  }

  #secret(kind: string): string {
    return `beckon-${kind}-${randomName(this.#options.random, SECRET_BYTES)}`;
  }

  #hash(secret: string): string {
    return this.#options.hashes.sha256(secret);
  }

  #equal(left: string, right: string): boolean {
    return this.#options.hashes.equal(left, right);
  }
}
