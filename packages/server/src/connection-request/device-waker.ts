import type { ConnectionRequestCredentials, Device } from "@beckon/acs";
import { RateLimit } from "@beckon/connection-request";
import { type Clock, type Duration, minutes, seconds } from "@beckon/cwmp/ports";
import type { AcsEventHub } from "../acs-events.ts";
import { type InformWatch, InformWatches } from "./inform-watch.ts";
import { naturalOrder, type ReachFacts, reachFacts, whyNoMethod } from "./reach-facts.ts";
import { failed, inOrderOfPromise, type Reachability, type ReachabilityBook, succeeded } from "./reachability.ts";
import { type Attempt, unusable, type WakeMethod, type WakeReport, type WakeStep } from "./wake-report.ts";

/** One way to wake a device, ready to be used. */
export interface Caller {
  /** False: this server does not have it. */
  readonly isAvailable: boolean;
  /** @param come waits for the Inform, and tells whether it came. Never rejects for what a device does */
  call(
    device: Device,
    facts: ReachFacts,
    credentials: ConnectionRequestCredentials | undefined,
    come: (within: Duration) => Promise<boolean>,
  ): Promise<Attempt>;
}

export interface DeviceWakerOptions {
  readonly hub: AcsEventHub;
  readonly clock: Clock;
  readonly reachability: ReachabilityBook;
  readonly callers: Readonly<Record<WakeMethod, Caller>>;
  readonly credentials: (device: Device) => Promise<ConnectionRequestCredentials | undefined>;
  readonly isInSession: (deviceId: string) => boolean;
  /** The device was asked to come. */
  readonly expect?: (deviceId: string) => void;
  /** The device does not accept our credentials; the next session shall set others (CRQ-10). Resolves when it will. */
  readonly renew?: (deviceId: string) => Promise<boolean>;
  /** Told when a device did not come. */
  readonly onFailure?: (device: Device, report: WakeReport) => void;
  /** How long the Inform may take; a CPE has 30 s (CRQ-5). */
  readonly informLimit?: Duration;
}

/** While other methods are left, a device that has not said that it comes is waited for no longer. */
const PATIENCE = seconds(5);
/** Wakes of one device. A script may want one task after the other; more than this is a loop, or means no good. */
const MOST_WAKES = { count: 60, per: minutes(1) };
const MOST_LIMITS = 10_000;

/**
 * Asks devices to begin a session, by the methods that promise most, and watches whether they do: the Inform is the only
 * proof. One wake at a time for each device. What each method achieved is learnt, and the last wake kept.
 */
export class DeviceWaker {
  readonly #options: DeviceWakerOptions;
  readonly #watches: InformWatches;
  readonly #running = new Map<string, Promise<WakeReport>>();
  readonly #limits = new Map<string, RateLimit>();

