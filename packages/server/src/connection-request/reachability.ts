import type { Store } from "@beckon/acs";
import type { SocketAddress } from "@beckon/connection-request";
import { WAKE_METHODS, type WakeMethod, type WakeReport } from "./wake-report.ts";

/** What is known of one method for one device. Times: epoch milliseconds, 0 never. */
export interface MethodRecord {
  readonly lastSuccessAt: number;
  readonly lastFailureAt: number;
  /** Since the last success. */
  readonly failures: number;
  /** From the request to the Inform, at the last success. */
  readonly milliseconds: number;
  /** Why it failed last. */
  readonly reason: string;
}

/** How a device can be woken, as learnt (design, section 4). */
export interface Reachability {
  readonly methods: Readonly<Partial<Record<WakeMethod, MethodRecord>>>;
  readonly lastWake?: WakeReport;
  /** Where its NAT takes datagrams for it, as it proved to our STUN server (UDP-9b). */
  readonly binding?: SocketAddress & { readonly at: number };
}

const UNTRIED: MethodRecord = { lastSuccessAt: 0, lastFailureAt: 0, failures: 0, milliseconds: 0, reason: "" };
const documentName = (deviceId: string) => `reachability/${deviceId}`;

/** Keeps what is learnt of each device, in a document of its own that no session writes over. */
export class ReachabilityBook {
  readonly #store: Store;
  /** Changes of one device follow one after the other. */
  readonly #turns = new Map<string, Promise<unknown>>();

  constructor(store: Store) {
    this.#store = store;
  }

  async read(deviceId: string): Promise<Reachability> {
    const text = await this.#store.document(documentName(deviceId));
    return text === undefined ? { methods: {} } : (JSON.parse(text) as Reachability);
  }

  /** @param change gets what is known, and gives what is known then */
  change(deviceId: string, change: (known: Reachability) => Reachability): Promise<void> {
    const before = this.#turns.get(deviceId) ?? Promise.resolve();
    const mine = before
      .catch(() => undefined)
      .then(async () => {
        const changed = change(await this.read(deviceId));
        await this.#store.putDocument(documentName(deviceId), JSON.stringify(changed));
      })
      .finally(() => {
        if (this.#turns.get(deviceId) === mine) this.#turns.delete(deviceId);
      });
    this.#turns.set(deviceId, mine);
    return mine;
  }

  forget(deviceId: string): Promise<void> {
    return this.#store.putDocument(documentName(deviceId), undefined);
  }
}

export function succeeded(known: Reachability, method: WakeMethod, at: number, milliseconds: number): Reachability {
  const record = { ...(known.methods[method] ?? UNTRIED), lastSuccessAt: at, failures: 0, milliseconds, reason: "" };
  return { ...known, methods: { ...known.methods, [method]: record } };
}

export function failed(known: Reachability, method: WakeMethod, at: number, reason: string): Reachability {
  const before = known.methods[method] ?? UNTRIED;
  const record = { ...before, lastFailureAt: at, failures: before.failures + 1, reason };
  return { ...known, methods: { ...known.methods, [method]: record } };
}

/**
 * The methods in the order of their promise: what worked last, the latest first; then what was never tried; then what
 * failed, the least often first. `natural` is the order of those about which nothing else speaks.
 */
export function inOrderOfPromise(
  { methods }: Reachability,
  natural: readonly WakeMethod[] = WAKE_METHODS,
): readonly WakeMethod[] {
  const rank = (method: WakeMethod): readonly [number, number] => {
    const record = methods[method];
    if (!record) return [1, 0];
    return record.failures === 0 ? [0, -record.lastSuccessAt] : [2, record.failures];
  };
  return natural
    .map((method, index) => ({ method, key: [...rank(method), index] }))
    .sort((a, b) => a.key.map((part, at) => part - (b.key[at] ?? 0)).find((difference) => difference !== 0) ?? 0)
    .map(({ method }) => method);
}
