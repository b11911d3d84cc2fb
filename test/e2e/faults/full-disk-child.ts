import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { StoreError } from "@beckon/acs";
import { SqliteStore } from "@beckon/server";
import { noonClock, sampleDevice, sampleMessage, sampleSession } from "@beckon/testing/contracts";

/** Fills a small disk with sessions until it is full, frees space, and goes on; prints what became of it. */
const [directory = ""] = process.argv.slice(2);
const ballast = join(directory, "ballast");
writeFileSync(ballast, Buffer.alloc(1_500_000));
const store = await SqliteStore.open({ path: join(directory, "beckon.db"), clock: noonClock });
const codes: string[] = [];
let stored = 0;

while (await tryCommit()) stored += 1;
await tryCommit();
const whileFull = (await store.sessions({ limit: 1 })).total;
rmSync(ballast);
const again = await tryCommit();
if (again) stored += 1;
await store[Symbol.asyncDispose]();
await using reopened = await SqliteStore.open({ path: join(directory, "beckon.db"), clock: noonClock });
const kept = (await reopened.sessions({ limit: 1 })).total;
await reopened.commit([{ kind: "device", device: sampleDevice("d") }]);
process.stdout.write(JSON.stringify({ stored, codes, whileFull, again, kept }));

async function tryCommit(): Promise<boolean> {
  const id = `s${stored}`;
  // Text that cannot be made smaller.
  const noise = Array.from({ length: 30_000 }, () => String.fromCharCode(33 + Math.floor(Math.random() * 90))).join("");
  try {
    await store.commit([{ kind: "session", session: sampleSession(id, "d"), messages: [sampleMessage(0, noise)] }]);
    return true;
  } catch (error) {
    codes.push(error instanceof StoreError ? error.code : String(error));
    return false;
  }
}