  constructor(options: DeviceWakerOptions) {
    this.#options = options;
    this.#watches = new InformWatches(options.hub, options.clock);
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
    const { clock, isInSession, reachability } = this.#options;
    const at = clock.now();
    if (isInSession(device.id)) {
      const text = "The device is in a session right now; no connection request is needed.";
      return { at, reached: true, informed: true, steps: [{ text, ok: true, milliseconds: 0 }] };
    }
    if (!this.#mayWake(device.id)) {
      const why = `The device was called ${MOST_WAKES.count} times within a minute; it is left alone for a while.`;
      return { at, reached: false, informed: false, steps: [{ text: why, ok: false, milliseconds: 0 }], why };
    }
    const known = await reachability.read(device.id);
    using watch = this.#watches.watch(device.id);
    const wake = new Wake(device, known, this.#options, at);
    const report = await wake.run(watch);
    await reachability.change(device.id, (now) => ({ ...wake.learn(now), lastWake: report }));
    return report;
  }

  #mayWake(deviceId: string): boolean {
    let limit = this.#limits.get(deviceId);
    if (!limit) {
      const [oldest] = this.#limits.keys();
      if (this.#limits.size >= MOST_LIMITS && oldest !== undefined) this.#limits.delete(oldest);
      limit = new RateLimit(this.#options.clock, MOST_WAKES.count, MOST_WAKES.per);
      this.#limits.set(deviceId, limit);
    }
    return limit.take();
  }
}

/** One wake of one device. */
class Wake {
  readonly #device: Device;
  readonly #known: Reachability;
  readonly #options: DeviceWakerOptions;
  readonly #at: number;
  readonly #steps: WakeStep[] = [];
  readonly #failures: { readonly method: WakeMethod; readonly reason: string }[] = [];
  #success: { readonly method: WakeMethod; readonly milliseconds: number } | undefined;
  #reached = false;

  constructor(device: Device, known: Reachability, options: DeviceWakerOptions, at: number) {
    this.#device = device;
    this.#known = known;
    this.#options = options;
    this.#at = at;
  }

  async run(watch: InformWatch): Promise<WakeReport> {
    const { clock, callers, credentials, expect } = this.#options;
    const facts = reachFacts(this.#device, this.#known, clock.now());
    const natural = naturalOrder(facts, (method) => callers[method].isAvailable);
    const methods = inOrderOfPromise(this.#known, natural);
    if (methods.length === 0) return this.#report(false, whyNoMethod(facts, callers.xmpp.isAvailable));
    const known = await credentials(this.#device);
    expect?.(this.#device.id);
    for (const [index, method] of methods.entries()) {
      const isLast = index === methods.length - 1;
      const started = clock.now();
      const attempt = await callers[method].call(this.#device, facts, known, (limit) => watch.within(limit));
      this.#steps.push(...attempt.steps.map((step) => ({ ...step, method })));
      this.#reached ||= attempt.acknowledged;
      if (await this.#comes(watch, attempt, isLast)) {
        if (watch.byRequest && attempt.expected) {
          this.#success = { method, milliseconds: (watch.seenAt ?? clock.now()) - started };
        }
        return this.#report(true);
      }
      this.#failures.push({ method, reason: attempt.steps.findLast(({ ok }) => !ok)?.text ?? NOT_COME[method] });
      if (attempt.unauthorized) await this.#heal();
    }
    return this.#report(watch.seenAt !== undefined, this.#failures.at(-1)?.reason);
  }

  /** What this wake adds to what is known; other wakes and the STUN server may have added meanwhile. */
  learn(known: Reachability): Reachability {
    const { clock } = this.#options;
    const now = clock.now();
    const worse = this.#failures.reduce((all, { method, reason }) => failed(all, method, now, reason), known);
    return this.#success ? succeeded(worse, this.#success.method, now, this.#success.milliseconds) : worse;
  }

  async #comes(watch: InformWatch, attempt: Attempt, isLast: boolean): Promise<boolean> {
    const { clock, informLimit = seconds(30) } = this.#options;
    if (watch.seenAt === undefined && !attempt.expected) return false;
    const started = clock.now();
    const limit = attempt.acknowledged || isLast ? informLimit : PATIENCE;
    const came = await watch.within(limit);
    const milliseconds = clock.now() - started;
    const waited = Math.round(limit / 1000);
    const how = watch.byRequest ? "The device began a session." : "The device began a session, by itself as it says.";
    this.#steps.push({ text: came ? how : `No Inform came within ${waited} s.`, ok: came, milliseconds });
    return came;
  }

  async #heal(): Promise<void> {
    const willRenew = await this.#options.renew?.(this.#device.id);
    if (!willRenew) return;
    const text = "Its next session sets new credentials for connection requests.";
    this.#steps.push({ text, ok: true, milliseconds: 0 });
  }

  #report(informed: boolean, why?: string): WakeReport {
    if (this.#steps.length === 0 && why !== undefined) this.#steps.push(...unusable(why).steps);
    return {
      at: this.#at,
      reached: this.#reached,
      informed,
      steps: this.#steps,
      ...(this.#success && { method: this.#success.method }),
      ...(!informed && why !== undefined && { why }),
    };
  }
}

/** Why a device may not have come although nothing went wrong that we could see. */
const NOT_COME: Readonly<Record<WakeMethod, string>> = {
  http: "The device accepted the request over HTTP, but did not come: it may not reach this server.",
  udp: "Nothing came after the request over UDP: its NAT may have forgotten the way to it, or a firewall lets no UDP in.",
  xmpp: "The device accepted the request over XMPP, but did not come: it may not reach this server.",
};
