import assert from "node:assert/strict";
import { test } from "node:test";
import { onFailpoint } from "@beckon/cwmp/ports";
import { FAILPOINTS } from "@beckon/server";
import { simulate } from "@beckon/testing";

/** The steps of the engine; those of the store and of backups need a real process to crash. */
const STEPS = Object.keys(FAILPOINTS).filter((name) => /^(inform|session|work|task|transfer):/.test(name));
/** Steps that are reached often: the ACS dies there each time that this many more have passed. */
const OFTEN = 97;
const MOST_CRASHES = 12;

for (const [index, name] of STEPS.entries()) {
  test(`${name}: an ACS that dies there again and again loses nothing and does nothing twice (reliability T23)`, async () => {
    let reached = 0;
    let crashes = 0;
    try {
      const seed = 4000 + index;
      const report = await simulate(seed, (site) =>
        onFailpoint((step) => {
          if (step !== name) return;
          reached += 1;
          if (crashes >= MOST_CRASHES || (reached > 3 && reached % OFTEN !== 0)) return;
          crashes += 1;
          site.crashAcs();
        }),
      );
      const { lost, doubled, stuck, other, good } = report;
      assert.ok(good, [`seed ${seed}`, ...lost, ...doubled, ...stuck, ...other].join("\n"));
      assert.ok(crashes > 0, "the step was never reached");
    } finally {
      onFailpoint(undefined);
    }
  });
}
