import { openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { SqliteStore } from "@beckon/server";
import { noonClock, sampleDevice, sampleMessage, sampleSession, sampleTask, text } from "@beckon/testing/contracts";
import { acknowledgement } from "./operations.ts";

/**
 * Runs under the recorder: commits facts about devices numbered from 0, some at a time, closes and opens the store now
 * and then, and notes in the record each number whose commit has resolved.
 */
const [directory = "", rounds = "0", commits = "0"] = process.argv.slice(2);
const log = openSync(process.env.RECORD_LOG ?? "", "a");
const AT_A_TIME = 6;

for (let round = 0; round < Number(rounds); round += 1) {
  await using store = await SqliteStore.open({ path: join(directory, "beckon.db"), clock: noonClock });
  const first = round * Number(commits);
  let next = first;
  const commitOn = async () => {
    while (next < first + Number(commits)) await commit(store, next++);
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, commitOn));
}

async function commit(store: SqliteStore, number: number): Promise<void> {
  const id = `d${number}`;
  await store.commit([
    { kind: "device", device: sampleDevice(id) },
    { kind: "values", deviceId: id, values: [text("Device.Number", String(number))], at: number },
    { kind: "task", task: sampleTask(`t${number}`, id) },
    { kind: "session", session: sampleSession(`s${number}`, id), messages: [sampleMessage(number)] },
    // Written again and again, in the order of the numbers.
    { kind: "device", device: sampleDevice("hot", { softwareVersion: String(number) }) },
  ]);
  writeSync(log, acknowledgement(String(number)));
}
