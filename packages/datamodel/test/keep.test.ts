import assert from "node:assert/strict";
import { test } from "node:test";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { ParameterTree } from "@beckon/datamodel";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

test("a tree does not hold on to the message bodies its names and values were cut from", () => {
  const megabyte = 1_000_000;
  const bodies = 60;
  const trees: ParameterTree[] = [];
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  for (let number = 0; number < bodies; number++) {
    const path = `Device.SomeLongObjectName${number}.`;
    const body = `${path}ParameterWithALongName${number} a value that is longer than thirteen`.padEnd(megabyte);
    // Cutting makes one flat text of the padded one, and a view of it of each cut.
    const [head = ""] = body.split(" ", 1);
    const cut = { Name: head, Value: { type: "string", text: body.slice(head.length + 1, head.length + 30) } } as const;
    const tree = ParameterTree.empty();
    tree.apply([
      { kind: "names", path: "", infos: [{ Name: body.slice(0, path.length), Writable: true }] },
      { kind: "values", at: 1, values: [cut] },
      { kind: "attributes", attributes: [{ Name: head, Notification: 1, AccessList: [body.slice(0, 20)] }] },
    ]);
    trees.push(tree);
  }
  collectGarbage();
  const held = process.memoryUsage().heapUsed - before;
  assert.ok(held < (bodies * megabyte) / 4, `${held} bytes are held`);
  assert.equal(trees.at(-1)?.size, 1);
});
