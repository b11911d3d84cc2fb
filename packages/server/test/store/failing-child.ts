import { StoreError } from "@beckon/acs";
import { noonClock, sampleDevice } from "@beckon/testing/contracts";
import { SqliteStore } from "../../src/store/index.ts";
import { noiseSession } from "./noise-session.ts";

/** Commits until a write fails, then tries a small commit and a read, and prints what happened. */
const [path = ""] = process.argv.slice(2);
const store = await SqliteStore.open({ path, clock: noonClock });
const codes: string[] = [];
let stored = 0;

async function tryCommit(change: Parameters<typeof store.commit>[0][number]): Promise<boolean> {
  try {
    await store.commit([change]);
    return true;
  } catch (error) {
    codes.push(error instanceof StoreError ? error.code : String(error));
    return false;
  }
}

while (await tryCommit(noiseSession(stored))) stored += 1;
await tryCommit({ kind: "device", device: sampleDevice("small") });
const readable = (await store.session("s0"))?.id === "s0" && (await store.messages("s0")).length === 1;
process.stdout.write(JSON.stringify({ stored, codes, readable }));
await store[Symbol.asyncDispose]();
