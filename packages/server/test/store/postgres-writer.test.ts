import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type Change, type Device, StoreError } from "@beckon/acs";
import {
  NOON,
  noonClock,
  sampleDevice,
  sampleMessage,
  sampleSession,
  sampleTask,
  sampleTree,
  text,
} from "@beckon/testing/contracts";
import { type PostgresServer, postgresAbsent, sharedPostgres } from "@beckon/testing/postgres";
import { openPostgresStore, type PostgresStore } from "../../src/store/index.ts";
import { CommitQueue } from "../../src/store/postgres/commit-queue.ts";

interface Place extends AsyncDisposable {
  readonly store: PostgresStore;
  readonly url: string;
  sql(text: string): Promise<readonly Record<string, unknown>[]>;
}

async function newPlace(): Promise<Place> {
  const server: PostgresServer = await sharedPostgres();
  const url = await server.newDatabase();
  const store = await openPostgresStore({ url, clock: noonClock });
  return {
    store,
    url,
    sql: (text) => server.query(text, url),
    [Symbol.asyncDispose]: () => store[Symbol.asyncDispose](),
  };
}

describe("what PostgresStore writes", { skip: postgresAbsent ?? false }, () => {
  test("a periodic Inform writes the live row alone; the identity row only when something in it changes", async () => {
    await using place = await newPlace();
    const { store, sql } = place;
    const inform = (at: number, softwareVersion = "1.0") =>
      store.commit([
        {
          kind: "device",
          device: sampleDevice("d", { lastInformAt: at, lastEvents: [`event ${at}`], softwareVersion, tags: ["x"] }),
        },
        { kind: "values", deviceId: "d", values: [text("Device.UpTime", String(at))], at },
      ]);
    // The transaction that wrote each row last.
    const written = async () => {
      const rows = await sql(`SELECT 'device' AS name, xmin::text AS by FROM device
        UNION ALL SELECT 'tag', xmin::text FROM device_tag UNION ALL SELECT 'count', xmin::text FROM model_count
        UNION ALL SELECT 'live', xmin::text FROM live`);
      return Object.fromEntries(rows.map(({ name, by }) => [String(name), by]));
    };
    await inform(1);
    const first = await written();
    await inform(2);
    const second = await written();
    assert.deepEqual({ ...second, live: first.live }, first);
    assert.notEqual(second.live, first.live);
    await inform(3, "2.0");
    const third = await written();
    assert.notEqual(third.device, first.device);
    assert.notEqual(third.count, first.count);
    assert.equal(third.tag, first.tag, "the tags are the same");
    const indexes = await sql("SELECT indexname FROM pg_indexes WHERE tablename = 'live'");
    assert.equal(indexes.length, 1, "no index follows the changes of the live row");
  });

  test("classes are stored once for all devices and instances; those of no device are swept away", async () => {
    await using place = await newPlace();
    const { store, sql } = place;
    const tree = (number: number): readonly Change[] => [
      { kind: "device", device: sampleDevice(`d${number}`) },
      { kind: "tree", deviceId: `d${number}`, tree: sampleTree(50, NOON + number) },
    ];
    await store.commit(Array.from({ length: 20 }, (_, number) => tree(number)).flat());
    const classes = async () => Number((await sql("SELECT count(*) FROM class"))[0]?.count);
    const used = new Set(sampleTree(50).toSnapshot().classes).size;
    assert.equal(await classes(), used);
    assert.equal(await store.sweep(), 0);
    for (let number = 0; number < 20; number += 1)
      await store.commit([{ kind: "deviceRemoved", deviceId: `d${number}` }]);
    assert.equal(await store.sweep(), used);
    assert.equal(await classes(), 0);
    await store.commit(tree(1));
    assert.equal((await store.tree("d1"))?.size, 500, "a class that went comes back");
  });

  test("values laid over a tree are put into it when they are many", async () => {
    await using place = await newPlace();
    const { store, sql } = place;
    await store.commit([
      { kind: "device", device: sampleDevice("d") },
      { kind: "tree", deviceId: "d", tree: sampleTree(1) },
    ]);
    const lay = (from: number, count: number) =>
      store.commit([
        {
          kind: "values",
          deviceId: "d",
          values: Array.from({ length: count }, (_, index) => text(`Device.X.${from + index}.Y`, "1")),
          at: NOON,
        },
      ]);
    const overlay = async () => String((await sql("SELECT overlay FROM live"))[0]?.overlay);
    await lay(0, 200);
    assert.notEqual(await overlay(), "");
    await lay(200, 1);
    assert.equal(await overlay(), "");
    assert.equal((await store.tree("d"))?.size, 211);
  });

  test("a device of 5,000 parameters takes at most 20 kB, with what it is found by", async () => {
    await using place = await newPlace();
    const { store, sql } = place;
    const devices = 40;
    const size = async () => {
      const [row] = await sql(`SELECT sum(pg_total_relation_size(oid)) AS bytes FROM pg_class
        WHERE relname IN ('device', 'device_tag', 'device_parameter', 'live', 'tree', 'class')`);
      return Number(row?.bytes);
    };
    const empty = await size();
    for (let number = 0; number < devices; number += 1) {
      const id = `00D09E-Router-${number}`;
      const tree = sampleTree(500);
      const values = Array.from({ length: 500 }, (_, host) =>
        text(`Device.Hosts.Host.${host + 1}.Leaf3`, `02:00:${hex(number)}:${hex(host)}:${hex(host * 7 + number)}:5e`),
      );
      tree.apply([{ kind: "values", values, at: NOON }]);
      await store.commit([
        { kind: "device", device: sampleDevice(id, { tags: ["gold"] }) },
        { kind: "tree", deviceId: id, tree },
      ]);
    }
    const each = ((await size()) - empty) / devices;
    assert.ok(each <= 20_000, `${each} bytes each`);
  });

  test("a commit that cannot be stored is refused alone, with a reason", async () => {
    await using place = await newPlace();
    const results = await Promise.allSettled([
      place.store.commit([{ kind: "device", device: sampleDevice("a") }]),
      place.store.commit([{ kind: "device", device: sampleDevice("b", { lastInformAt: Number.NaN }) }]),
      place.store.commit([{ kind: "task", task: sampleTask("t", "a", { createdAt: Number.POSITIVE_INFINITY }) }]),
      place.store.commit([{ kind: "device", device: sampleDevice("c") }]),
    ]);
    assert.deepEqual(
      results.map((result) => (result.status === "rejected" ? (result.reason as StoreError).code : "stored")),
      ["stored", "refused", "refused", "stored"],
    );
  });

  test("what the database itself refuses fails one commit alone", async () => {
    await using place = await newPlace();
    const { store, sql } = place;
    await sql("ALTER TABLE model ADD CHECK (key <> 'bad')");
    const commit = (key: string) =>
      store.commit([
        { kind: "device", device: sampleDevice(key) },
        { kind: "tree", deviceId: key, tree: sampleTree(2) },
        { kind: "model", model: { key, unreadable: [], namesBy: "root", levelPaths: [] } },
      ]);
    const results = await Promise.allSettled([commit("first"), commit("bad"), commit("last")]);
    assert.deepEqual(
      results.map((result) => (result.status === "rejected" ? (result.reason as StoreError).code : "stored")),
      ["stored", "refused", "stored"],
    );
    assert.equal(await store.device("bad"), undefined);
    assert.equal((await store.tree("last"))?.size, 20, "with the classes that failed with another");
    assert.equal((await store.devices({ sort: "lastInformAt" })).items.length, 2);
  });

  test("hostile texts are kept and found: NUL, lone surrogates, megabytes, names like SQL (reliability T34)", async () => {
    await using place = await newPlace();
    const { store } = place;
    const nasty = ["a\0b", "\u0001", "\ud800", "'; DROP TABLE device; --", "__proto__", "ä".repeat(4096)];
    for (const [number, bad] of nasty.entries()) {
      const id = `d${number}`;
      const device: Device = sampleDevice(id, {
        identity: { manufacturer: bad, oui: bad, productClass: bad, serialNumber: bad },
        softwareVersion: bad,
        address: bad,
        tags: [bad, `${bad}2`],
        indexed: { "Device.WiFi.SSID.1.SSID": bad.toWellFormed().replaceAll("\0", "").slice(0, 250) },
      });
      await store.commit([
        { kind: "device", device },
        { kind: "values", deviceId: id, values: [text(`Device.${bad}`, bad.repeat(200))], at: NOON },
        { kind: "task", task: sampleTask(id, id, { idempotencyKey: bad, message: bad }) },
        { kind: "session", session: sampleSession(id, id, { reason: bad }), messages: [sampleMessage(0, bad)] },
        { kind: "model", model: { key: bad, unreadable: [], namesBy: "root", levelPaths: [bad] } },
      ]);
      await store.putDocument(bad, bad);
      assert.deepEqual(await store.device(id), device);
      assert.equal((await store.taskByIdempotencyKey(id, bad))?.message, bad);
      assert.equal((await store.session(id))?.reason, bad);
      assert.equal((await store.model(bad))?.key, bad);
      assert.equal(await store.document(bad), bad);
      const found = [{ manufacturer: bad }, { softwareVersion: bad }, { productClass: bad }, { tag: bad }];
      for (const query of found) assert.deepEqual((await store.devices(query)).items, [device]);
    }
    for (const sort of ["productClass", "softwareVersion", "id", "lastInformAt"] as const) {
      assert.equal((await store.devices({ sort })).items.length, nasty.length);
    }
    assert.equal((await store.fleet(0)).byModel.length, nasty.length);
    const many = Array.from({ length: 10_000 }, (_, tag) => `tag ${tag}`);
    await store.commit([{ kind: "device", device: sampleDevice("many", { tags: many }) }]);
    await store.commit([
      { kind: "values", deviceId: "many", values: [text("Device.Big", "x".repeat(10_000_000))], at: NOON },
    ]);
    assert.equal((await store.devices({ tag: "tag 9999" })).items[0]?.tags.length, 10_000);
    assert.equal((await store.tree("many"))?.parameter("Device.Big")?.value?.length, 10_000_000);
  });

  test("what is damaged is an error of that device alone, which a new tree or Inform heals (reliability T34)", async () => {
    await using place = await newPlace();
    const { store, sql } = place;
    await store.commit(
      ["a", "b", "c"].flatMap((id): Change[] => [
        { kind: "device", device: sampleDevice(id) },
        { kind: "tree", deviceId: id, tree: sampleTree(1) },
        { kind: "session", session: sampleSession(id, id), messages: [sampleMessage(0)] },
        { kind: "task", task: sampleTask(id, "c") },
      ]),
    );
    await sql("UPDATE task SET body = '{}' WHERE id = 'a'");
    await sql("UPDATE session SET body = '' WHERE id = 'b'");
    await sql("UPDATE tree SET objects = '\\x00112233' WHERE device = 'a'");
    await sql("UPDATE recording SET messages = '\\x00112233' WHERE device = 'a'");
    await sql("UPDATE device SET stable = '{' WHERE id = 'b'");
    await sql("UPDATE live SET overlay = '[' WHERE device = 'b'");
    await sql("UPDATE tree SET classes = '\\x00112233445566778899aabbccddeeff' WHERE device = 'c'");
    await assert.rejects(store.tree("a"), isDamaged);
    await assert.rejects(store.messages("a"), isDamaged);
    await assert.rejects(store.device("b"), isDamaged);
    await assert.rejects(store.tree("b"), isDamaged);
    await assert.rejects(store.tree("c"), isDamaged);
    await assert.rejects(store.task("a"), isDamaged);
    await assert.rejects(store.session("b"), isDamaged);
    assert.deepEqual((await store.tasks({})).damaged, ["a"]);
    assert.deepEqual((await store.sessions({})).damaged, ["b"]);
    assert.equal((await store.openTasks("c")).length, 2);
    const page = await store.devices({});
    assert.deepEqual([page.items.map(({ id }) => id), page.damaged], [["a", "c"], ["b"]]);
    // More than is folded into a tree that can be read.
    const values = Array.from({ length: 300 }, (_, n) => text(`Device.X.${n}.Y`, "1"));
    await store.commit([{ kind: "values", deviceId: "a", values, at: NOON }]);
    for (const id of ["a", "b", "c"]) {
      await store.commit([
        { kind: "device", device: sampleDevice(id, { tags: ["healed"] }) },
        { kind: "tree", deviceId: id, tree: sampleTree(2) },
      ]);
      assert.equal((await store.tree(id))?.size, 20);
    }
    assert.equal((await store.devices({ tag: "healed" })).items.length, 3);
  });
});

test("no more waits for a database that does not answer than fits into the memory it may have (reliability T31)", async () => {
  const never = new Promise<never>(() => undefined);
  const queue = new CommitQueue({ write: () => never, run: () => never }, () => undefined);
  const fact = { kind: "model", key: "m", body: "x".repeat(4 * 1024 ** 2) } as const;
  const refusals: unknown[] = [];
  for (let commits = 0; commits < 100 && refusals.length === 0; commits += 1) {
    queue.add([fact]).catch((error: unknown) => refusals.push(error));
    await Promise.resolve();
  }
  const [refusal] = refusals;
  assert.ok(refusal instanceof StoreError && refusal.code === "failed");
});

const hex = (number: number) => (number & 0xff).toString(16).padStart(2, "0");
const isDamaged = (error: unknown) => error instanceof StoreError && error.code === "damaged";
