import { createHash, createHmac, pbkdf2Sync, timingSafeEqual } from "node:crypto";
import type { Clock, Duration, Hashes, Random, Timer } from "@beckon/cwmp/ports";

export const hashes: Hashes = {
  md5: (text) => createHash("md5").update(text).digest("hex"),
  sha256: (text) => createHash("sha256").update(text).digest("hex"),
  hmacSha1: (key, text) => createHmac("sha1", key).update(text).digest("hex"),
  hmacSha256: (key, text) => createHmac("sha256", key).update(text).digest("hex"),
  equal: (left, right) =>
    Buffer.byteLength(left) === Buffer.byteLength(right) && timingSafeEqual(Buffer.from(left), Buffer.from(right)),
  digest: (name, bytes) => createHash(name).update(bytes).digest(),
  hmac: (name, key, bytes) => createHmac(name, key).update(bytes).digest(),
  deriveKey: (name, password, salt, iterations) =>
    pbkdf2Sync(password, salt, iterations, name === "sha1" ? 20 : 32, name),
};

/** Bytes that count up: never the same twice, always the same in the next run. */
export function countingRandom(): Random {
  let next = 0;
  return {
    fraction: () => 0.5,
    bytes: (count) => {
      const bytes = new Uint8Array(count);
      new DataView(bytes.buffer).setUint32(count - 4, ++next);
      return bytes;
    },
  };
}

/** A clock that stands until it is moved. */
export class ManualClock implements Clock {
  #now = Date.UTC(2026, 0, 1);
  readonly #timers = new Set<{ at: number; callback: () => void }>();

  now(): number {
    return this.#now;
  }

  after(delay: Duration, callback: () => void): Timer {
    const timer = { at: this.#now + delay, callback };
    this.#timers.add(timer);
    return { cancel: () => this.#timers.delete(timer) };
  }

  get waiting(): number {
    return this.#timers.size;
  }

  pass(time: number): void {
    this.#now += time;
    for (const timer of this.#timers) {
      if (timer.at > this.#now) continue;
      this.#timers.delete(timer);
      timer.callback();
    }
  }
}
