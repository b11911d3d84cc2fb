import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Device, DeviceQuery, Page, Store } from "@beckon/acs";
import { NOON, noonClock, type OpenStore, sampleDevice } from "./samples.ts";

/** The device list: filters, search, orders, pages. */
export function listContract(open: OpenStore): void {
  describe("device list", () => {
    test("filters are exact and all must hold", async () => {
      await using store = await open(noonClock);
      await commit(store, ZOO);
      assert.deepEqual(await ids(store, {}), ["a", "b", "c", "d"]);
      assert.deepEqual(await ids(store, { manufacturer: "Acme" }), ["a", "b"]);
      assert.deepEqual(await ids(store, { manufacturer: "acme" }), []);
      assert.deepEqual(await ids(store, { productClass: "Modem" }), ["b", "c"]);
      assert.deepEqual(await ids(store, { softwareVersion: "2.0" }), ["c"]);
      assert.deepEqual(await ids(store, { tag: "gold" }), ["a", "c"]);
      assert.deepEqual(await ids(store, { tag: "gol" }), []);
      assert.deepEqual(await ids(store, { manufacturer: "Acme", productClass: "Modem" }), ["b"]);
      assert.deepEqual(await ids(store, { informedSince: 200 }), ["b", "c", "d"]);
      assert.deepEqual(await ids(store, { informedBefore: 200 }), ["a"]);
      assert.deepEqual(await ids(store, { informedSince: 200, informedBefore: 300 }), ["b"]);
      assert.deepEqual(await ids(store, { tag: "gold", informedSince: 200, search: "umlaut" }), ["c"]);
      assert.deepEqual(await ids(store, { tag: "gold", softwareVersion: "1.0", sort: "lastInformAt" }), ["a"]);
    });

    test("a tag that was taken away, a version that changed: the old value finds nothing", async () => {
      await using store = await open(noonClock);
      await commit(store, ZOO);
      await commit(store, [sampleDevice("a", { softwareVersion: "9.9", lastInformAt: 1000 })]);
      assert.deepEqual(await ids(store, { tag: "gold" }), ["c"]);
      assert.deepEqual(await ids(store, { softwareVersion: "9.9" }), ["a"]);
      assert.deepEqual(await ids(store, { softwareVersion: "1.0" }), ["b", "d"]);
      assert.deepEqual(await ids(store, { informedBefore: 200 }), []);
      assert.deepEqual(await ids(store, { search: "9.9" }), ["a"]);
      assert.deepEqual(await ids(store, { sort: "lastInformAt", descending: true }), ["d", "a", "c", "b"]);
    });

    test("search finds words anywhere in the texts of a device, in any case, all of them", async () => {
      await using store = await open(noonClock);
      await commit(store, ZOO);
      const found = (search: string) => ids(store, { search });
      assert.deepEqual(await found("ACME"), ["a", "b"]);
      assert.deepEqual(await found("acme mod"), ["b"]);
      assert.deepEqual(await found("mod acme"), ["b"]);
      assert.deepEqual(await found("cme"), ["a", "b"]);
      assert.deepEqual(await found("2."), ["a", "b", "c", "d"], "two characters: version 2.0 and addresses");
      assert.deepEqual(await found("10.9.8"), ["d"]);
      assert.deepEqual(await found("HW-7"), ["d"]);
      assert.deepEqual(await found("Serial-C"), ["c"]);
      assert.deepEqual(await found("zÄhl"), ["c"], "tags, and case beyond ASCII");
      assert.deepEqual(await found("  gold \t acme\n"), ["a"]);
      assert.deepEqual(await found("acme acme"), ["a", "b"]);
      assert.deepEqual(await found("   "), ["a", "b", "c", "d"]);
      assert.deepEqual(await found("nowhere"), []);
      assert.deepEqual(await found("goldacme"), [], "a word does not run from one field into the next");
    });

    test("search takes every character as itself", async () => {
      await using store = await open(noonClock);
      await commit(store, [
        sampleDevice("plain"),
        sampleDevice("percent", { tags: ["100%sure"] }),
        sampleDevice("quote", { tags: [`say"hi"`] }),
        sampleDevice("other", { tags: ["a_b*c"] }),
        sampleDevice("emoji", { tags: ["😀😃😄"] }),
      ]);
      const found = (search: string) => ids(store, { search });
      assert.deepEqual(await found("%"), ["percent"]);
      assert.deepEqual(await found("00%s"), ["percent"]);
      assert.deepEqual(await found(`y"h`), ["quote"]);
      assert.deepEqual(await found(`"`), ["quote"]);
      assert.deepEqual(await found("_"), ["other"]);
      assert.deepEqual(await found("b*c"), ["other"]);
      assert.deepEqual(await found("p*t"), []);
      assert.deepEqual(await found("plain OR percent"), []);
      assert.deepEqual(await found("😃"), ["emoji"]);
      assert.deepEqual(await found("😀😃😄"), ["emoji"]);
      assert.deepEqual(await found("😃😀😄"), []);
      assert.deepEqual(await found("percent\u0000quote"), [], "a NUL parts words: nothing has both");
      assert.deepEqual(await found("'; DROP TABLE device; --"), []);
      assert.equal((await store.devices({})).total, 5);
    });

    for (const sort of ["id", "lastInformAt", "firstSeenAt", "productClass", "softwareVersion"] as const) {
      test(`the order by ${sort} goes both ways, page by page, ties by id`, async () => {
        await using store = await open(noonClock);
        const devices = ["c", "a", "e", "b", "d", "Ä", "Z", "𝒳", "\ufffd"].map((id, index) =>
          sampleDevice(id, {
            lastInformAt: [5, 1, 5, 3][index % 4] ?? 0,
            firstSeenAt: [7, 7, 2][index % 3] ?? 0,
            softwareVersion: ["10", "9", "", "9"][index % 4] ?? "",
            identity: { ...sampleDevice(id).identity, productClass: ["x", "X", "𝒳", "\ufffd"][index % 4] ?? "" },
          }),
        );
        await commit(store, devices);
        const up = await allPages(store, { sort, limit: 2 });
        const down = await allPages(store, { sort, limit: 2, descending: true });
        const expected = devices.toSorted((left, right) => order(left, right, sort)).map((device) => device.id);
        assert.deepEqual(up, expected);
        assert.deepEqual(down, expected.toReversed());
        const filtered = await allPages(store, {
          sort,
          limit: 1,
          manufacturer: "Acme",
          search: "acm",
          informedSince: 2,
        });
        const late = new Set(devices.filter((device) => device.lastInformAt >= 2).map((device) => device.id));
        assert.deepEqual(
          filtered,
          expected.filter((id) => late.has(id)),
        );
      });
    }

    test("paging goes on where it was, whatever is inserted, changed or removed meanwhile", async () => {
      await using store = await open(noonClock);
      await commit(
        store,
        ["b", "d", "f", "h", "j"].map((id) => sampleDevice(id)),
      );
      const first = await store.devices({ limit: 2 });
      assert.deepEqual(
        first.items.map((device) => device.id),
        ["b", "d"],
      );
      await store.commit([
        { kind: "device", device: sampleDevice("a") },
        { kind: "device", device: sampleDevice("e") },
        { kind: "deviceRemoved", deviceId: "d" },
        { kind: "deviceRemoved", deviceId: "h" },
      ]);
      const second = await next(store, { limit: 2 }, first);
      assert.deepEqual(
        second.items.map((device) => device.id),
        ["e", "f"],
      );
      const third = await next(store, { limit: 2 }, second);
      assert.deepEqual(
        third.items.map((device) => device.id),
        ["j"],
      );
      assert.equal(third.next, undefined);
    });

    test("a page has 50 items if not told otherwise, 1 to 1000 if so, and no next at the end", async () => {
      await using store = await open(noonClock);
      await commit(
        store,
        Array.from({ length: 60 }, (_, number) => sampleDevice(String(100 + number))),
      );
      const page = await store.devices({});
      assert.equal(page.items.length, 50);
      assert.equal(page.total, 60);
      assert.equal((await next(store, {}, page)).items.length, 10);
      assert.equal((await store.devices({ limit: 0 })).items.length, 1);
      assert.equal((await store.devices({ limit: -5 })).items.length, 1);
      assert.equal((await store.devices({ limit: 1e9 })).items.length, 60);
      const exact = await store.devices({ limit: 60 });
      assert.equal(exact.next, undefined);
      for (const query of [{ tag: "none" }, { search: "nothing" }, { manufacturer: "None" }]) {
        const none = await store.devices(query);
        assert.deepEqual(none.items, []);
        assert.ok(none.total === 0 || none.total === -1);
        assert.equal(none.next, undefined);
      }
    });

    test("the total is right wherever it is counted", async () => {
      await using store = await open(noonClock);
      await commit(store, ZOO);
      const queries: readonly DeviceQuery[] = [
        {},
        { manufacturer: "Acme" },
        { productClass: "Modem", softwareVersion: "1.0" },
        { tag: "gold" },
        { search: "acme" },
        { search: "a" },
        { informedSince: 200 },
        { informedSince: 200, search: "modem", tag: "gold" },
      ];
      for (const query of queries) {
        const { items, total } = await store.devices({ ...query, limit: 1000 });
        assert.ok(total === items.length || total === -1, `${JSON.stringify(query)}: ${total}`);
      }
    });

    test("a cursor that is not of this list is refused with one sentence", async () => {
      await using store = await open(noonClock);
      await commit(store, ZOO);
      const { next: cursor } = await store.devices({ limit: 1 });
      assert.ok(cursor !== undefined);
      for (const bad of ["", "x", "%", "null", "%5B1%5D", `${cursor}x`]) {
        await assert.rejects(store.devices({ cursor: bad }), RangeError);
      }
      await assert.rejects(store.devices({ cursor, sort: "firstSeenAt" }), RangeError);
      await assert.rejects(store.devices({ cursor, descending: true }), RangeError);
      await assert.rejects(store.tasks({ cursor }), RangeError);
      await assert.rejects(store.sessions({ cursor }), RangeError);
    });
  });
}

