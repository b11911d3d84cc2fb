import assert from "node:assert/strict";
import { test } from "node:test";
import { type Change, type Device, type DeviceQuery, MemoryStore, type Store } from "@beckon/acs";
import { noonClock, type OpenStore, sampleDevice } from "@beckon/testing/contracts";
import fc from "fast-check";

/** More devices than the search index answers by its hits, so that both ways of searching are taken. */
const DEVICES = 6000;

/** Registers the test that a store lists what the memory store lists. @param runs how many queries are compared */
export function listOracle(name: string, open: OpenStore, runs = 150): void {
  test(`${name} gives for any query of any page what the memory store gives, in a fleet of thousands`, () =>
    compareLists(open, runs));
}

async function compareLists(open: OpenStore, runs: number): Promise<void> {
  await using memory = new MemoryStore(noonClock);
  await using store = await open(noonClock);
  const fleet = Array.from({ length: DEVICES }, (_, number) => fleetDevice(number));
  const changes: Change[] = fleet.map((device) => ({ kind: "device", device }));
  changes.push(...[7, 70, 700].map((number) => ({ kind: "deviceRemoved", deviceId: `id${number}` }) as const));
  changes.push({ kind: "device", device: fleetDevice(3, { lastInformAt: 1, tags: ["late"], softwareVersion: "v0" }) });
  await Promise.all([memory.commit(changes), store.commit(changes)]);
  await fc.assert(
    fc.asyncProperty(queries, async (query) => {
      const [expected, actual] = [await walk(memory, query), await walk(store, query)];
      assert.deepEqual(actual.ids, expected.ids);
      assert.ok(actual.totals.every((total) => total === -1 || total === expected.totals[0]));
    }),
    { numRuns: runs, seed: 2026 },
  );
  assert.deepEqual(await store.fleet(5), await memory.fleet(5));
}

const SSID = "Device.WiFi.SSID.*.SSID";
const pick = <const T>(...values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined, freq: 3 });
const queries = fc.record({
  search: pick("acme", "vendor3 v1", "id1", "12", "id22 gold", "1", "%", `"`, "OR", "umla", "ÄRGER", "acme late"),
  manufacturer: pick("Acme", "Vendor3", "none"),
  productClass: pick("pc0", "pc4"),
  softwareVersion: pick("v0", "v1"),
  tag: pick("gold", "late", "%"),
  parameters: pick(
    [{ path: SSID, equals: "Home" }],
    [{ path: "Device.WiFi.SSID.2.SSID", prefix: "H" }],
    [
      { path: SSID, prefix: "" },
      { path: SSID, equals: "late" },
    ],
    [{ path: SSID, prefix: "none" }],
  ),
  informedSince: pick(0, 1, 500),
  informedBefore: pick(1, 501, 900),
  sort: pick("id", "lastInformAt", "firstSeenAt", "productClass", "softwareVersion"),
  descending: fc.boolean(),
  limit: fc.constantFrom(1, 7, 100, 1000),
});

function fleetDevice(number: number, changes: Partial<Device> = {}): Device {
  const sample = sampleDevice(`id${number}`);
  return {
    ...sample,
    identity: {
      ...sample.identity,
      manufacturer: number % 10 === 0 ? `Vendor${number % 7}` : "Acme",
      productClass: `pc${number % 5}`,
    },
    softwareVersion: `v${number % 3}`,
    tags: [...(number % 11 === 0 ? ["gold"] : []), ...(number % 400 === 0 ? ["Ärger", 'a"b%'] : [])],
    ...(number % 3 === 0 && {
      indexed: {
        "Device.WiFi.SSID.1.SSID": ["Home", "Hotel", "Guest"][number % 7] ?? `own ${number}`,
        "Device.WiFi.SSID.2.SSID": number % 500 === 0 ? "late" : "Home",
      },
    }),
    firstSeenAt: number % 17,
    lastInformAt: number % 4 === 0 ? 0 : number % 1000,
    ...changes,
  };
}

/** The first pages: enough to see that the next one begins where the last one ended. */
async function walk(store: Store, query: { readonly [K in keyof DeviceQuery]: DeviceQuery[K] | undefined }) {
  const given = Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined));
  const ids: string[] = [];
  const totals: number[] = [];
  let cursor: string | undefined;
  for (let pages = 0; pages < 4; pages += 1) {
    const page = await store.devices(cursor === undefined ? given : { ...given, cursor });
    ids.push(...page.items.map((device) => device.id));
    totals.push(page.total);
    cursor = page.next;
    if (cursor === undefined) break;
  }
  return { ids, totals };
}
