import assert from "node:assert/strict";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { test } from "node:test";
import { type Change, StoreError } from "@beckon/acs";
import { ParameterTree } from "@beckon/datamodel";
import {
  NOON,
  noonClock,
  sampleDevice,
  sampleMessage,
  sampleSession,
  sampleTree,
  text,
} from "@beckon/testing/contracts";
import { encodeChange } from "../../src/store/encoding/encode-change.ts";
import { SqliteStore } from "../../src/store/index.ts";
import { migrate } from "../../src/store/sqlite/migrate.ts";
import { MIGRATIONS } from "../../src/store/sqlite/migrations.ts";
import { Writer } from "../../src/store/sqlite/writer.ts";
import { temporaryDirectory } from "./temporary-store.ts";

test("a periodic Inform writes the live row alone; the identity row only when something in it changes", async () => {
  using database = memoryDatabase();
  const writer = new Writer(database);
  database.exec(`CREATE TEMP TABLE written (name TEXT);
    ${["device", "device_tag", "model_count", "counter", "tree"]
      .flatMap((table) => ["INSERT", "UPDATE", "DELETE"].map((event) => ({ table, event })))
      .map(
        ({ table, event }) => `CREATE TEMP TRIGGER ${table}_${event} AFTER ${event} ON main.${table}
        BEGIN INSERT INTO written VALUES ('${table}'); END;`,
      )
      .join("\n")}`);
  const written = () => {
    const rows = database.prepare("SELECT DISTINCT name FROM written ORDER BY name").all();
    database.exec("DELETE FROM written");
    return rows.map((row) => row.name);
  };
  const inform = (at: number, softwareVersion = "1.0") =>
    write(writer, [
      { kind: "device", device: sampleDevice("d", { lastInformAt: at, lastEvents: [`event ${at}`], softwareVersion }) },
      { kind: "values", deviceId: "d", values: [text("Device.UpTime", String(at))], at },
    ]);
  inform(1);
  assert.deepEqual(written(), ["device", "model_count"]);
  inform(2);
  assert.deepEqual(written(), []);
  inform(3, "2.0");
  assert.deepEqual(written(), ["device", "model_count"]);
});

test("classes are stored once for all devices and instances", () => {
  using database = memoryDatabase();
  const writer = new Writer(database);
  for (let number = 0; number < 20; number += 1) {
    write(writer, [
      { kind: "device", device: sampleDevice(`d${number}`) },
      { kind: "tree", deviceId: `d${number}`, tree: sampleTree(50, NOON + number) },
    ]);
  }
  const classes = database.prepare("SELECT count(*) AS count FROM class").get()?.count;
  assert.equal(classes, new Set(sampleTree(50).toSnapshot().classes).size);
});

test("a sweep removes the classes that no tree has any more, but none that came into use while it looked", async () => {
  const path = join(temporaryDirectory(), "beckon.db");
  await using store = await SqliteStore.open({ path, clock: noonClock });
  const tree = (leaf: string): ParameterTree => {
    const made = ParameterTree.empty();
    made.apply([{ kind: "values", at: NOON, values: [text(`Device.${leaf}`, "1")] }]);
    return made;
  };
  const write = (id: string, leaf: string) =>
    store.commit([
      { kind: "device", device: sampleDevice(id) },
      { kind: "tree", deviceId: id, tree: tree(leaf) },
    ]);
  await write("a", "Old");
  await write("b", "Again");
  await write("a", "New");
  await write("b", "New");
  await write("c", "Newest");
  await store.commit([{ kind: "deviceRemoved", deviceId: "c" }]);
  const classes = () => {
    using database = new DatabaseSync(path, { readOnly: true });
    return database
      .prepare("SELECT leaves FROM class ORDER BY id")
      .all()
      .map((row) => /Old|Again|New(?:est)?/.exec(String(row.leaves))?.[0]);
  };
  assert.deepEqual(classes(), ["Old", "Again", "New", "Newest"]);
  const sweeping = store.sweep();
  await write("b", "Again");
  assert.equal(await sweeping, 1);
  assert.deepEqual(classes(), ["Again", "New", "Newest"], "the newest stays: its number must not be given again");
  assert.equal((await store.tree("b"))?.parameter("Device.Again")?.value, "1");
  await write("c", "Old");
  assert.equal((await store.tree("c"))?.parameter("Device.Old")?.value, "1");
  assert.equal(await store.sweep(), 1);
});

