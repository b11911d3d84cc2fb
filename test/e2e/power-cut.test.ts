import assert from "node:assert/strict";
import { test } from "node:test";
import { preloadMissing } from "./faults/preload.ts";
import { type BadState, cutPower, type PowerCuts } from "./power-cut/cut-power.ts";
import type { Operation } from "./power-cut/operations.ts";
import { recordStore } from "./power-cut/record.ts";
import { temporaryDirectory } from "./support/temporary-directory.ts";

/** A short log is put into the database often, which is when most can go wrong. */
const SHORT_LOG = "wal_autocheckpoint = 150";
const skip = preloadMissing() ?? false;

test("in 200 states that a power cut can leave behind everything acknowledged is there, and the database is intact (reliability T22)", {
  skip,
}, async () => {
  await using directory = await temporaryDirectory();
  const { operations, cuts } = await run(directory.path, 200, [SHORT_LOG]);
  const times = (wanted: (operation: Operation) => boolean) => operations.filter(wanted).length;
  assert.ok(times(({ kind }) => kind === "unlinked") >= 3, "the store was closed and opened again");
  assert.ok(times((operation) => operation.kind === "synchronised" && operation.name === "beckon.db") >= 8);
  assert.equal(
    times(({ kind }) => kind === "acknowledged"),
    450,
  );
  assert.deepEqual(cuts.bad.map(inShort), []);
});

test("a store that does not synchronise each commit fails the same: the rig notices what it is there for (reliability T22)", {
  skip,
}, async () => {
  await using directory = await temporaryDirectory();
  const { cuts } = await run(directory.path, 60, [SHORT_LOG, "synchronous = NORMAL"]);
  const losing = cuts.bad.filter(({ lost }) => lost.length > 0);
  assert.ok(losing.length >= 10, `only ${losing.length} of 60 states lost something`);
});

async function run(
  directory: string,
  states: number,
  pragmas: readonly string[],
): Promise<{ readonly operations: readonly Operation[]; readonly cuts: PowerCuts }> {
  const operations = await recordStore({ directory, rounds: 3, commits: 150, pragmas });
  return { operations, cuts: await cutPower(operations, { states, seed: 2026, directory }) };
}

const inShort = ({ cut, loss, lost, broken }: BadState) => ({ cut, loss, lost: lost.slice(0, 5), broken });
