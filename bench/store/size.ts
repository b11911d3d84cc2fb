import { statSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { type NamedValue, ParameterTree } from "@beckon/datamodel";
import { SqliteStore } from "../../packages/server/src/store/index.ts";
import { compared, type Figure, median } from "../figure.ts";
import { clock, fleetDevice, temporaryPath } from "./fleet.ts";

const DEVICES = 100;
const PARAMETERS = 5000;
const NOTE = "a row for each parameter";

/** Disk and time of a device with 5,000 parameters, against a row for each parameter. */
export async function measureSize(): Promise<readonly Figure[]> {
  const path = temporaryPath();
  const store = await SqliteStore.open({ path, clock });
  const writes: number[] = [];
  const reads: number[] = [];
  for (let number = 0; number < DEVICES; number += 1) {
    const device = fleetDevice(number, Date.now());
    const tree = ParameterTree.empty();
    tree.apply([{ kind: "values", values: parameters(number), at: Date.now() }]);
    const start = performance.now();
    await store.commit([
      { kind: "device", device },
      { kind: "tree", deviceId: device.id, tree },
    ]);
    const written = performance.now();
    await store.tree(device.id);
    reads.push(performance.now() - written);
    writes.push(written - start);
  }
  await store[Symbol.asyncDispose]();
  const rows = rowPerParameter();
  return [
    compared("store.device5000.bytes", statSync(path).size / DEVICES, "B", rows.bytes, NOTE),
    compared("store.device5000.write", median(writes), "ms", rows.write, NOTE),
    compared("store.device5000.read", median(reads), "ms", rows.read, NOTE),
  ];
}

/** The plain design: a dictionary of paths, a row for each parameter of each device. */
function rowPerParameter() {
  const path = temporaryPath();
  using database = new DatabaseSync(path);
  database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
    CREATE TABLE path (id INTEGER PRIMARY KEY, name TEXT UNIQUE);
    CREATE TABLE parameter (device INTEGER, path INTEGER, type TEXT, value TEXT, at INTEGER, writable INTEGER,
      PRIMARY KEY (device, path)) WITHOUT ROWID`);
  const addPath = database.prepare(
    "INSERT INTO path (name) VALUES (?) ON CONFLICT DO UPDATE SET name = name RETURNING id",
  );
  const add = database.prepare("INSERT INTO parameter VALUES (?, ?, ?, ?, ?, 0)");
  const read = database.prepare(
    "SELECT name, type, value, at FROM parameter JOIN path ON path.id = path WHERE device = ?",
  );
  const writes: number[] = [];
  const reads: number[] = [];
  for (let number = 0; number < DEVICES; number += 1) {
    const values = parameters(number);
    const start = performance.now();
    database.exec("BEGIN");
    for (const { Name, Value } of values) {
      add.run(number, Number(addPath.get(Name)?.id), Value.type, Value.text, Date.now());
    }
    database.exec("COMMIT");
    const written = performance.now();
    read.all(number);
    reads.push(performance.now() - written);
    writes.push(written - start);
  }
  database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
  return { bytes: statSync(path).size / DEVICES, write: median(writes), read: median(reads) };
}

/** Rows of a host table with values such as devices have: names, addresses, counters, flags. */
function parameters(device: number): readonly NamedValue[] {
  let state = device + 1;
  const random = (below: number) => {
    state = (state * 48_271) % 0x7fff_ffff;
    return state % below;
  };
  return Array.from({ length: PARAMETERS / 10 }, (_, row) => `Device.Hosts.Host.${row + 1}.`).flatMap(
    (table): NamedValue[] => [
      { Name: `${table}Active`, Value: { type: "boolean", text: String(random(2)) } },
      { Name: `${table}PhysAddress`, Value: { type: "string", text: mac(random) } },
      { Name: `${table}IPAddress`, Value: { type: "string", text: `192.168.${random(4)}.${random(256)}` } },
      { Name: `${table}HostName`, Value: { type: "string", text: ["", "phone", "laptop", "tv"][random(4)] ?? "" } },
      { Name: `${table}AddressSource`, Value: { type: "string", text: "DHCP" } },
      { Name: `${table}LeaseTimeRemaining`, Value: { type: "int", text: String(random(86_400)) } },
      { Name: `${table}Layer1Interface`, Value: { type: "string", text: `Device.WiFi.SSID.${1 + random(4)}` } },
      { Name: `${table}AssociatedDevice`, Value: { type: "string", text: "" } },
      { Name: `${table}IPv4AddressNumberOfEntries`, Value: { type: "unsignedInt", text: "1" } },
      { Name: `${table}IPv6AddressNumberOfEntries`, Value: { type: "unsignedInt", text: "0" } },
    ],
  );
}

function mac(random: (below: number) => number): string {
  return Array.from({ length: 6 }, () => random(256).toString(16).padStart(2, "0")).join(":");
}
