import { type Clock, type Duration, type Hashes, minutes } from "@beckon/cwmp/ports";
import { RateLimit } from "../http/rate-limit.ts";
import { parseUdpRequest, udpSignature } from "./udp-request.ts";

export interface UdpRequestGuardOptions {
  readonly clock: Clock;
  readonly hashes: Hashes;
  /** ConnectionRequestUsername and -Password as they are now. */
  readonly credentials: () => { readonly username: string; readonly password: string };
  /** Accepted requests per time (UDP-14). Default: 20 a minute. */
  readonly limit?: { readonly count: number; readonly per: Duration };
  /** How far the ACS's clock may be from ours, for a CPE whose clock is right. Default: any distance (UDP-11). */
  readonly window?: Duration;
}

/** `reason` is for the log of the CPE; the sender learns nothing (UDP-11). */
export type UdpVerdict = { readonly accepted: true } | { readonly accepted: false; readonly reason: string };

/** Requests with the newest time that are remembered: the copies of one, and of others in the same second. */
const MEMORY = 64;
/** A later time than this in seconds is one in milliseconds (UDP-12). */
const LARGEST_SECONDS = 1e11;

/** The CPE's judgement of datagrams on its connection request port: no answer in any case, no request twice (UDP-11). */
export class UdpRequestGuard {
  readonly #options: UdpRequestGuardOptions;
  readonly #limit: RateLimit;
  /** In milliseconds. Requests before it were accepted already, or came too late. */
  #newest = 0;
  #seen = new Set<string>();
  #password: string | undefined;

  constructor(options: UdpRequestGuardOptions) {
    this.#options = options;
    const { count, per } = options.limit ?? { count: 20, per: minutes(1) };
    this.#limit = new RateLimit(options.clock, count, per);
  }

  judge(datagram: Uint8Array): UdpVerdict {
    const request = parseUdpRequest(datagram);
    if (typeof request === "string") return refused(request);
    const { hashes, credentials } = this.#options;
    const { username, password } = credentials();
    // Without a password everybody could sign.
    if (password === "") return refused("there is no ConnectionRequestPassword");
    const signed = hashes.equal(udpSignature(hashes, password, request), request.sig.toUpperCase());
    if (!hashes.equal(request.un, username)) return refused("it is for another user name");
    if (!signed) return refused("its signature is wrong");
    if (password !== this.#password) this.#forget(password);
    const ts = Number(request.ts);
    const at = ts > LARGEST_SECONDS ? ts : ts * 1000;
    const { clock, window } = this.#options;
    if (window !== undefined && Math.abs(clock.now() - at) > window) return refused("its time is not now");
    if (at < this.#newest) return refused("it is older than one that was accepted");
    const name = `${request.id} ${request.cn}`;
    if (at === this.#newest && (this.#seen.has(name) || this.#seen.size >= MEMORY))
      return refused("it was accepted already");
    if (!this.#limit.take()) return refused("there were too many in a short time");
    if (at > this.#newest) this.#seen = new Set();
    this.#newest = at;
    this.#seen.add(name);
    return { accepted: true };
  }

  /** What was signed with another password cannot be signed again, and another ACS may have another clock. */
  #forget(password: string): void {
    this.#password = password;
    this.#newest = 0;
    this.#seen = new Set();
  }
}

function refused(reason: string): UdpVerdict {
  return { accepted: false, reason };
}
