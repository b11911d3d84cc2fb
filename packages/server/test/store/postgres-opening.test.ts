import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { StoreError } from "@beckon/acs";
import { noonClock, sampleDevice } from "@beckon/testing/contracts";
import { postgresAbsent, sharedPostgres } from "@beckon/testing/postgres";
import { openPostgresStore } from "../../src/store/index.ts";
import { clientConfig } from "../../src/store/postgres/connection.ts";
import { migrate } from "../../src/store/postgres/migrate.ts";
import { WriteConnection } from "../../src/store/postgres/write-connection.ts";

describe("opening a PostgreSQL database", { skip: postgresAbsent ?? false }, () => {
  test("of several that open a new database at the same moment one gets it, and the others are refused", async () => {
    const url = await (await sharedPostgres()).newDatabase();
    const opened = await Promise.allSettled([1, 2, 3].map(() => openPostgresStore({ url, clock: noonClock })));
    const stores = opened.flatMap((result) => (result.status === "fulfilled" ? [result.value] : []));
    const reasons = opened.flatMap((result) => (result.status === "rejected" ? [result.reason as unknown] : []));
    assert.equal(stores.length, 1);
    for (const reason of reasons) refusal(/in use by another Beckon server/)(reason);
    const [store] = stores;
    await store?.commit([{ kind: "device", device: sampleDevice("d") }]);
    assert.deepEqual(await store?.device("d"), sampleDevice("d"));
    await store?.[Symbol.asyncDispose]();
  });

  test("a database of a newer program is refused and stays as it is", async () => {
    const server = await sharedPostgres();
    const url = await server.newDatabase();
    await (await openPostgresStore({ url, clock: noonClock }))[Symbol.asyncDispose]();
    const [before] = await server.query("SELECT version FROM beckon_schema", url);
    await server.query("UPDATE beckon_schema SET version = 99", url);
    await assert.rejects(openPostgresStore({ url, clock: noonClock }), refusal(/newer Beckon \(schema 99/));
    await server.query(`UPDATE beckon_schema SET version = ${before?.version}`, url);
    await (await openPostgresStore({ url, clock: noonClock }))[Symbol.asyncDispose]();
  });

  test("a database with the tables of another program is refused and stays as it is", async () => {
    const server = await sharedPostgres();
    const url = await server.newDatabase();
    await server.query("CREATE TABLE bookmark (url text)", url);
    await assert.rejects(openPostgresStore({ url, clock: noonClock }), refusal(/tables of another program/));
    const tables = await server.query("SELECT tablename FROM pg_tables WHERE schemaname = 'public'", url);
    assert.deepEqual(tables, [{ tablename: "bookmark" }]);
  });

  test("a database that is not there is refused in one sentence without the password", async () => {
    const server = await sharedPostgres();
    const url = `${server.url("nowhere")}&password=topsecret`;
    await assert.rejects(openPostgresStore({ url, clock: noonClock }), (error) => {
      refusal(/database "nowhere" does not exist.*"store.url"/)(error);
      assert.ok(error instanceof Error && !error.message.includes("topsecret"));
      return true;
    });
  });

  test("who may not make the trigram extension is told so, and searches all the same", async () => {
    const server = await sharedPostgres();
    const url = await server.newDatabase();
    await server.query("DROP ROLE IF EXISTS plain; CREATE ROLE plain LOGIN");
    await server.query("GRANT CREATE, USAGE ON SCHEMA public TO plain", url);
    const warnings: string[] = [];
    const plain = url.replace("user=beckon", "user=plain");
    await using store = await openPostgresStore({ url: plain, clock: noonClock, warn: (text) => warnings.push(text) });
    assert.ok(warnings.some((warning) => /pg_trgm is not available/.test(warning)));
    await store.commit(["abc", "abd"].map((id) => ({ kind: "device", device: sampleDevice(id, { tags: [id] }) })));
    assert.deepEqual(
      (await store.devices({ search: "abd" })).items.map(({ id }) => id),
      ["abd"],
    );
  });

  test("a server that does not flush is told of", async () => {
    const warnings: string[] = [];
    const url = await (await sharedPostgres()).newDatabase();
    await using _store = await openPostgresStore({ url, clock: noonClock, warn: (text) => warnings.push(text) });
    assert.ok(warnings.some((warning) => /fsync.* off: a power cut can lose/.test(warning)));
  });

  test("commits wait for the disk even where the database is configured not to", async () => {
    const server = await sharedPostgres();
    const url = await server.newDatabase();
    const database = new URL(url).pathname.slice(1);
    const setting = async () => {
      const connection = new WriteConnection(clientConfig(url, 10_000));
      const rows = await connection.transaction((execute) => execute({ text: "SHOW synchronous_commit" }));
      await connection.close();
      return rows[0]?.synchronous_commit;
    };
    await server.query(`ALTER DATABASE ${database} SET synchronous_commit = off`);
    assert.equal(await setting(), "on");
    await server.query(`ALTER DATABASE ${database} SET synchronous_commit = remote_apply`);
    assert.equal(await setting(), "remote_apply");
  });

  test("a step of the schema that fails leaves the steps before it, and the next start goes on", async () => {
    const server = await sharedPostgres();
    const url = await server.newDatabase();
    const connection = new WriteConnection(clientConfig(url, 10_000));
    const one = { name: "one", sql: "CREATE TABLE one (x int)" };
    const bad = { name: "two", sql: "CREATE TABLE two (x int); CREATE TABLE one (x int)" };
    const good = { name: "two", sql: "CREATE TABLE two (x int)" };
    const run = (...steps: readonly (typeof one)[]) => migrate((work) => connection.transaction(work), steps);
    const tables = async () =>
      (await server.query("SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1", url)).map(
        (row) => row.tablename,
      );
    await assert.rejects(run(one, bad), refusal(/step 2 .* "two", failed/, "failed"));
    assert.deepEqual(await tables(), ["beckon_schema", "one"]);
    await run(one, good);
    await run(one, good);
    assert.deepEqual(await tables(), ["beckon_schema", "one", "two"]);
    await connection.close();
  });
});

function refusal(message: RegExp, code = "unusable"): (error: unknown) => boolean {
  return (error) => {
    assert.ok(error instanceof StoreError, String(error));
    assert.match(error.message, message);
    assert.equal(error.code, code);
    assert.ok(!error.message.includes("\n"));
    return true;
  };
}
