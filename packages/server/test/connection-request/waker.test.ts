import assert from "node:assert/strict";
import test from "node:test";
import { type Device, MemoryStore, type SessionRecord, type Task } from "@beckon/acs";
import { type Duration, minutes, seconds } from "@beckon/cwmp/ports";
import { FakeClock } from "@beckon/testing";
import { AcsEventHub } from "../../src/acs-events.ts";
import { type Caller, DeviceWaker } from "../../src/connection-request/device-waker.ts";
import { ReachabilityBook } from "../../src/connection-request/reachability.ts";
import { TaskWaker } from "../../src/connection-request/task-waker.ts";
import type { Attempt, WakeMethod } from "../../src/connection-request/wake-report.ts";

const DEVICE: Device = {
  id: "00D09E-Gateway-W1",
  identity: { manufacturer: "Acme", oui: "00D09E", productClass: "Gateway", serialNumber: "W1" },
  root: "Device.",
  softwareVersion: "1",
  hardwareVersion: "A",
  provisioningCode: "",
  connectionRequestUrl: "http://192.0.2.7:7547/x",
  namespace: "urn:dslforum-org:cwmp-1-2",
  calling: { udpAddress: "192.0.2.7:50123", jabberId: "cpe1@acs.test/r" },
  address: "192.0.2.7",
  tags: [],
  firstSeenAt: 0,
  lastInformAt: 0,
  lastBootAt: 0,
  lastBootstrapAt: 0,
  lastEvents: [],
  discovery: { state: "none", parameters: 0, read: 0, pending: [], completedAt: 0 },
  oddities: [],
};

/** What a way of waking does in a test: how it ends, and after which time the device comes (never, if absent). */
interface Behaviour extends Partial<Attempt> {
  readonly comesAfter?: Duration;
  readonly events?: readonly string[];
}

async function setUp(behaviours: Partial<Record<WakeMethod, Behaviour>>) {
  const clock = new FakeClock();
  const store = new MemoryStore(clock);
  const hub = new AcsEventHub();
  await store.commit([{ kind: "device", device: DEVICE }]);
  const order: WakeMethod[] = [];
  const renewed: string[] = [];
  const callerOf = (method: WakeMethod): Caller => ({
    isAvailable: behaviours[method] !== undefined,
    async call() {
      order.push(method);
      const { comesAfter, events = ["6 CONNECTION REQUEST"], ...attempt } = behaviours[method] ?? {};
      if (comesAfter !== undefined) {
        clock.after(comesAfter, () =>
          hub.emit("session:started", {
            session: { deviceId: DEVICE.id, events } as Partial<SessionRecord> as SessionRecord,
          }),
        );
      }
      return {
        expected: false,
        acknowledged: false,
        unauthorized: false,
        steps: [{ text: method, ok: false, milliseconds: 0 }],
        ...attempt,
      };
    },
  });
  const reachability = new ReachabilityBook(store);
  const waker = new DeviceWaker({
    hub,
    clock,
    reachability,
    callers: { http: callerOf("http"), udp: callerOf("udp"), xmpp: callerOf("xmpp") },
    credentials: async () => ({ username: "u", password: "p" }),
    isInSession: () => false,
    renew: async (deviceId) => renewed.push(deviceId) > 0,
  });
  /** Lets time pass until the promise is settled. */
  const settled = async <T>(promise: Promise<T>): Promise<T> => {
    let isSettled = false;
    void promise.finally(() => {
      isSettled = true;
    });
    while (!isSettled) {
      await new Promise((resolve) => setImmediate(resolve));
      if (!isSettled) await clock.advance(seconds(0.25));
    }
    return promise;
  };
  return { clock, store, hub, order, renewed, waker, reachability, settled };
}

const YES = { expected: true, acknowledged: true };
const PERHAPS = { expected: true };

test("the ways are tried one after the other until the device comes, and what worked is tried first the next time", async () => {
  const site = await setUp({ http: {}, udp: PERHAPS, xmpp: { ...YES, comesAfter: seconds(1) } });
  const first = await site.settled(site.waker.wake(DEVICE));
  assert.deepEqual([first.informed, first.method], [true, "xmpp"]);
  assert.deepEqual(site.order, ["http", "udp", "xmpp"]);
  site.order.length = 0;
  const second = await site.settled(site.waker.wake(DEVICE));
  assert.deepEqual([second.method, site.order], ["xmpp", ["xmpp"]]);
  const { methods, lastWake } = await site.reachability.read(DEVICE.id);
  assert.deepEqual([methods.http?.failures, methods.udp?.failures, methods.xmpp?.failures], [1, 1, 0]);
  assert.ok((methods.xmpp?.milliseconds ?? 0) >= 1000);
  assert.deepEqual(lastWake, second);
});

