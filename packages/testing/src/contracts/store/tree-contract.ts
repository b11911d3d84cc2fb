import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ParameterTree } from "@beckon/datamodel";
import { NOON, noonClock, type OpenStore, sampleDevice, sampleTree, text } from "./samples.ts";

/** Trees, and values laid over them. */
export function treeContract(open: OpenStore): void {
  describe("tree", () => {
    test("a tree of 10,000 parameters is kept with values, types, access, attributes and times", async () => {
      await using store = await open(noonClock);
      const tree = sampleTree(1000);
      tree.apply([
        {
          kind: "attributes",
          attributes: [{ Name: "Device.Hosts.Host.7.Leaf3", Notification: 2, AccessList: ["Subscriber"] }],
        },
        { kind: "values", values: [text("Device.Hosts.Host.8.Leaf3", "ünïcode \u0000 😀")], at: NOON + 5 },
      ]);
      await store.commit([
        { kind: "device", device: sampleDevice("d") },
        { kind: "tree", deviceId: "d", tree },
      ]);
      const kept = await store.tree("d");
      assert.equal(kept?.size, 10_000);
      assert.deepEqual(kept?.toSnapshot(), tree.toSnapshot());
    });

    test("devices do not share what only one of them has", async () => {
      await using store = await open(noonClock);
      const other = sampleTree(2);
      other.apply([{ kind: "values", values: [text("Device.Hosts.Host.2.Extra", "x")], at: 1 }]);
      await store.commit([
        { kind: "device", device: sampleDevice("d") },
        { kind: "device", device: sampleDevice("e") },
        { kind: "tree", deviceId: "d", tree: sampleTree(2) },
        { kind: "tree", deviceId: "e", tree: other },
      ]);
      assert.deepEqual((await store.tree("d"))?.toSnapshot(), sampleTree(2).toSnapshot());
      assert.deepEqual((await store.tree("e"))?.toSnapshot(), other.toSnapshot());
    });

    test("values lie over the tree: the later wins, new ones are added, the time is theirs", async () => {
      await using store = await open(noonClock);
      await store.commit([
        { kind: "device", device: sampleDevice("d") },
        { kind: "tree", deviceId: "d", tree: sampleTree(1) },
      ]);
      const path = "Device.Hosts.Host.1.Leaf5";
      await store.commit([{ kind: "values", deviceId: "d", values: [text(path, "one")], at: 1 }]);
      await store.commit([
        { kind: "values", deviceId: "d", values: [text(path, "two"), text("Device.New.1.X", "new")], at: 2 },
      ]);
      const tree = await store.tree("d");
      assert.equal(tree?.size, 11);
      const { value, at, writable } = tree?.parameter(path) ?? {};
      assert.deepEqual({ value, at, writable }, { value: "two", at: 2, writable: true });
      assert.equal(tree?.parameter("Device.New.1.X")?.value, "new");
      assert.equal(tree?.parameter("Device.Hosts.Host.1.Leaf4")?.value, "value 4");
    });

    test("a value without a type keeps the type that is known", async () => {
      await using store = await open(noonClock);
      await store.commit([
        { kind: "device", device: sampleDevice("d") },
        { kind: "values", deviceId: "d", values: [{ Name: "Device.N", Value: { type: "int", text: "1" } }], at: 1 },
        {
          kind: "values",
          deviceId: "d",
          values: [{ Name: "Device.N", Value: { type: "untyped", text: "2" } }],
          at: 2,
        },
      ]);
      const { value, type } = (await store.tree("d"))?.parameter("Device.N") ?? {};
      assert.deepEqual({ value, type }, { value: "2", type: "int" });
    });

    test("a new tree forgets the values laid over the old one", async () => {
      await using store = await open(noonClock);
      await store.commit([
        { kind: "device", device: sampleDevice("d") },
        { kind: "values", deviceId: "d", values: [text("Device.Old", "x")], at: 1 },
        { kind: "tree", deviceId: "d", tree: sampleTree(1) },
      ]);
      assert.equal((await store.tree("d"))?.parameter("Device.Old"), undefined);
      await store.commit([{ kind: "values", deviceId: "d", values: [text("Device.Old", "y")], at: 1 }]);
      await store.commit([{ kind: "tree", deviceId: "d", tree: sampleTree(1) }]);
      assert.deepEqual((await store.tree("d"))?.toSnapshot(), sampleTree(1).toSnapshot());
    });

    test("values without a tree make one; without values there is none", async () => {
      await using store = await open(noonClock);
      await store.commit([
        { kind: "device", device: sampleDevice("d") },
        { kind: "values", deviceId: "d", values: [], at: 1 },
      ]);
      assert.equal(await store.tree("d"), undefined);
      await store.commit([{ kind: "values", deviceId: "d", values: [text("Device.X", "1")], at: 1 }]);
      assert.equal((await store.tree("d"))?.size, 1);
    });

    test("a device change leaves its tree and what lies over it", async () => {
      await using store = await open(noonClock);
      await store.commit([
        { kind: "device", device: sampleDevice("d") },
        { kind: "tree", deviceId: "d", tree: sampleTree(1) },
        { kind: "values", deviceId: "d", values: [text("Device.X", "1")], at: 1 },
      ]);
      await store.commit([
        { kind: "device", device: sampleDevice("d", { lastInformAt: NOON + 1, softwareVersion: "2" }) },
      ]);
      assert.equal((await store.tree("d"))?.size, 11);
    });

    test("any number of values laid over gives the tree that applying them gives", async () => {
      await using store = await open(noonClock);
      const expected = sampleTree(60);
      await store.commit([
        { kind: "device", device: sampleDevice("d") },
        { kind: "tree", deviceId: "d", tree: expected },
      ]);
      const names = Array.from({ length: 600 }, (_, n) => `Device.Hosts.Host.${(n % 60) + 1}.Leaf${n % 10}`);
      for (let round = 0; round < 20; round += 1) {
        const values = names.slice(round * 30, round * 30 + 45).map((name) => text(name, `round ${round}`));
        await store.commit([{ kind: "values", deviceId: "d", values, at: NOON + round }]);
        expected.apply([{ kind: "values", values, at: NOON + round }]);
        assert.deepEqual((await store.tree("d"))?.toSnapshot(), expected.toSnapshot());
      }
    });

    test("names and values that look like code are text", async () => {
      await using store = await open(noonClock);
      const values = ["Device.__proto__", "Device.constructor", "Device.toString.1.x", "Device.a'b"].map((name) =>
        text(name, `{"__proto__":"${name}"}`),
      );
      await store.commit([
        { kind: "device", device: sampleDevice("d") },
        { kind: "values", deviceId: "d", values, at: 1 },
      ]);
      const tree = await store.tree("d");
      for (const { Name, Value } of values) assert.equal(tree?.parameter(Name)?.value, Value.text);
      assert.equal(({} as Record<string, unknown>)["1"], undefined);
    });

    test("an empty tree is a tree", async () => {
      await using store = await open(noonClock);
      await store.commit([
        { kind: "device", device: sampleDevice("d") },
        { kind: "tree", deviceId: "d", tree: ParameterTree.empty() },
      ]);
      assert.equal((await store.tree("d"))?.size, 0);
    });
  });
}
