import type { Change, Device } from "@beckon/acs";
import { encodeChange, encodeLive, encodeValues, sameButLive } from "../encoding/encode-change.ts";
import type { WriterFact } from "../encoding/fact.ts";
import { encodeOverlay } from "../encoding/overlay.ts";

/** Devices that are remembered: those in session, and some more. */
const MOST_KNOWN = 4096;

interface Known {
  /** Row number. */
  readonly n: number;
  /** As it is stored, but for what changes with every session; undefined if that is not known. */
  device: Device | undefined;
  /** Commits that may change the two above and have not ended; while there are any, nothing is certain. */
  underWay: number;
}

/**
 * Remembers how devices that were read lately are stored. A commit that says nothing new but when the device informed and
 * what it reported, as nearly every one does, then brings only that, and the writer need not look up and compare the rest.
 */
export class KnownDevices {
  readonly #known = new Map<string, Known>();

  /** The device was read. */
  note(device: Device, n: number): void {
    const known = this.#known.get(device.id);
    if (known) {
      // Its parts are those that will be compared.
      if (known.underWay === 0) known.device = device;
      return;
    }
    if (this.#known.size >= MOST_KNOWN) this.#forgetOne();
    this.#known.set(device.id, { n, device, underWay: 0 });
  }

  /** The changes of one commit as facts. Call `settle` with them when the commit has ended, well or not. */
  encode(changes: readonly Change[]): readonly WriterFact[] {
    const facts: WriterFact[] = [];
    for (let index = 0; index < changes.length; index++) {
      const change = changes[index];
      if (change === undefined) break;
      const n = change.kind === "device" ? this.#unchanged(change.device) : undefined;
      if (change.kind === "device" && n !== undefined) {
        const next = changes[index + 1];
        const reported = next?.kind === "values" && next.deviceId === change.device.id ? next : undefined;
        const values = reported ? encodeOverlay(encodeValues(reported)) : "";
        const { lastInformAt, live } = encodeLive(change.device);
        facts.push({ kind: "live", n, lastInformAt, live, values });
        if (reported) index++;
        continue;
      }
      const fact = encodeChange(change);
      if (fact.kind === "device") this.#begin(fact.id);
      if (fact.kind === "deviceRemoved") this.#begin(fact.deviceId);
      facts.push(fact);
    }
    return facts;
  }

  settle(facts: readonly WriterFact[]): void {
    for (const fact of facts) {
      if (fact.kind === "device") this.#end(fact.id);
      if (fact.kind === "deviceRemoved") this.#end(fact.deviceId);
    }
  }

  /** The row of the device if all but its last Inform is stored as it is now. */
  #unchanged(device: Device): number | undefined {
    const known = this.#known.get(device.id);
    if (!known?.device || known.underWay > 0 || !sameButLive(known.device, device)) return undefined;
    // The next comparison finds the same parts.
    known.device = device;
    return known.n;
  }

  #begin(id: string): void {
    const known = this.#known.get(id);
    if (known) known.underWay += 1;
    else this.#known.set(id, { n: 0, device: undefined, underWay: 1 });
  }

  #end(id: string): void {
    const known = this.#known.get(id);
    if (!known) return;
    known.underWay -= 1;
    // The next read tells how it is stored now.
    if (known.underWay === 0) this.#known.delete(id);
  }

  #forgetOne(): void {
    for (const [id, { underWay }] of this.#known) {
      if (underWay > 0) continue;
      this.#known.delete(id);
      return;
    }
  }
}
