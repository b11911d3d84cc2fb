import type { Clock } from "@beckon/cwmp/ports";

interface Last {
  readonly timestamp: number;
  readonly nonces: Set<string>;
}

/** Devices that are remembered; of more, the ones that were silent longest are forgotten. */
const MOST_DEVICES = 100_000;
/** Datagrams of one device within one second of its clock. */
const MOST_NONCES = 64;
/** How far a device's clock may be behind ours when nothing is remembered of it, seconds. */
const OLDEST = 3600;

/** Which datagrams were taken already: time stamps of a device never go back, and a nonce counts once (LWN-4). */
export class NotificationMemory {
  readonly #clock: Clock;
  /** By device; who was heard last is last. */
  readonly #last = new Map<string, Last>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /**
   * @param timestamp Unix seconds of the device's clock
   * @returns false if it is too old or was seen before
   */
  accept(deviceId: string, timestamp: number, nonce: string): boolean {
    const last = this.#last.get(deviceId);
    const oldest = last?.timestamp ?? this.#clock.now() / 1000 - OLDEST;
    if (timestamp < oldest) return false;
    const nonces = last?.timestamp === timestamp ? last.nonces : new Set<string>();
    if (nonces.has(nonce) || nonces.size >= MOST_NONCES) return false;
    nonces.add(nonce);
    this.#last.delete(deviceId);
    this.#last.set(deviceId, { timestamp, nonces });
    for (const oldestDevice of this.#last.keys()) {
      if (this.#last.size <= MOST_DEVICES) break;
      this.#last.delete(oldestDevice);
    }
    return true;
  }
}
