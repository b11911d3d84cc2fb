import type { Device, Store } from "@beckon/acs";
import { requestConnection, type WakeStep } from "@beckon/connection-request";
import { type Clock, type Duration, type Hashes, type Random, seconds } from "@beckon/cwmp/ports";
import type { AcsEventHub } from "../acs-events.ts";
import { dialer } from "./dial.ts";
import { knownCredentials } from "./remember-credentials.ts";

export interface WakeReport {
  readonly reached: boolean;
  readonly informed: boolean;
  readonly steps: readonly WakeStep[];
}

export interface DeviceWakerOptions {
  readonly store: Store;
  readonly hub: AcsEventHub;
  readonly clock: Clock;
  readonly random: Random;
  readonly hashes: Hashes;
  readonly isInSession: (deviceId: string) => boolean;
  /** Told when a device did not come. */
  readonly onFailure?: (device: Device, report: WakeReport) => void;
  /** How long the Inform may take; a CPE has 30 s (CRQ-5). */
  readonly informLimit?: Duration;
}

/** Asks devices to begin a session, and watches whether they do. One request at a time for each device. */
export class DeviceWaker {
  readonly #options: DeviceWakerOptions;
  readonly #running = new Map<string, Promise<WakeReport>>();

  constructor(options: DeviceWakerOptions) {
    this.#options = options;
  }

  /** Resolves when the device's Inform came, or will not come. Never rejects for what a device does. */
  wake(device: Device): Promise<WakeReport> {
    const running = this.#running.get(device.id);
    if (running) return running;
    const report = this.#wake(device)
      .then((result) => {
        if (!result.informed) this.#options.onFailure?.(device, result);
        return result;
      })
      .finally(() => this.#running.delete(device.id));
    this.#running.set(device.id, report);
    return report;
  }

  async #wake(device: Device): Promise<WakeReport> {
    const { clock, random, hashes, store, isInSession } = this.#options;
    if (isInSession(device.id)) {
      const text = "The device is in a session right now; no connection request is needed.";
      return { reached: true, informed: true, steps: [{ text, ok: true, milliseconds: 0 }] };
    }
    // Watched from before the request: a quick device informs while its answer is still on the way.
    const inform = this.#watchForInform(device.id);
    try {
      const credentials = await knownCredentials(store, device);
      const exchange = dialer(device.address);
      const url = device.connectionRequestUrl;
      const result = await requestConnection({
        exchange,
        url,
        clock,
        random,
        hashes,
        ...(credentials && { credentials }),
      });
      if (!result.reached && !inform.seen()) return { reached: false, informed: false, steps: result.steps };
      const started = clock.now();
      const informed = await inform.wait(this.#options.informLimit ?? seconds(30));
      const text = informed ? "The device began a session." : "The device did not begin a session within 30 s.";
      return {
        reached: result.reached,
        informed,
        steps: [...result.steps, { text, ok: informed, milliseconds: clock.now() - started }],
      };
    } finally {
      inform.end();
    }
  }

  #watchForInform(deviceId: string) {
    const { hub, clock } = this.#options;
    const came = Promise.withResolvers<boolean>();
    let seen = false;
    const unsubscribe = hub.on("session:started", ({ session }) => {
      if (session.deviceId !== deviceId) return;
      seen = true;
      came.resolve(true);
    });
    return {
      seen: () => seen,
      end: unsubscribe,
      async wait(limit: Duration): Promise<boolean> {
        const timer = clock.after(limit, () => came.resolve(false));
        const result = await came.promise;
        timer.cancel();
        return result;
      },
    };
  }
}
