import { failpoint } from "@beckon/cwmp/ports";
import { blobOf, textOf } from "../encoding/row.ts";
import type { CommitQueue } from "./commit-queue.ts";
import type { Execute } from "./connection.ts";
import { type KnownClasses, splitHashes } from "./tree-classes.ts";

/** So many trees are looked at in one step. */
const TREES = 2000;

/** Removes classes that no tree has; what comes into use in the meantime is spared. Returns how many. */
export async function sweepClasses(execute: Execute, queue: CommitQueue, classes: KnownClasses): Promise<number> {
  // In the order of the commits: whatever is written later is noted.
  await queue.run(async () => classes.beginSweep());
  const unused = new Map<string, Buffer>();
  for (const row of await execute({ text: "SELECT hash FROM class" })) {
    const hash = Buffer.from(blobOf(row, "hash"));
    unused.set(hash.toString("hex"), hash);
  }
  let after: string | undefined = "";
  while (after !== undefined) {
    const rows = await execute({
      text: `SELECT device, classes FROM tree WHERE device >= $1 ORDER BY device LIMIT ${TREES}`,
      values: [after],
    });
    for (const row of rows) for (const hash of splitHashes(blobOf(row, "classes"))) unused.delete(hash.toString("hex"));
    const last = rows.at(-1);
    after = rows.length === TREES && last !== undefined ? textOf(last, "device") : undefined;
  }
  failpoint("store:before-sweep");
  return queue.run(async (execute) => {
    const old = classes.endSweep([...unused.values()]);
    if (old.length > 0) await execute({ text: "DELETE FROM class WHERE hash = ANY($1::bytea[])", values: [old] });
    return old.length;
  });
}
