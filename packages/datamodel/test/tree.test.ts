import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ClassPool, classKey, type ObjectClass, ParameterTree, type TreeChange } from "@beckon/datamodel";

const names = (path: string, ...list: string[]): TreeChange => ({
  kind: "names",
  path,
  infos: list.map((Name) => ({ Name, Writable: true })),
});
const values = (at: number, entries: Record<string, string>): TreeChange => ({
  kind: "values",
  at,
  values: Object.entries(entries).map(([Name, text]) => ({ Name, Value: { type: "string", text } })),
});
const treeOf = (...changes: TreeChange[]) => {
  const tree = ParameterTree.empty();
  tree.apply(changes);
  return tree;
};
const pathsOf = (tree: ParameterTree, below = "") => [...tree.parametersBelow(below)].map(({ path }) => path);

describe("existence", () => {
  test("rows without a dot and missing objects between are understood [QRK-22]", () => {
    const tree = treeOf(names("", "Device", "Device.WiFi.SSID.1", "Device.WiFi.SSID.1.Enable", "Device.Up"));
    assert.deepEqual(
      [...tree.objectsBelow("")].map(({ path }) => path),
      ["Device.", "Device.WiFi.", "Device.WiFi.SSID.", "Device.WiFi.SSID.1."],
    );
    assert.deepEqual(pathsOf(tree), ["Device.Up", "Device.WiFi.SSID.1.Enable"]);
    assert.equal(tree.object("Device.WiFi.SSID.1")?.writable, true);
    assert.equal(tree.object("Device.WiFi.")?.writable, undefined);
  });

  test("the list of a partial path replaces what was below it and nothing else", () => {
    const tree = treeOf(values(1, { "A.B.1.x": "1", "A.B.2.x": "2", "A.C.x": "3" }));
    const difference = tree.apply([names("A.B.", "A.B.", "A.B.2.", "A.B.2.x")]);
    assert.deepEqual(difference.removed, ["A.B.1.", "A.B.1.x"]);
    assert.equal(tree.parameter("A.B.2.x")?.value, "2");
    assert.equal(tree.parameter("A.C.x")?.value, "3");
  });

  test("an object asked for without its dot is still that object", () => {
    const tree = treeOf(values(1, { "A.B.x": "1", "A.B.y": "1" }), names("A.B", "A.B.x"));
    assert.deepEqual(pathsOf(tree), ["A.B.x"]);
  });

  test("a parameter asked for by its full name and not listed is gone, its neighbours are not", () => {
    const tree = treeOf(values(1, { "A.x": "1", "A.y": "1" }));
    assert.deepEqual(tree.apply([names("A.x")]).removed, ["A.x"]);
    assert.deepEqual(pathsOf(tree), ["A.y"]);
  });

  test("one level replaces the direct children; deeper ones of those that stay are kept", () => {
    const tree = treeOf(values(1, { "A.B.x": "1", "A.C.x": "1", "A.y": "1", "A.z": "1" }));
    const level = ["A.B", "A.z", "A.D."].map((Name) => ({ Name, Writable: false }));
    const difference = tree.apply([{ kind: "level", path: "A.", infos: level }]);
    assert.deepEqual([...difference.removed].sort(), ["A.C.", "A.C.x", "A.y"]);
    assert.deepEqual(difference.added, ["A.D."]);
    assert.deepEqual(pathsOf(tree), ["A.z", "A.B.x"]);
  });

  test("names that are too long or too deep to be meant are left out", () => {
    const tree = treeOf(names("", "a.".repeat(5000), `A.${"x".repeat(600)}`, "a.".repeat(40), "A.x", "", "."));
    assert.deepEqual(pathsOf(tree), ["A.x"]);
    assert.equal([...tree.objectsBelow("")].length, 1);
  });
});

describe("values", () => {
  test("an unknown parameter is added, of unknown writability", () => {
    const tree = treeOf(values(7, { "A.x": "1" }));
    const expected = { path: "A.x", name: "x", type: "string", writable: undefined, value: "1", at: 7 };
    assert.deepEqual(tree.parameter("A.x"), expected);
    assert.deepEqual(tree.toSnapshot().classes.at(-1), [["x", "string", null]]);
  });

  test("an untyped value does not take a known type away", () => {
    const tree = treeOf(values(1, { "A.x": "1" }));
    tree.apply([{ kind: "values", at: 2, values: [{ Name: "A.x", Value: { type: "untyped", text: "2" } }] }]);
    assert.deepEqual([tree.parameter("A.x")?.type, tree.parameter("A.x")?.value], ["string", "2"]);
  });

  test("a value that changes and changes back in one application is no difference", () => {
    const tree = treeOf(values(1, { "A.x": "1" }));
    const none = { added: [], removed: [], changed: [] };
    assert.deepEqual(tree.apply([values(2, { "A.x": "2" }), values(3, { "A.x": "1", "A.x.": "no" })]), none);
    assert.equal(tree.parameter("A.x")?.at, 3);
  });

  test("attributes are kept, follow their parameter when others come and go, and survive a snapshot", () => {
    const tree = treeOf(values(1, { "A.m": "1", "A.z": "1" }));
    tree.apply([
      { kind: "attributes", attributes: [{ Name: "A.m", Notification: 2, AccessList: ["Subscriber"] }] },
      values(2, { "A.a": "1" }),
      { kind: "removed", path: "A.z" },
    ]);
    const again = ParameterTree.fromSnapshot(JSON.parse(JSON.stringify(tree.toSnapshot())));
    assert.equal(again.parameter("A.m")?.notification, 2);
    assert.deepEqual(again.parameter("A.m")?.accessList, ["Subscriber"]);
    assert.equal(again.parameter("A.a")?.notification, undefined);
  });
});

