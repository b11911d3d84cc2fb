import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { test } from "node:test";
import { StoreError, type Task } from "@beckon/acs";
import { noonClock, sampleDevice, sampleMessage, sampleSession, sampleTask } from "@beckon/testing/contracts";
import { compressText } from "../../src/store/encoding/compressed-json.ts";
import { SqliteStore } from "../../src/store/index.ts";
import { migrate } from "../../src/store/sqlite/migrate.ts";
import { MIGRATIONS } from "../../src/store/sqlite/migrations.ts";
import { temporaryDirectory } from "./temporary-store.ts";

test("a second opening is refused in one sentence, until the first is closed", async () => {
  const path = join(temporaryDirectory(), "beckon.db");
  const first = await SqliteStore.open({ path, clock: noonClock });
  await assert.rejects(SqliteStore.open({ path, clock: noonClock }), refusal(/in use by another Beckon server/));
  const child = spawnSync(process.execPath, [
    new URL("../../../../test/e2e/support/committing-child.ts", import.meta.url).pathname,
    path,
  ]);
  assert.match(child.stderr.toString(), /in use by another Beckon server; stop it or choose another file\./);
  await first.commit([{ kind: "device", device: sampleDevice("d") }]);
  await first[Symbol.asyncDispose]();
  await using again = await SqliteStore.open({ path, clock: noonClock });
  assert.deepEqual(await again.device("d"), sampleDevice("d"));
});

test("a database of a newer program is refused and stays as it is", async () => {
  const path = join(temporaryDirectory(), "beckon.db");
  await (await SqliteStore.open({ path, clock: noonClock }))[Symbol.asyncDispose]();
  setVersion(path, 99);
  await assert.rejects(SqliteStore.open({ path, clock: noonClock }), refusal(/newer Beckon \(schema 99/));
  setVersion(path, MIGRATIONS.length);
  await (await SqliteStore.open({ path, clock: noonClock }))[Symbol.asyncDispose]();
});

test("what is no database of ours is refused and stays as it is", async () => {
  const directory = temporaryDirectory();
  const text = join(directory, "notes.txt");
  writeFileSync(text, "This is not a database, but it is long enough to be looked at as one. ".repeat(20));
  await assert.rejects(SqliteStore.open({ path: text, clock: noonClock }), refusal(/it is not an SQLite database/));
  const other = join(directory, "other.db");
  using database = new DatabaseSync(other);
  database.exec("CREATE TABLE bookmark (url TEXT)");
  await assert.rejects(SqliteStore.open({ path: other, clock: noonClock }), refusal(/database of another program/));
  assert.deepEqual(
    database
      .prepare("SELECT name FROM sqlite_schema")
      .all()
      .map((row) => row.name),
    ["bookmark"],
  );
  const missing = join(directory, "nowhere", "beckon.db");
  await assert.rejects(SqliteStore.open({ path: missing, clock: noonClock }), refusal(/cannot be used: ENOENT/));
});

test("an opening that fails in the writer leaves nothing locked", async () => {
  const path = join(temporaryDirectory(), "beckon.db");
  const failing = SqliteStore.open({ path, clock: noonClock, maximumBytes: Number.NaN });
  await assert.rejects(failing, refusal(/could not be opened for writing/, "failed"));
  await (await SqliteStore.open({ path, clock: noonClock }))[Symbol.asyncDispose]();
});

test("a step of the schema that fails leaves the steps before it, and the next start goes on", () => {
  const path = join(temporaryDirectory(), "beckon.db");
  using database = new DatabaseSync(path);
  const one = { name: "one", sql: "CREATE TABLE one (x)" };
  const bad = { name: "two", sql: "CREATE TABLE two (x); CREATE TABLE one (x)" };
  const good = { name: "two", sql: "CREATE TABLE two (x)" };
  assert.throws(() => migrate(database, path, [one, bad]), refusal(/step 2 .* "two", failed/, "failed"));
  assert.deepEqual(tables(database), ["one"]);
  migrate(database, path, [one, good]);
  assert.deepEqual(tables(database), ["one", "two"]);
  migrate(database, path, [one, good]);
});

test("a kill in the middle of any step of the schema leaves a database that the next start completes", () => {
  const path = join(temporaryDirectory(), "beckon.db");
  const steps = [1, 2, 3].map((step) => ({
    name: `step ${step}`,
    sql: `CREATE TABLE a${step} (x); CREATE TABLE b${step} (x)`,
  }));
  for (const deadly of [0, 1, 2]) {
    const child = spawnSync(process.execPath, [
      new URL("./dying-migration.ts", import.meta.url).pathname,
      path,
      JSON.stringify(steps),
      String(deadly),
    ]);
    assert.equal(child.signal, "SIGKILL", child.stderr.toString());
    using database = new DatabaseSync(path);
    assert.deepEqual(
      tables(database),
      ["a1", "a2", "b1", "b2"].filter((name) => Number(name[1]) <= deadly),
    );
  }
  using database = new DatabaseSync(path);
  migrate(database, path, steps);
  assert.deepEqual(tables(database), ["a1", "a2", "a3", "b1", "b2", "b3"]);
});

test("a database of the first schema is brought up to date with all that is in it", async () => {
  const path = join(temporaryDirectory(), "beckon.db");
  {
    using database = new DatabaseSync(path);
    migrate(database, path, MIGRATIONS.slice(0, 1));
    const insert = database.prepare("INSERT INTO task (id, device, state, created_at, body) VALUES (?, 'd', ?, ?, ?)");
    const task = (id: string, changes: Partial<Task>) => {
      const made = sampleTask(id, "d", changes);
      insert.run(id, made.state, made.createdAt, JSON.stringify(made));
    };
    task("open", { state: "waiting", changedAt: 10 });
    task("long ago", { state: "done", createdAt: 100, changedAt: 200 });
    task("lately", { state: "failed", createdAt: 100, changedAt: 900 });
    insert.run("damaged", "done", 100, "{");
    insert.run("odd", "cancelled", 100, '{"changedAt":"yesterday"}');
    const n = database.prepare(
      "INSERT INTO session (id, device, started_at, ended_at, body) VALUES ('s', 'd', 1, 2, ?)",
    );
    const { lastInsertRowid } = n.run(JSON.stringify(sampleSession("s", "d")));
    database
      .prepare("INSERT INTO recording (n, messages) VALUES (?, ?)")
      .run(lastInsertRowid, compressText(JSON.stringify([sampleMessage(0)])));
  }
  await using store = await SqliteStore.open({ path, clock: noonClock });
  const ids = (tasks: readonly Task[]) => tasks.map(({ id }) => id);
  assert.deepEqual(ids(await store.openTasks("d")), ["open"]);
  assert.deepEqual(await store.messages("s"), [sampleMessage(0)]);
  assert.equal(await store.prune("tasks", 500, 0), 3);
  assert.deepEqual(ids((await store.tasks({})).items).sort(), ["lately", "open"]);
});

function refusal(message: RegExp, code = "unusable"): (error: unknown) => boolean {
  return (error) => {
    assert.ok(error instanceof StoreError);
    assert.match(error.message, message);
    assert.equal(error.code, code);
    assert.ok(!error.message.includes("\n"));
    return true;
  };
}

function setVersion(path: string, version: number): void {
  using database = new DatabaseSync(path);
  database.exec(`PRAGMA user_version = ${version}`);
}

function tables(database: DatabaseSync): readonly unknown[] {
  return database
    .prepare("SELECT name FROM sqlite_schema ORDER BY name")
    .all()
    .map((row) => row.name);
}