test("values laid over a tree are put into it when they are many", async () => {
  using database = memoryDatabase();
  const writer = new Writer(database);
  write(writer, [
    { kind: "device", device: sampleDevice("d") },
    { kind: "tree", deviceId: "d", tree: sampleTree(1) },
  ]);
  const overlay = () => Number(database.prepare("SELECT length(overlay) AS length FROM live").get()?.length);
  for (let number = 0; number < 200; number += 1) layOne(writer, number);
  assert.ok(overlay() > 1000);
  layOne(writer, 200);
  await writer.ready();
  layOne(writer, 201);
  assert.equal(overlay(), 0);
});

test("a class that was written in a transaction that failed is written again", () => {
  using database = memoryDatabase();
  const writer = new Writer(database);
  const task = {
    kind: "task",
    id: "t",
    deviceId: "d",
    state: "queued",
    createdAt: 0,
    endedAt: undefined,
    idempotencyKey: "k",
    body: "{}",
  } as const;
  write(writer, [{ kind: "device", device: sampleDevice("d") }]);
  writer.write([[task]]);
  const tree = encodeChange({ kind: "tree", deviceId: "d", tree: sampleTree(1) });
  const [refused] = writer.write([[tree, { ...task, id: "u" }]]);
  assert.ok(refused !== undefined && "failure" in refused && refused.failure.code === "conflict");
  assert.equal(database.prepare("SELECT count(*) AS count FROM class").get()?.count, 0);
  writer.write([[tree]]);
  assert.ok(Number(database.prepare("SELECT count(*) AS count FROM class").get()?.count) > 0);
});

test("a commit that cannot be stored is refused alone, with a reason", () => {
  using database = memoryDatabase();
  const writer = new Writer(database);
  const answers = writer.write([
    [encodeChange({ kind: "device", device: sampleDevice("a") })],
    [encodeChange({ kind: "device", device: sampleDevice("b", { lastInformAt: Number.NaN }) })],
    [encodeChange({ kind: "device", device: sampleDevice("c") })],
  ]);
  assert.deepEqual(
    answers.map((answer) => "outcome" in answer),
    [true, false, true],
  );
});

test("a damaged tree is an error of that device alone, which a new tree heals", async () => {
  const path = join(temporaryDirectory(), "beckon.db");
  {
    await using store = await SqliteStore.open({ path, clock: noonClock });
    await store.commit(
      ["a", "b"].flatMap((id): Change[] => [
        { kind: "device", device: sampleDevice(id) },
        { kind: "tree", deviceId: id, tree: sampleTree(1) },
        { kind: "session", session: sampleSession(id, id), messages: [sampleMessage(0)] },
      ]),
    );
  }
  {
    using database = new DatabaseSync(path);
    database.exec("UPDATE tree SET objects = x'00112233' WHERE n = 1");
    database.exec("UPDATE recording_shelf SET body = x'00112233'");
  }
  await using store = await SqliteStore.open({ path, clock: noonClock });
  await assert.rejects(store.tree("a"), StoreError);
  await assert.rejects(store.messages("a"), StoreError);
  assert.equal((await store.tree("b"))?.size, 10);
  assert.equal((await store.devices({})).items.length, 2);
  await store.commit([{ kind: "tree", deviceId: "a", tree: sampleTree(2) }]);
  assert.equal((await store.tree("a"))?.size, 20);
});

function memoryDatabase(): DatabaseSync {
  const database = new DatabaseSync(":memory:");
  migrate(database, ":memory:", MIGRATIONS);
  return database;
}

function layOne(writer: Writer, number: number): void {
  write(writer, [{ kind: "values", deviceId: "d", values: [text(`Device.X.${number}.Y`, "1")], at: NOON }]);
}

function write(writer: Writer, changes: readonly Change[]): void {
  const [answer] = writer.write([changes.map(encodeChange)]);
  assert.ok(answer !== undefined && "outcome" in answer, JSON.stringify(answer));
}
