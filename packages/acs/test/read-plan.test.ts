import assert from "node:assert/strict";
import { test } from "node:test";
import { ParameterTree } from "@beckon/datamodel";
import fc from "fast-check";
import { planNames, planReads, splitRead } from "../src/discovery/read-plan.ts";

function treeOf(names: readonly string[]): ParameterTree {
  const tree = ParameterTree.empty();
  tree.apply([{ kind: "names", path: "", infos: names.map((Name) => ({ Name, Writable: false })) }]);
  return tree;
}

const HOSTS = Array.from({ length: 10 }, (_, row) =>
  [1, 2, 3].map((leaf) => `Device.Hosts.Host.${row + 1}.P${leaf}`),
).flat();
const SMALL = treeOf(["Device.A", "Device.B", ...HOSTS]);

test("without a limit everything is one read of the root path", () => {
  assert.deepEqual(planReads(SMALL, ["Device."], Number.POSITIVE_INFINITY), [{ paths: ["Device."], count: 32 }]);
});

test("with a limit sub-objects are grouped into as few reads as fit", () => {
  const reads = planReads(SMALL, ["Device."], 8);
  assert.ok(
    reads.every((read) => read.count <= 8),
    JSON.stringify(reads),
  );
  assert.equal(
    reads.reduce((sum, read) => sum + read.count, 0),
    32,
  );
  assert.equal(reads.length, 5);
});

test("an object of which nothing is known is asked for all the same", () => {
  assert.deepEqual(planReads(SMALL, ["Device.Unknown."], 8), [{ paths: ["Device.Unknown."], count: 1 }]);
});

test("a plan of whole names has no partial path, every parameter once, and no more in a read than the limit [WIRE-11]", () => {
  const reads = planNames(SMALL, ["Device."], 10);
  assert.deepEqual(
    reads.map(({ paths }) => paths.length),
    [10, 10, 10, 2],
  );
  const names = reads.flatMap(({ paths }) => paths);
  assert.deepEqual([...names].sort(), ["Device.A", "Device.B", ...HOSTS].sort());
});

test("a single parameter cannot be split", () => {
  assert.equal(splitRead(SMALL, { paths: ["Device.A"], count: 1 }), undefined);
});

const segment = fc.constantFrom("A", "B", "C", "1", "2");
const trees = fc.uniqueArray(fc.array(segment, { minLength: 1, maxLength: 5 }), {
  minLength: 1,
  maxLength: 60,
  selector: (path) => path.join("."),
});

test("a plan asks for every parameter exactly once and keeps the limit where it can [QRK-23]", () => {
  fc.assert(
    fc.property(trees, fc.integer({ min: 1, max: 20 }), (paths, limit) => {
      const names = new Set(paths.map((path) => `Device.${path.join(".")}.Leaf`));
      const tree = treeOf([...names]);
      const asked: string[] = [];
      for (const read of planReads(tree, ["Device."], limit)) {
        assert.ok(read.count <= limit);
        for (const path of read.paths) {
          asked.push(
            ...(path.endsWith(".") ? [...tree.parametersBelow(path)].map((parameter) => parameter.path) : [path]),
          );
        }
      }
      assert.deepEqual(asked.toSorted(), [...names].toSorted());
    }),
  );
});

test("splitting again and again ends at single parameters and loses none", () => {
  fc.assert(
    fc.property(trees, (paths) => {
      const names = new Set(paths.map((path) => `Device.${path.join(".")}.Leaf`));
      const tree = treeOf([...names]);
      const queue = [{ paths: ["Device."], count: names.size }] as { paths: readonly string[]; count: number }[];
      const leaves: string[] = [];
      for (let read = queue.pop(); read; read = queue.pop()) {
        const parts = splitRead(tree, read);
        if (!parts) {
          leaves.push(...read.paths);
          continue;
        }
        assert.ok(
          parts.every((part) => part.paths.length > 0),
          JSON.stringify({ read, parts }),
        );
        queue.push(...parts);
      }
      assert.deepEqual(leaves.toSorted(), [...names].toSorted());
    }),
  );
});