test("a datagram that left is no success: only the Inform is [UDP-10]", async () => {
  const site = await setUp({ udp: PERHAPS });
  const report = await site.settled(site.waker.wake(DEVICE));
  assert.deepEqual([report.reached, report.informed], [false, false]);
  assert.match(report.steps.at(-1)?.text ?? "", /No Inform came within 30 s/);
  assert.match(report.why ?? "", /No Inform|udp|did not come/);
});

test("a device that said it comes has 30 s; then the next way is tried [CRQ-6]", async () => {
  const site = await setUp({ http: YES, udp: { ...PERHAPS, comesAfter: seconds(2) } });
  const report = await site.settled(site.waker.wake(DEVICE));
  assert.deepEqual([report.informed, report.method], [true, "udp"]);
  assert.ok(report.steps.some(({ text }) => /within 30 s/.test(text)));
});

test("a session that the device began for another reason counts as come, but proves no way", async () => {
  const site = await setUp({ http: { ...YES, comesAfter: seconds(1), events: ["2 PERIODIC"] } });
  const report = await site.settled(site.waker.wake(DEVICE));
  assert.deepEqual([report.informed, report.method], [true, undefined]);
  assert.match(report.steps.at(-1)?.text ?? "", /by itself/);
});

test("a device that refuses our credentials is given others, and the other ways are still tried [CRQ-10]", async () => {
  const site = await setUp({ http: { unauthorized: true }, xmpp: { ...YES, comesAfter: seconds(1) } });
  const report = await site.settled(site.waker.wake(DEVICE));
  assert.equal(report.informed, true);
  assert.deepEqual(site.renewed, [DEVICE.id]);
});

test("a device that nothing can reach is told in one sentence why", async () => {
  const site = await setUp({});
  const report = await site.settled(site.waker.wake(DEVICE));
  assert.match(report.why ?? "", /XMPP account/);
  const silent = { ...DEVICE, id: "00D09E-Gateway-W2", connectionRequestUrl: "", calling: {} };
  await site.store.commit([{ kind: "device", device: silent }]);
  const { why = "" } = await site.settled(site.waker.wake(silent));
  assert.match(why, /told nothing to call it by.*periodic Inform\.$/);
});

test("two who want the same device at the same time share one wake, and nobody makes us call it without end", async () => {
  const site = await setUp({ http: {} });
  const [one, two] = await site.settled(Promise.all([site.waker.wake(DEVICE), site.waker.wake(DEVICE)]));
  assert.equal(one, two);
  for (let count = 0; count < 80; count++) await site.settled(site.waker.wake(DEVICE));
  assert.equal(site.order.length, 60);
});

test("while a task waits, a device that does not answer is called again after growing pauses, until it comes [CRQ-6]", async () => {
  const site = await setUp({ http: {} });
  using tasks = new TaskWaker({ ...site, random: { fraction: () => 1, bytes: (count) => new Uint8Array(count) } });
  const task: Task = {
    id: "t1",
    deviceId: DEVICE.id,
    operation: { name: "refresh" },
    state: "queued",
    message: "",
    createdAt: 0,
    createdBy: "test",
    changedAt: 0,
    attempts: 0,
    commandKey: "t1",
  };
  await site.store.commit([{ kind: "task", task }]);
  const started = site.clock.now();
  await site.settled(tasks.wake(DEVICE));
  const calls: number[] = [];
  for (let count = 0; count < 6; count++) {
    const before = site.order.length;
    while (site.order.length === before) {
      await site.clock.advance(seconds(10));
      await new Promise((resolve) => setImmediate(resolve));
      await new Promise((resolve) => setImmediate(resolve));
    }
    calls.push(Math.round((site.clock.now() - started) / minutes(1)));
  }
  // After 1, then 2, 4, 8, 16 and 32 minutes more.
  for (const [index, at] of [1, 3, 7, 15, 31, 63].entries()) {
    assert.ok(Math.abs((calls[index] ?? 0) - at) <= 1, `${calls}`);
  }
  site.hub.emit("session:started", {
    session: { deviceId: DEVICE.id, events: [] } as Partial<SessionRecord> as SessionRecord,
  });
  const before = site.order.length;
  await site.clock.advance(minutes(200));
  assert.equal(site.order.length, before);
});
