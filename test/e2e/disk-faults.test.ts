import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { buildPreload, preloadMissing } from "./faults/preload.ts";
import { temporaryDirectory } from "./support/temporary-directory.ts";

const FAILING_SYNC = fileURLToPath(new URL("./faults/failing-sync-child.ts", import.meta.url));
const FULL_DISK = fileURLToPath(new URL("./faults/full-disk-child.ts", import.meta.url));

test("from the first failed synchronisation on nothing is acknowledged; when the disk works again the store recovers by itself (reliability T30)", {
  skip: preloadMissing() ?? false,
}, async () => {
  await using directory = await temporaryDirectory();
  const path = join(directory.path, "beckon.db");
  const { stdout, stderr } = spawnSync(process.execPath, [FAILING_SYNC, path, join(directory.path, "flag")], {
    env: {
      ...process.env,
      LD_PRELOAD: buildPreload(new URL("./faults/fail-sync.c", import.meta.url), directory.path),
      FAIL_SYNC: join(directory.path, "flag"),
    },
  });
  assert.notEqual(stdout.toString(), "", stderr.toString());
  const { acknowledged, codes, readable } = JSON.parse(stdout.toString());
  assert.deepEqual(codes, ["failed"]);
  assert.ok(readable, "reads go on");
  assert.equal(acknowledged.filter((id: string) => id.startsWith("failing")).length, 0);
  assert.equal(acknowledged.length, 11);
  using database = new DatabaseSync(path);
  assert.equal(database.prepare("PRAGMA integrity_check").get()?.integrity_check, "ok");
  const stored = new Set(
    database
      .prepare("SELECT id FROM device")
      .all()
      .map((row) => row.id),
  );
  for (const id of acknowledged) assert.ok(stored.has(id), `${id} is gone`);
});

test("a full disk refuses commits and answers reads; when space is freed commits go on without a restart (reliability T30)", {
  skip: mountMissing() ?? false,
}, async () => {
  await using directory = await temporaryDirectory();
  // A file system of its own, in a mount namespace that goes with the process.
  const script = 'mount -t tmpfs -o size=4m none "$1" && exec "$2" "$3" "$1"';
  const place = [directory.path, process.execPath, FULL_DISK];
  const { stdout, stderr } = spawnSync("unshare", ["--mount", "sh", "-c", script, "sh", ...place]);
  assert.notEqual(stdout.toString(), "", stderr.toString());
  const { stored, codes, whileFull, again, kept } = JSON.parse(stdout.toString());
  assert.deepEqual([...new Set(codes)], ["full"]);
  assert.ok(stored > 3 && whileFull === stored - 1, `${whileFull} of ${stored} were read while it was full`);
  assert.ok(again, "commits work when there is space");
  assert.equal(kept, stored);
  assert.ok(!existsSync(join(directory.path, "beckon.db")), "all of it was in the namespace");
});

/** Why no file system can be mounted here, or undefined. */
function mountMissing(): string | undefined {
  const { status } = spawnSync("unshare", ["--mount", "sh", "-c", "mount -t tmpfs -o size=1m none /tmp"]);
  return status === 0 ? undefined : "no file system can be mounted here";
}
