import type { DeviceQuery } from "@beckon/acs";
import { SqliteStore } from "../../packages/server/src/store/index.ts";
import { compared, type Figure } from "../figure.ts";
import { buildFleet, clock, temporaryPath } from "./fleet.ts";

const REPEATS = 25;
const NOTE = "a fleet of 1,000";

/** Lists, search and summary in the whole fleet against a fleet of 1,000: how the cost grows. */
export async function measureQueries(path: string, devices: number): Promise<readonly Figure[]> {
  const small = temporaryPath();
  await buildFleet(small, 1000);
  await using large = await SqliteStore.open({ path, clock });
  await using little = await SqliteStore.open({ path: small, clock });
  const found: Figure[] = [];
  for (const [name, query] of Object.entries(queries(devices))) {
    const value = await milliseconds(() => large.devices(query));
    found.push(compared(`store.list.${name}`, value, "ms", await milliseconds(() => little.devices(query)), NOTE));
  }
  const since = Date.now() - 600_000;
  const summary = await milliseconds(() => large.fleet(since));
  found.push(compared("store.fleet", summary, "ms", await milliseconds(() => little.fleet(since)), NOTE));
  found.push(compared("store.list.deep", await deepPage(large), "ms", await deepPage(little), NOTE));
  return found;
}

function queries(devices: number): Readonly<Record<string, DeviceQuery>> {
  const serial = String(Math.trunc(devices / 2))
    .padStart(9, "0")
    .slice(3);
  return {
    lastInform: { sort: "lastInformAt", descending: true },
    id: { sort: "id" },
    productClass: { sort: "productClass", descending: true },
    filtered: { productClass: "Router7", sort: "lastInformAt", descending: true },
    online: { informedSince: Date.now() - 600_000, sort: "softwareVersion" },
    tag: { tag: "gold", sort: "lastInformAt", descending: true },
    searchSerial: { search: serial },
    searchCommon: { search: "maker", sort: "lastInformAt", descending: true },
    searchTwoWords: { search: "maker router7", sort: "id" },
    searchShort: { search: "9" },
    searchNothing: { search: "nowhere" },
    searchShortNothing: { search: "zq" },
  };
}

/** The fifth page of 50: the same work as the first. */
async function deepPage(store: SqliteStore): Promise<number> {
  const query = { sort: "lastInformAt", descending: true } as const;
  let page = await store.devices(query);
  for (let number = 1; number < 5 && page.next !== undefined; number += 1) {
    page = await store.devices({ ...query, cursor: page.next });
  }
  const cursor = page.next;
  return cursor === undefined ? Number.NaN : milliseconds(() => store.devices({ ...query, cursor }));
}

/** The fastest of all: what the work costs when nobody else uses the machine. */
async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let repeat = 0; repeat < REPEATS; repeat += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return Math.min(...times);
}
