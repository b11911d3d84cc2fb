import { writeSync } from "node:fs";
import { SqliteStore } from "@beckon/server";
import { noonClock, sampleDevice, sampleMessage, sampleSession, sampleTask, text } from "@beckon/testing/contracts";

/** Commits facts about devices numbered from `first`, eight at a time, and prints each number that was acknowledged. */
const [path = "", first = "0"] = process.argv.slice(2);
const store = await SqliteStore.open({ path, clock: noonClock });
let next = Number(first);

async function commitOn(): Promise<never> {
  for (;;) {
    const number = next++;
    const id = `d${number}`;
    await store.commit([
      { kind: "device", device: sampleDevice(id) },
      { kind: "values", deviceId: id, values: [text("Device.Number", String(number))], at: number },
      { kind: "task", task: sampleTask(`t${number}`, id) },
      { kind: "session", session: sampleSession(`s${number}`, id), messages: [sampleMessage(number)] },
    ]);
    writeSync(1, `${number}\n`);
  }
}

await Promise.all(Array.from({ length: 8 }, commitOn));
