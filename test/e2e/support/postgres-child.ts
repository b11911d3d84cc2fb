// Commits devices numbered from `first` and prints each number that was acknowledged, until it is killed or the store
// gives up: then it prints why.
import { writeSync } from "node:fs";
import { StoreError } from "@beckon/acs";
import { openPostgresStore } from "@beckon/server";
import { noonClock } from "@beckon/testing/contracts";
import { commitNumber } from "./commit-on.ts";

const [url = "", first = "0"] = process.argv.slice(2);
const store = await openPostgresStore({ url, clock: noonClock });
let next = Number(first);

async function commitUntilRefused(): Promise<void> {
  for (;;) {
    const number = next++;
    await commitNumber(store, number);
    writeSync(1, `${number}\n`);
  }
}

try {
  await Promise.all(Array.from({ length: 8 }, commitUntilRefused));
} catch (error) {
  if (!(error instanceof StoreError)) throw error;
  // One of its connections may have been closed while it stood still; that it is not to go on shows with the next commit.
  let reason = error;
  while (!/taken over/.test(reason.message)) {
    const again: unknown = await commitNumber(store, next++).then(
      () => undefined,
      (failure: unknown) => failure,
    );
    if (again instanceof StoreError) reason = again;
  }
  const read: unknown = await store.device("d0").catch((failure: unknown) => failure);
  process.stdout.write(`${JSON.stringify({ reason: reason.message, read: read instanceof StoreError })}\n`);
  await store[Symbol.asyncDispose]();
}
