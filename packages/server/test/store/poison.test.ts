import assert from "node:assert/strict";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import type { Change } from "@beckon/acs";
import {
  NOON,
  noonClock,
  sampleDevice,
  sampleMessage,
  sampleSession,
  sampleTask,
  text,
} from "@beckon/testing/contracts";
import { SqliteStore } from "../../src/store/index.ts";
import { TestCpe } from "../support/test-cpe.ts";
import { TestServer } from "../support/test-server.ts";
import { temporaryDirectory } from "./temporary-store.ts";

const GOOD = "00D09E-Router-good";
/** What a hostile device, or a program with an error, can leave through the front door. */
const LARGE = "00D09E-Router-large";
const FUTURE = Date.UTC(9999, 0, 1);

test("poison of every kind in every table spoils neither the start nor any list, search or page; what is damaged is named (reliability T34)", async () => {
  const path = join(temporaryDirectory(), "beckon.db");
  await fill(path);
  spoil(path);
  await using server = await TestServer.start({}, await SqliteStore.open({ path, clock: noonClock }));
  const get = async (address: string, status = 200) => {
    const answer = await server.api("GET", address);
    assert.equal(answer.status, status, `${address}: ${JSON.stringify(answer.body).slice(0, 300)}`);
    return answer.body;
  };
  for (const query of ["", "?sort=lastInformAt&descending=true", "?search=router", "?tag=__proto__", "?online=true"]) {
    await get(`/devices${query}`);
  }
  const devices = await get("/devices?limit=1000");
  assert.deepEqual(devices.damaged.toSorted(), ["bad-json", "bad-shape", "bad-tags"]);
  assert.deepEqual(
    devices.items.map(({ id }: { id: string }) => id).sort(),
    [GOOD, LARGE, "__proto__", "bad-tree"].sort(),
  );
  await get("/fleet");
  assert.deepEqual((await get("/tasks?limit=1000")).damaged.toSorted(), ["task-json", "task-shape"]);
  assert.deepEqual((await get("/sessions?limit=1000")).damaged.toSorted(), ["session-json", "session-shape"]);
  for (const id of [GOOD, LARGE, "__proto__"]) {
    await get(`/devices/${id}`);
    await get(`/devices/${id}/parameters`);
    await get(`/devices/${id}/parameters?search=a`);
    await get(`/tasks?deviceId=${id}`);
    await get(`/sessions?deviceId=${id}`);
  }
  await get(`/devices/${LARGE}/parameters?path=Device.`);
  await get(`/sessions/${LARGE}`);
  for (const address of ["/devices/bad-json", "/tasks/task-json", "/sessions/session-json"]) await get(address, 500);
  for (const address of ["/devices/bad-tree/parameters", "/sessions/bad-recording"]) {
    assert.equal((await get(address, 500)).code, "storage-damaged");
  }
  const { status } = await server.api("POST", `/devices/${GOOD}/tasks`, {
    body: { operation: { name: "refresh" }, wake: false },
  });
  assert.equal(status, 201);
  assert.equal(Object.keys(Object.prototype).length, 0);
});

test("a device whose record is damaged is written anew by its next Inform (reliability T34)", async () => {
  const path = join(temporaryDirectory(), "beckon.db");
  await using server = await TestServer.start({}, await SqliteStore.open({ path, clock: noonClock }));
  const cpe = new TestCpe(server.cwmpUrl);
  await cpe.session("1 BOOT");
  // The recording follows the last answer.
  while ((await server.api("GET", "/sessions")).body.items[0]?.outcome !== "completed") await sleep(10);
  {
    using database = new DatabaseSync(path);
    database.exec(`UPDATE device SET stable = '{"indexed":'; UPDATE live SET body = 'null'`);
  }
  assert.equal((await server.api("GET", `/devices/${cpe.id}`)).status, 500);
  await cpe.session("2 PERIODIC");
  assert.equal((await server.api("GET", `/devices/${cpe.id}`)).status, 200);
});

async function fill(path: string): Promise<void> {
  await using store = await SqliteStore.open({ path, clock: noonClock });
  const many = Array.from({ length: 100_000 }, (_, n) =>
    text(`Device.X.${n % 500}.P${Math.trunc(n / 500)}`, String(n)),
  );
  const odd = [
    text("Device.Huge", "x".repeat(10 * 1024 ** 2)),
    text(`Device.${"Deep.".repeat(800)}End`, "1"),
    text("Device.__proto__.constructor", "<script>"),
    text("Device.Date", "99999-13-45T99:99:99Z"),
  ];
  const tags = [...Array.from({ length: 10_000 }, (_, n) => `tag ${n}`), "__proto__", "\u202e"];
  const ids = [GOOD, LARGE, "__proto__", "bad-json", "bad-shape", "bad-tags", "bad-tree"];
  await store.commit(ids.map((id): Change => ({ kind: "device", device: sampleDevice(id) })));
  await store.commit([
    { kind: "device", device: sampleDevice(LARGE, { tags, lastInformAt: FUTURE, firstSeenAt: FUTURE }) },
    { kind: "values", deviceId: LARGE, values: [...many, ...odd], at: FUTURE },
    { kind: "values", deviceId: GOOD, values: [text("Device.A", "1")], at: NOON },
    { kind: "values", deviceId: "__proto__", values: odd.slice(1), at: NOON },
    { kind: "values", deviceId: "bad-tree", values: [text("Device.A", "1")], at: NOON },
    { kind: "session", session: sampleSession(LARGE, LARGE), messages: [sampleMessage(0, "<x>".repeat(2_000_000))] },
  ]);
  for (const id of ["task-json", "task-shape", "__proto__"]) {
    await store.commit([{ kind: "task", task: sampleTask(id, GOOD) }]);
  }
  for (const id of ["session-json", "session-shape", "bad-recording"]) {
    await store.commit([
      { kind: "session", session: sampleSession(id, GOOD), messages: [sampleMessage(0, "y".repeat(99_999))] },
    ]);
  }
}

/** What only a disk or a hand can do. */
function spoil(path: string): void {
  using database = new DatabaseSync(path);
  database.exec(`
    UPDATE device SET stable = '{"id":' WHERE id = 'bad-json';
    UPDATE device SET stable = 'null' WHERE id = 'bad-shape';
    UPDATE device SET stable = json_set(stable, '$.tags', json('[1]')) WHERE id = 'bad-tags';
    UPDATE live SET overlay = x'00' || 'x' WHERE n = (SELECT n FROM device WHERE id = 'bad-tree');
    UPDATE task SET body = 'x' WHERE id = 'task-json';
    UPDATE task SET body = '{"id":"task-shape","operation":null}' WHERE id = 'task-shape';
    UPDATE session SET body = '' WHERE id = 'session-json';
    UPDATE session SET body = '[]' WHERE id = 'session-shape';
    UPDATE recording SET messages = x'00112233' WHERE n = (SELECT n FROM session WHERE id = 'bad-recording');
    UPDATE recording_shelf SET body = x'00112233'
      WHERE n = (SELECT shelf FROM session WHERE id = 'bad-recording');
    INSERT INTO model (key, body) VALUES ('x', 'x');
    INSERT INTO counter (name, value) VALUES ('task __proto__', 5), ('nonsense', -5);
    INSERT INTO model_count VALUES ('', '', char(0), 9000000000000000);
    INSERT INTO tree (n, classes, objects) VALUES (1000, '[', x'');
    INSERT INTO document (name, body) VALUES ('__proto__', 'x');
  `);
}
