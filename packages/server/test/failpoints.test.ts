import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { onFailpoint } from "@beckon/cwmp/ports";
import { armFailpoints } from "../src/failpoints/arm-failpoints.ts";
import { FAILPOINTS } from "../src/failpoints/failpoints.ts";

const PACKAGES = join(import.meta.dirname, "..", "..");

test("the table of failpoints has every step that the code names, and no other", () => {
  const files = globSync("{acs,server}/src/**/*.ts", { cwd: PACKAGES });
  const named = files.flatMap((file) =>
    [...readFileSync(join(PACKAGES, file), "utf8").matchAll(/\bfailpoint\("([^"]+)"\)/g)].map(([, name]) => name),
  );
  assert.deepEqual([...new Set(named)].sort(), Object.keys(FAILPOINTS).sort());
  assert.ok(named.length >= 30);
});

test("a failpoint that does not exist is refused: its test would wait for ever", () => {
  assert.throws(() => armFailpoints({ BECKON_TEST_FAILPOINT: "store:nowhere:crash" }), RangeError);
  assert.throws(() => armFailpoints({ BECKON_TEST_FAILPOINT: "store:queued:explode" }), RangeError);
  armFailpoints({});
  armFailpoints({ BECKON_TEST_FAILPOINT: "store:queued:crash@1000000,open:locked:stop@7" });
  onFailpoint(undefined);
});
