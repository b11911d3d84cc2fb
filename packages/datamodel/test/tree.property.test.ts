import assert from "node:assert/strict";
import { test } from "node:test";
import { comparePaths, ParameterTree } from "@beckon/datamodel";
import fc from "fast-check";
import { NaiveTree } from "./naive-tree.ts";
import { anyChanges } from "./tree-changes.ts";

const listOf = (tree: ParameterTree) => ({
  objects: [...tree.objectsBelow("")].map(({ path, writable }) => [path, writable]),
  parameters: [...tree.parametersBelow("")].map(({ path, type, writable, value, at }) => [
    path,
    { type, writable, value, at },
  ]),
});

const treeOf = (changes: Parameters<ParameterTree["apply"]>[0]) => {
  const tree = ParameterTree.empty();
  tree.apply(changes);
  return tree;
};

test("a tree knows the same as a map of paths after any changes", () => {
  fc.assert(
    fc.property(anyChanges, (changes) => {
      const naive = new NaiveTree();
      for (const change of changes) naive.apply(change);
      const tree = treeOf(changes);
      const byPath = ([left]: readonly [string, unknown], [right]: readonly [string, unknown]) =>
        comparePaths(left, right);
      assert.deepEqual(listOf(tree).objects, [...naive.objects].sort(byPath));
      const listed = listOf(tree).parameters;
      assert.deepEqual(new Map(listed as [string, object][]), naive.leaves);
      assert.equal(tree.size, naive.leaves.size);
      assert.equal(tree.readCount, [...naive.leaves.values()].filter(({ value }) => value !== undefined).length);
      for (const object of naive.objects.keys()) {
        const below = [...naive.leaves.keys()].filter((path) => path.startsWith(object));
        assert.equal(tree.countBelow(object), below.length);
        assert.equal([...tree.parametersBelow(object)].length, below.length);
      }
    }),
    { numRuns: 500 },
  );
});

test("the difference is exactly what differs between before and after", () => {
  fc.assert(
    fc.property(anyChanges, anyChanges, (first, second) => {
      const tree = treeOf(first);
      const snapshotOf = () =>
        new Map<string, string | undefined>([
          ...[...tree.objectsBelow("")].map(({ path }) => [path, undefined] as const),
          ...[...tree.parametersBelow("")].map(({ path, value }) => [path, value] as const),
        ]);
      const before = snapshotOf();
      const difference = tree.apply(second);
      const after = snapshotOf();
      const sorted = (paths: Iterable<string>) => [...paths].sort();
      assert.deepEqual(sorted(difference.added), sorted([...after.keys()].filter((path) => !before.has(path))));
      assert.deepEqual(sorted(difference.removed), sorted([...before.keys()].filter((path) => !after.has(path))));
      const changed = [...after.keys()].filter((path) => before.has(path) && before.get(path) !== after.get(path));
      assert.deepEqual(sorted(difference.changed.map(({ path }) => path)), sorted(changed));
      for (const { path, before: was, after: is } of difference.changed)
        assert.deepEqual([was, is], [before.get(path), after.get(path)]);
    }),
    { numRuns: 500 },
  );
});

test("changes applied together or one by one lead to the same tree", () => {
  fc.assert(
    fc.property(anyChanges, (changes) => {
      const tree = ParameterTree.empty();
      for (const change of changes) tree.apply([change]);
      assert.deepEqual(tree.toSnapshot(), treeOf(changes).toSnapshot());
    }),
    { numRuns: 300 },
  );
});

test("a snapshot, through JSON as well, gives the same tree, which can go on changing", () => {
  fc.assert(
    fc.property(anyChanges, anyChanges, (changes, later) => {
      const tree = treeOf(changes);
      const again = ParameterTree.fromSnapshot(JSON.parse(JSON.stringify(tree.toSnapshot())));
      assert.deepEqual(listOf(again), listOf(tree));
      assert.deepEqual(again.toSnapshot(), tree.toSnapshot());
      assert.deepEqual(again.apply(later), tree.apply(later));
      assert.deepEqual(listOf(again), listOf(tree));
    }),
    { numRuns: 300 },
  );
});
