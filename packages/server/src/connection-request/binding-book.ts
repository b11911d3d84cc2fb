import type { SocketAddress } from "@beckon/connection-request";
import { type Clock, hours } from "@beckon/cwmp/ports";
import type { ReachabilityBook } from "./reachability.ts";

/** A binding that is repeated unchanged is written down again after this time only: keep-alives come every minute. */
const REFRESH = hours(1);
const MOST_BINDINGS = 100_000;

/** Keeps the bindings that devices proved to the STUN server (UDP-9b). */
export class BindingBook {
  readonly #reachability: ReachabilityBook;
  readonly #clock: Clock;
  /** What was written last, so that keep-alives cost nothing. */
  readonly #written = new Map<string, SocketAddress & { readonly at: number }>();

  constructor(reachability: ReachabilityBook, clock: Clock) {
    this.#reachability = reachability;
    this.#clock = clock;
  }

  /** Rejects with a StoreError. */
  async note(deviceId: string, { address, port }: SocketAddress): Promise<void> {
    const at = this.#clock.now();
    const before = this.#written.get(deviceId);
    if (before && before.address === address && before.port === port && Math.abs(at - before.at) < REFRESH) return;
    const [oldest] = this.#written.keys();
    if (!before && this.#written.size >= MOST_BINDINGS && oldest !== undefined) this.#written.delete(oldest);
    const binding = { address, port, at };
    this.#written.set(deviceId, binding);
    try {
      await this.#reachability.change(deviceId, (known) => ({ ...known, binding }));
    } catch (error) {
      this.#written.delete(deviceId);
      throw error;
    }
  }

  forget(deviceId: string): void {
    this.#written.delete(deviceId);
  }
}
