import type { Change, Device, DeviceQuery, Store } from "@beckon/acs";
import { openPostgresStore, SqliteStore } from "@beckon/server";
import { PostgresServer, postgresAbsent } from "@beckon/testing/postgres";
import { type Benchmark, compared, type Figure, median, spread } from "./figure.ts";
import { clock, fleetDevice, temporaryPath } from "./store/fleet.ts";

const FULL = { devices: 100_000, name: "query.100k" };
const QUICK = { devices: 2_000, name: "query.2k" };
/** What the cost is compared with. */
const FEW = 1_000;
const REPEATS = 9;
const SSID = "Device.WiFi.SSID.*.SSID";
const USERNAME = "Device.PPP.Interface.*.Username";
const ADDRESS = "Device.IP.Interface.*.IPv4Address.*.IPAddress";

/** What people ask a fleet: by the value of an indexed parameter, in an order, a page of it. */
const QUESTIONS: Readonly<Record<string, DeviceQuery>> = {
  "one subscriber": { parameters: [{ path: USERNAME, equals: "subscriber0000777" }] },
  "an address": { parameters: [{ path: ADDRESS, prefix: "10.0.3." }], sort: "lastInformAt", descending: true },
  "a network of many": { parameters: [{ path: SSID, equals: "Home 7" }], sort: "lastInformAt", descending: true },
  "networks that begin so": { parameters: [{ path: SSID, prefix: "Home 1" }], sort: "softwareVersion" },
  "two conditions": {
    parameters: [
      { path: SSID, equals: "Home 8" },
      { path: ADDRESS, prefix: "10.0." },
    ],
    sort: "firstSeenAt",
  },
  "with a model": { parameters: [{ path: SSID, equals: "Home 7" }], productClass: "Router7", sort: "id" },
};

/** Filter by indexed parameter, sort and page, in a large fleet; against the same questions to a fleet of 1,000. */
export const query: Benchmark = {
  name: "query",
  async run({ quick }) {
    const { devices, name } = quick ? QUICK : FULL;
    const sqlite = await withSqlite((large, small) => measure(name, large, small, devices));
    if (postgresAbsent !== undefined) return sqlite;
    return [...sqlite, ...(await withPostgres((large, small) => measure(`${name}.postgres`, large, small, devices)))];
  },
};

type Work = (large: Store, small: Store) => Promise<readonly Figure[]>;

async function withSqlite(work: Work): Promise<readonly Figure[]> {
  await using large = await SqliteStore.open({ path: temporaryPath(), clock });
  await using small = await SqliteStore.open({ path: temporaryPath(), clock });
  return await work(large, small);
}

async function withPostgres(work: Work): Promise<readonly Figure[]> {
  await using server = await PostgresServer.start();
  const urls = [await server.newDatabase(), await server.newDatabase()] as const;
  await using large = await openPostgresStore({ url: urls[0], clock });
  await using small = await openPostgresStore({ url: urls[1], clock });
  return await work(large, small);
}

async function measure(name: string, large: Store, small: Store, devices: number): Promise<readonly Figure[]> {
  await build(large, devices);
  await build(small, FEW);
  const times: { readonly question: string; readonly large: number[]; readonly small: number[] }[] = [];
  for (const question of Object.keys(QUESTIONS)) times.push({ question, large: [], small: [] });
  // The fleets take turns, so that a slow moment of the machine meets both; the first round warms up.
  for (let round = 0; round <= REPEATS; round += 1) {
    for (const { question, ...of } of times) {
      const [long, short] = [await timed(large, question), await timed(small, question)];
      if (round === 0) continue;
      of.large.push(long);
      of.small.push(short);
    }
  }
  const all = times.flatMap((of) => of.large);
  const slowest = times.toSorted((left, right) => median(right.large) - median(left.large))[0];
  const baseline = `a fleet of ${FEW}`;
  return [
    {
      ...compared(name, median(all), "ms", median(times.flatMap((of) => of.small)), baseline),
      spread: spread(times.map((of) => median(of.large))),
    },
    compared(
      `${name}.slowest`,
      median(slowest?.large ?? []),
      "ms",
      median(slowest?.small ?? []),
      `${baseline}; ${slowest?.question}`,
    ),
  ];
}

async function timed(store: Store, question: string): Promise<number> {
  const start = performance.now();
  const { items } = await store.devices(QUESTIONS[question] ?? {});
  const time = performance.now() - start;
  if (items.length === 0) throw new TypeError(`nothing was found: ${question}`);
  return time;
}

async function build(store: Store, devices: number): Promise<void> {
  for (let first = 0; first < devices; first += 5000) {
    const numbers = Array.from({ length: Math.min(5000, devices - first) }, (_, index) => first + index);
    await store.commit(numbers.map((number): Change => ({ kind: "device", device: deviceOf(number) })));
  }
}

function deviceOf(number: number): Device {
  return {
    ...fleetDevice(number, Date.now() - number * 10),
    indexed: {
      "Device.WiFi.SSID.1.SSID": `Home ${number % 400 < 40 ? number % 20 : number}`,
      "Device.WiFi.SSID.2.SSID": "Guests",
      "Device.PPP.Interface.1.Username": `subscriber${String(number).padStart(7, "0")}`,
      "Device.IP.Interface.1.IPv4Address.1.IPAddress": `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}`,
    },
  };
}
