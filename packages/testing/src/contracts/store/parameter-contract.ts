import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Device, IndexedValues, ParameterFilter, Store } from "@beckon/acs";
import { noonClock, type OpenStore, sampleDevice } from "./samples.ts";

const SSID = "Device.WiFi.SSID.*.SSID";
const ADDRESS = "Device.IP.Interface.*.IPv4Address.*.IPAddress";

/** Devices found by the values of indexed parameters. */
export function parameterContract(open: OpenStore): void {
  describe("indexed parameters", () => {
    test("a device is found by a value, wherever the row is, or in this row only", async () => {
      await using store = await open(noonClock);
      await commit(store, HOMES);
      assert.deepEqual(await ids(store, { path: SSID, equals: "Home" }), ["a", "b"]);
      assert.deepEqual(await ids(store, { path: "Device.WiFi.SSID.1.SSID", equals: "Home" }), ["a"]);
      assert.deepEqual(await ids(store, { path: "Device.WiFi.SSID.2.SSID", equals: "Home" }), ["b"]);
      assert.deepEqual(await ids(store, { path: ADDRESS, equals: "192.0.2.1" }), ["a"]);
      assert.deepEqual(await ids(store, { path: "Device.IP.Interface.1.IPv4Address.3.IPAddress", prefix: "" }), ["a"]);
      assert.deepEqual(await ids(store, { path: "Device.IP.Interface.3.IPv4Address.1.IPAddress", prefix: "" }), []);
      assert.deepEqual(await ids(store, { path: SSID, equals: "home" }), [], "exactly as it is written");
      assert.deepEqual(await ids(store, { path: SSID, equals: "192.0.2.1" }), [], "another parameter has it");
      assert.deepEqual(await ids(store, { path: "Device.Never.Indexed", equals: "Home" }), []);
    });

    test("a device is found by how a value begins", async () => {
      await using store = await open(noonClock);
      await commit(store, HOMES);
      assert.deepEqual(await ids(store, { path: SSID, prefix: "Ho" }), ["a", "b", "c"]);
      assert.deepEqual(await ids(store, { path: SSID, prefix: "Hotel" }), ["c"]);
      assert.deepEqual(await ids(store, { path: SSID, prefix: "" }), ["a", "b", "c", "d"], "it has the parameter");
      assert.deepEqual(await ids(store, { path: SSID, prefix: "%" }), ["d"]);
      assert.deepEqual(await ids(store, { path: SSID, prefix: "_" }), []);
      assert.deepEqual(await ids(store, { path: SSID, prefix: "%\u{10FFFF}" }), ["d"]);
    });

    test("all conditions must hold, and they go with every other filter, order and page", async () => {
      await using store = await open(noonClock);
      await commit(store, HOMES);
      const home: ParameterFilter = { path: SSID, equals: "Home" };
      assert.deepEqual(await ids(store, home, { path: SSID, equals: "Guest" }), ["b"]);
      assert.deepEqual(await ids(store, home, { path: ADDRESS, prefix: "192." }), ["a"]);
      const gold = await store.devices({ parameters: [home], tag: "gold" });
      assert.deepEqual(gold.items.map(idOf), ["b"]);
      for (const sort of ["lastInformAt", "firstSeenAt", "softwareVersion"] as const) {
        const query = { parameters: [home], sort, descending: true, limit: 1 };
        const first = await store.devices(query);
        assert.ok(first.total === 2 || first.total === -1);
        assert.ok(first.next !== undefined);
        const second = await store.devices({ ...query, cursor: first.next });
        assert.deepEqual([...first.items, ...second.items].map(idOf), ["b", "a"]);
        assert.equal(second.next, undefined);
      }
    });

    test("a value that changed, a parameter or a device that went: the old value finds nothing", async () => {
      await using store = await open(noonClock);
      await commit(store, HOMES);
      await commit(store, [device("a", 100, { "Device.WiFi.SSID.1.SSID": "Changed" })]);
      await store.commit([{ kind: "deviceRemoved", deviceId: "b" }]);
      assert.deepEqual(await ids(store, { path: SSID, equals: "Home" }), []);
      assert.deepEqual(await ids(store, { path: SSID, equals: "Changed" }), ["a"]);
      assert.deepEqual(await ids(store, { path: ADDRESS, prefix: "" }), []);
      await commit(store, [sampleDevice("a")]);
      assert.deepEqual(await ids(store, { path: SSID, equals: "Changed" }), []);
      await commit(store, [device("b", 5, { "Device.WiFi.SSID.9.SSID": "Again" })]);
      assert.deepEqual(await ids(store, { path: SSID, prefix: "" }), ["b", "c", "d"]);
    });

    test("the device tells what of it is indexed", async () => {
      await using store = await open(noonClock);
      await commit(store, HOMES);
      assert.deepEqual((await store.device("b"))?.indexed, HOMES[1]?.indexed);
    });
  });
}

const device = (id: string, lastInformAt: number, indexed: IndexedValues, tags: readonly string[] = []): Device =>
  sampleDevice(id, {
    indexed,
    tags,
    lastInformAt,
    firstSeenAt: lastInformAt,
    softwareVersion: String(lastInformAt),
  });

const HOMES: readonly Device[] = [
  device("a", 100, {
    "Device.WiFi.SSID.1.SSID": "Home",
    "Device.IP.Interface.1.IPv4Address.3.IPAddress": "192.0.2.1",
  }),
  device("b", 200, { "Device.WiFi.SSID.1.SSID": "Guest", "Device.WiFi.SSID.2.SSID": "Home" }, ["gold"]),
  device("c", 300, { "Device.WiFi.SSID.1.SSID": "Hotel ☃" }),
  device("d", 400, { "Device.WiFi.SSID.10.SSID": "%\u{10FFFF}\u{10FFFF}" }),
  sampleDevice("e"),
];

const idOf = ({ id }: Device) => id;

async function commit(store: Store, devices: readonly Device[]): Promise<void> {
  await store.commit(devices.map((device) => ({ kind: "device", device })));
}

async function ids(store: Store, ...parameters: readonly ParameterFilter[]): Promise<readonly string[]> {
  return (await store.devices({ parameters })).items.map(idOf);
}