const identity = (manufacturer: string, productClass: string, serialNumber: string) => ({
  manufacturer,
  oui: "00D09E",
  productClass,
  serialNumber,
});

const ZOO: readonly Device[] = [
  sampleDevice("a", { tags: ["gold"], lastInformAt: 100 }),
  sampleDevice("b", { identity: identity("Acme", "Modem", "Serial-B"), lastInformAt: 200 }),
  sampleDevice("c", {
    identity: identity("Umlaut", "Modem", "Serial-C"),
    softwareVersion: "2.0",
    tags: ["gold", "Zähler"],
    lastInformAt: 300,
  }),
  sampleDevice("d", {
    identity: identity("Zeta", "Gateway", "Serial-D"),
    hardwareVersion: "HW-77",
    address: "10.9.8.2.1",
    lastInformAt: NOON,
  }),
];

async function commit(store: Store, devices: readonly Device[]): Promise<void> {
  await store.commit(devices.map((device) => ({ kind: "device", device })));
}

async function ids(store: Store, query: DeviceQuery): Promise<readonly string[]> {
  return (await store.devices(query)).items.map((device) => device.id);
}

function next(store: Store, query: DeviceQuery, page: Page<Device>): Promise<Page<Device>> {
  assert.ok(page.next !== undefined, "there is a next page");
  return store.devices({ ...query, cursor: page.next });
}

async function allPages(store: Store, query: DeviceQuery): Promise<readonly string[]> {
  const found: string[] = [];
  let page = await store.devices(query);
  for (;;) {
    found.push(...page.items.map((device) => device.id));
    if (page.next === undefined) return found;
    page = await next(store, query, page);
  }
}

/** What is expected, in words of its own: by value, then by id, texts by code point. */
function order(left: Device, right: Device, sort: NonNullable<DeviceQuery["sort"]>): number {
  const value = (device: Device) => (sort === "productClass" ? device.identity.productClass : device[sort]);
  const [a, b] = [value(left), value(right)];
  const byValue = typeof a === "number" ? a - Number(b) : bytes(a, String(b));
  return byValue || bytes(left.id, right.id);
}

const bytes = (left: string, right: string) => Buffer.compare(Buffer.from(left), Buffer.from(right));
