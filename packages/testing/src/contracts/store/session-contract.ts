import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { SessionRecord, Store } from "@beckon/acs";
import { NOON, noonClock, type OpenStore, sampleDevice, sampleMessage, sampleSession } from "./samples.ts";

/** Sessions and their messages, and how they are thinned out. */
export function sessionContract(open: OpenStore): void {
  describe("session", () => {
    test("a session is kept with its messages, in order, byte for byte", async () => {
      await using store = await open(noonClock);
      const long = `<Value>${"ä\r\n\u0001😀".repeat(20_000)}</Value>`;
      const messages = [sampleMessage(0, long), { ...sampleMessage(1, ""), httpStatus: 204 }, sampleMessage(2)];
      await store.commit([{ kind: "session", session: sampleSession("s", "d"), messages }]);
      assert.deepEqual(await store.session("s"), sampleSession("s", "d"));
      assert.deepEqual(await store.messages("s"), messages);
    });

    test("a session that goes on adds messages to those it has", async () => {
      await using store = await open(noonClock);
      const running = sampleSession("s", "d", { outcome: "running", endedAt: 0 });
      await store.commit([{ kind: "session", session: running, messages: [sampleMessage(0), sampleMessage(1)] }]);
      await store.commit([
        { kind: "session", session: running, messages: [sampleMessage(2), sampleMessage(1, "new")] },
      ]);
      await store.commit([{ kind: "session", session: sampleSession("s", "d"), messages: [] }]);
      assert.deepEqual(await store.session("s"), sampleSession("s", "d"));
      assert.deepEqual(await store.messages("s"), [sampleMessage(0), sampleMessage(1, "new"), sampleMessage(2)]);
      assert.equal((await store.sessions({})).total, 1);
    });

    test("lists are newest first, of a device, of none, or of all", async () => {
      await using store = await open(noonClock);
      const sessions = Array.from({ length: 7 }, (_, n) =>
        sampleSession(`s${n}`, ["d", "e", ""][n % 3] ?? "", { startedAt: NOON + Math.trunc(n / 2) }),
      );
      await commit(store, ...sessions);
      assert.deepEqual(await allPages(store, {}), ["s6", "s5", "s4", "s3", "s2", "s1", "s0"]);
      assert.deepEqual(await allPages(store, { deviceId: "d" }), ["s6", "s3", "s0"]);
      assert.deepEqual(await allPages(store, { deviceId: "" }), ["s5", "s2"]);
      assert.equal((await store.sessions({ deviceId: "d", limit: 1 })).total, 3);
      assert.equal((await store.sessions({ limit: 1 })).total, 7);
    });

    test("pruning removes what ended before, but not the newest of each device and none that runs", async () => {
      await using store = await open(noonClock);
      const old = (id: string, deviceId: string, age: number) =>
        sampleSession(id, deviceId, { startedAt: NOON - age - 1, endedAt: NOON - age });
      await commit(
        store,
        old("d1", "d", 500),
        old("d2", "d", 400),
        old("d3", "d", 300),
        old("d4", "d", 0),
        old("e1", "e", 500),
        old("n1", "", 500),
        old("n2", "", 400),
        old("n3", "", 300),
        sampleSession("running", "d", { startedAt: 1, endedAt: 0, outcome: "running" }),
      );
      assert.equal(await store.prune("sessions", NOON - 100, 2), 3);
      assert.deepEqual(await allPages(store, {}), ["d4", "n3", "d3", "n2", "e1", "running"]);
      assert.deepEqual(await store.messages("d1"), []);
      assert.deepEqual(await store.messages("d3"), [sampleMessage(0)]);
      assert.equal((await store.sessions({})).total, 6);
      assert.equal((await store.sessions({ deviceId: "d" })).total, 3);
      assert.equal(await store.prune("sessions", NOON - 100, 2), 0);
      assert.equal(await store.prune("sessions", NOON + 1, 0), 5);
      assert.deepEqual(await allPages(store, {}), ["running"]);
    });

    test("pruning many sessions while others are written loses none of those", async () => {
      await using store = await open(noonClock);
      const old = Array.from({ length: 1500 }, (_, n) =>
        sampleSession(`old${n}`, "d", { startedAt: n, endedAt: n + 1 }),
      );
      await commit(store, ...old);
      const pruned = store.prune("sessions", NOON - 1, 10);
      const added = Array.from({ length: 50 }, (_, n) => commit(store, sampleSession(`new${n}`, "d")));
      const [removed] = await Promise.all([pruned, ...added]);
      assert.ok(removed >= 1490 && removed <= 1500, `${removed} removed`);
      assert.equal((await store.sessions({})).total, 1550 - removed);
    });

    test("documents are kept by name", async () => {
      await using store = await open(noonClock);
      assert.equal(await store.document("settings"), undefined);
      await store.putDocument("settings", '{"a":"ä\u0000"}');
      await store.putDocument("__proto__", "odd");
      assert.equal(await store.document("settings"), '{"a":"ä\u0000"}');
      assert.equal(await store.document("__proto__"), "odd");
      await store.putDocument("settings", "");
      assert.equal(await store.document("settings"), "");
      await store.putDocument("settings", undefined);
      await store.putDocument("never there", undefined);
      assert.equal(await store.document("settings"), undefined);
    });

    test("what was learnt about a model is kept by its key", async () => {
      await using store = await open(noonClock);
      const model = { key: "Acme\nRouter\n1.0", unreadable: [], namesBy: "root", levelPaths: [] } as const;
      const better = {
        ...model,
        namesBy: "empty",
        levelPaths: ["Device.WiFi."],
        unreadable: [{ path: "Device.X_Bad.", evidence: "9002", at: NOON }],
      } as const;
      await store.commit([{ kind: "model", model }]);
      assert.deepEqual(await store.model(model.key), model);
      await store.commit([{ kind: "model", model: better }]);
      assert.deepEqual(await store.model(model.key), better);
      assert.equal(await store.model("Acme"), undefined);
    });

    test("the fleet in numbers", async () => {
      await using store = await open(noonClock);
      const empty = await store.fleet(0);
      const tasks = { queued: 0, sent: 0, waiting: 0, done: 0, failed: 0, unknown: 0, cancelled: 0 };
      assert.deepEqual(empty, { devices: 0, online: 0, newToday: 0, byModel: [], tasks });
      const midnight = NOON - 12 * 3_600_000;
      await store.commit([
        { kind: "device", device: sampleDevice("a", { lastInformAt: 100, firstSeenAt: midnight }) },
        { kind: "device", device: sampleDevice("b", { lastInformAt: 99, firstSeenAt: midnight - 1 }) },
        { kind: "device", device: sampleDevice("c", { lastInformAt: 101, softwareVersion: "2.0" }) },
        { kind: "device", device: sampleDevice("d", { lastInformAt: 0, softwareVersion: "3.0" }) },
      ]);
      await store.commit([{ kind: "device", device: sampleDevice("d", { lastInformAt: 0, softwareVersion: "2.0" }) }]);
      await store.commit([{ kind: "device", device: sampleDevice("e", { softwareVersion: "0.9" }) }]);
      await store.commit([{ kind: "deviceRemoved", deviceId: "b" }]);
      const model = (softwareVersion: string, count: number) => ({
        manufacturer: "Acme",
        productClass: "Router",
        softwareVersion,
        count,
      });
      assert.deepEqual(await store.fleet(100), {
        devices: 4,
        online: 3,
        newToday: 4,
        byModel: [model("2.0", 2), model("0.9", 1), model("1.0", 1)],
        tasks,
      });
    });
  });
}

async function commit(store: Store, ...sessions: readonly SessionRecord[]): Promise<void> {
  await store.commit(sessions.map((session) => ({ kind: "session", session, messages: [sampleMessage(0)] })));
}

async function allPages(store: Store, query: Parameters<Store["sessions"]>[0]): Promise<readonly string[]> {
  const found: string[] = [];
  let page = await store.sessions({ ...query, limit: 2 });
  for (;;) {
    found.push(...page.items.map((session) => session.id));
    if (page.next === undefined) return found;
    page = await store.sessions({ ...query, limit: 2, cursor: page.next });
  }
}
