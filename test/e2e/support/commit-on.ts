import type { Store } from "@beckon/acs";
import { StoreError } from "@beckon/acs";
import { sampleDevice, sampleMessage, sampleSession, sampleTask, text } from "@beckon/testing/contracts";

/** Commits facts about the device with this number. */
export function commitNumber(store: Store, number: number): Promise<void> {
  const id = `d${number}`;
  return store.commit([
    { kind: "device", device: sampleDevice(id, { lastInformAt: number }) },
    { kind: "values", deviceId: id, values: [text("Device.Number", String(number))], at: number },
    { kind: "task", task: sampleTask(`t${number}`, id) },
    { kind: "session", session: sampleSession(`s${number}`, id), messages: [sampleMessage(number)] },
  ]);
}

/** Commits devices with numbers from `first`, several at a time, until told to stop. Returns which were acknowledged. */
export async function commitOn(
  store: Store,
  first: number,
  stop: AbortSignal,
  acknowledged: Set<number> = new Set(),
): Promise<ReadonlySet<number>> {
  let next = first;
  const one = async () => {
    while (!stop.aborted) {
      const number = next++;
      try {
        await commitNumber(store, number);
        acknowledged.add(number);
      } catch (error) {
        if (!(error instanceof StoreError)) throw error;
        // The database is away: a turn for everybody else.
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    }
  };
  await Promise.all(Array.from({ length: 8 }, one));
  return acknowledged;
}