describe("order and search", () => {
  const tree = treeOf(
    values(1, { "D.T.10.x": "ten", "D.T.9.x": "nine", "D.b": "B", "D.T.[a.b].x": "alias", "D.T.Password": "hunter2" }),
  );

  test("rows come by number, parameters before sub-objects", () => {
    assert.deepEqual(pathsOf(tree), ["D.b", "D.T.Password", "D.T.9.x", "D.T.10.x", "D.T.[a.b].x"]);
  });

  test("an alias with a dot in it is one segment [NAM-8]", () => {
    assert.deepEqual(
      tree.children("D.T.").objects.map(({ name }) => name),
      ["9", "10", "[a.b]"],
    );
  });

  test("a search finds all its words in path or value, up to a limit, and does not tell secrets", () => {
    assert.deepEqual(
      tree.search("t NINE", 5).map(({ path }) => path),
      ["D.T.9.x"],
    );
    assert.equal(tree.search("", 2).length, 2);
    assert.equal(tree.search("x", 0).length, 0);
    assert.deepEqual(tree.search("hunter2", 5), []);
    assert.equal(tree.search("password", 5).length, 1);
  });
});

describe("sharing", () => {
  test("instances and devices share one class", () => {
    const one = treeOf(values(1, { "A.1.x": "1", "A.1.y": "1", "A.2.y": "2", "A.2.x": "2" })).toSnapshot();
    const other = treeOf(values(1, { "A.7.y": "1", "A.7.x": "1" })).toSnapshot();
    assert.equal(one.classes.length, 2);
    assert.equal(one.classes[1], other.classes[1]);
  });

  test("one time stands for all values of an object that were read together", () => {
    const tree = treeOf(names("", "A.x", "A.y", "A.z"), values(5, { "A.x": "1", "A.y": "1" }));
    assert.equal(tree.toSnapshot().objects[0]?.[4], 5);
    tree.apply([values(6, { "A.y": "1" })]);
    assert.deepEqual(tree.toSnapshot().objects[0]?.[4], [5, 6, 0]);
    tree.apply([values(7, { "A.x": "1", "A.y": "1" })]);
    assert.equal(tree.toSnapshot().objects[0]?.[4], 7);
  });

  test("the key of a class tells names, types and order apart", () => {
    const classes: ObjectClass[] = [
      [["a", "string", true]],
      [["a", "string", null]],
      [["a", "int", true]],
      [['a","string",true],["b', "string", true]],
      [
        ["a", "string", true],
        ["b", "string", true],
      ],
      [],
    ];
    assert.equal(new Set(classes.map(classKey)).size, classes.length);
  });

  test("a pool gives the same class for equal leaves and does not keep the caller's array", () => {
    const pool = new ClassPool();
    const leaves: [string, "string", null][] = [["x", "string", null]];
    const held = pool.intern(leaves);
    leaves.push(["y", "string", null]);
    assert.equal(held.leaves.length, 1);
    assert.equal(pool.intern([["x", "string", null]]), held);
  });

  test("a damaged snapshot is refused", () => {
    const classes = [[["x", "string", null]]] as const;
    for (const objects of [
      [["A.", 1, null, ["1"], 0]],
      [["A.", 0, null, [], 0]],
      [["A.", 0, null, ["1"], [1, 2]]],
      [
        ["A.", 0, null, ["1"], 0],
        ["A.", 0, null, ["1"], 0],
      ],
    ] as const)
      assert.throws(() => ParameterTree.fromSnapshot({ classes, objects }), RangeError);
  });
});

test("of what is new no more is told than asked for; of what is gone, everything", () => {
  const tree = ParameterTree.empty();
  const values = (text: string) =>
    Array.from({ length: 20 }, (_, index) => ({
      Name: `Device.X.${index}`,
      Value: { type: "string", text } as const,
    }));
  const first = tree.apply([{ kind: "values", values: values("a"), at: 1 }], 5);
  assert.equal(first.added.length, 5);
  const second = tree.apply([{ kind: "values", values: values("b"), at: 2 }], 5);
  assert.equal(second.changed.length, 5);
  assert.equal(tree.parameter("Device.X.19")?.value, "b");
  const third = tree.apply([{ kind: "removed", path: "Device.X." }], 5);
  assert.equal(third.removed.length, 21);
});
