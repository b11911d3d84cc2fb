import assert from "node:assert/strict";
import { test } from "node:test";
import { type CpeState, MemoryStateStore } from "@beckon/cpe";
import { request } from "@beckon/cwmp";
import { seconds } from "@beckon/cwmp/ports";
import { ACS_URL, bench, registered, session } from "./support/bench.ts";
import { answerWith, broken } from "./support/scripted-acs.ts";

const NTP = "Device.Time.NTPServer1";

test("values, rows, attributes, scheduled informs and the ACS URL survive a restart of the process [SPA-6] [SCI-3] [OBJ-4]", async () => {
  const store = new MemoryStateStore();
  const made = await registered({ store });
  made.acs.ask("SetParameterValues", {
    ParameterList: [{ Name: NTP, Value: { type: "string", text: "kept" } }],
    ParameterKey: "k",
  });
  made.acs.ask("AddObject", { ObjectName: "Device.NAT.PortMapping.", ParameterKey: "k2" });
  made.acs.ask("SetParameterAttributes", {
    ParameterList: [{ Name: NTP, NotificationChange: true, Notification: 1, AccessListChange: true, AccessList: [] }],
  });
  made.acs.ask("ScheduleInform", { DelaySeconds: 100, CommandKey: "later" });
  await session(made);
  await made.cpe.stop();

  const again = bench({ store });
  again.cpe.start();
  await again.clock.pass(1);
  assert.deepEqual(again.acs.lastEvents, ["1 BOOT"]);
  assert.equal(again.cpe.model.get(NTP)?.text, "kept");
  assert.equal(again.cpe.model.get("Device.ManagementServer.ParameterKey")?.text, "k2");
  assert.deepEqual(again.cpe.model.attributes(NTP), { notification: 1, accessList: [] });
  assert.deepEqual(again.cpe.model.rows("Device.NAT.PortMapping."), [1, 2, 3]);
  await again.clock.pass(110);
  assert.deepEqual(again.acs.lastEvents, ["3 SCHEDULED", "M ScheduleInform (later)"]);
});

test("a device started with another ACS URL goes there, with BOOTSTRAP", async () => {
  const store = new MemoryStateStore();
  const made = await registered({ store });
  await made.cpe.stop();
  const again = bench({ store, acsUrl: "http://elsewhere.example/" });
  again.cpe.start();
  await again.clock.pass(1);
  assert.deepEqual(again.acs.lastEvents, ["0 BOOTSTRAP", "1 BOOT"]);
  assert.equal(again.acs.posts[0]?.url, "http://elsewhere.example/");
});

test("an ACS URL that an ACS set outlives restarts [DSC-6]", async () => {
  const store = new MemoryStateStore();
  const made = await registered({ store });
  made.acs.ask("SetParameterValues", {
    ParameterList: [{ Name: "Device.ManagementServer.URL", Value: { type: "string", text: "http://new.example/" } }],
    ParameterKey: "",
  });
  await session(made);
  await made.cpe.stop();
  const again = bench({ store, acsUrl: ACS_URL });
  again.cpe.start();
  await again.clock.pass(1);
  assert.equal(again.acs.posts[0]?.url, "http://new.example/");
});

test("a power cut in mid-session: what was acknowledged is kept, the session is dead [RTY-1]", async () => {
  const made = await registered({ store: new MemoryStateStore() });
  made.acs.next(() => undefined);
  made.acs.next(() =>
    answerWith(
      request("SetParameterValues", {
        ParameterList: [{ Name: NTP, Value: { type: "string", text: "kept" } }],
        ParameterKey: "k",
      }),
      { id: "1" },
    ),
  );
  made.acs.next(() => {
    made.cpe.powerCut(seconds(5));
    return answerWith(request("Reboot", { CommandKey: "never arrives" }), { id: "2" });
  });
  await session(made);
  const { length } = made.acs.posts;
  await made.clock.pass(4);
  assert.equal(made.acs.posts.length, length);
  await made.clock.pass(15);
  assert.deepEqual(made.acs.lastEvents, ["1 BOOT"]);
  assert.equal(made.cpe.model.get(NTP)?.text, "kept");
});

test("what was not saved is lost in a power cut; without a store nothing is", async () => {
  const store = new MemoryStateStore();
  const made = await registered({ store });
  store.save = () => Promise.resolve();
  made.cpe.changeLocally(NTP, "lost");
  made.cpe.powerCut();
  await made.clock.pass(15);
  assert.equal(made.cpe.model.get(NTP)?.text, "pool.ntp.org");
  const kept = await registered();
  kept.cpe.changeLocally(NTP, "kept");
  kept.cpe.powerCut();
  await kept.clock.pass(15);
  assert.equal(kept.cpe.model.get(NTP)?.text, "kept");
});

test("undelivered events with their CommandKeys survive a power cut [EVT-4]", async () => {
  const made = await registered({ store: new MemoryStateStore() });
  made.acs.intercept = () => broken();
  made.cpe.raise("M X_ACME_COM_Method", "key");
  made.cpe.raise("8 DIAGNOSTICS COMPLETE");
  await made.clock.pass(1);
  made.cpe.powerCut();
  made.acs.intercept = undefined;
  await made.clock.pass(15);
  assert.deepEqual(made.acs.lastEvents, ["M X_ACME_COM_Method (key)", "1 BOOT"]);
});

test("a state that cannot be read means the factory state and a report, not a dead device", async () => {
  const rubbish = [
    () => Promise.reject(new SyntaxError("rubbish")),
    () => Promise.resolve({ format: 1, model: { values: 7 } } as unknown as CpeState),
    () => Promise.resolve({ format: 1 } as unknown as CpeState),
  ];
  for (const load of rubbish) {
    const store = new MemoryStateStore();
    store.load = load;
    const made = bench({ store });
    made.cpe.start();
    await made.clock.pass(1);
    assert.deepEqual(made.acs.lastEvents, ["0 BOOTSTRAP", "1 BOOT"]);
    assert.ok(made.events.some(({ name }) => name === "error"));
  }
});

test("stop cuts a session, cancels every timer and can be followed by a start", async () => {
  const made = await registered({ periodicInformInterval: 60 });
  const post = made.acs.post.bind(made.acs);
  made.acs.post = () => new Promise(() => {});
  made.cpe.connectionRequested();
  await made.clock.pass(1);
  assert.equal(made.cpe.phase, "inSession");
  await made.cpe.stop();
  made.acs.post = post;
  assert.equal(made.cpe.phase, "off");
  assert.equal(made.clock.pending, 0);
  made.cpe.raise("2 PERIODIC");
  await made.clock.pass(600);
  assert.equal(made.cpe.phase, "off");
  assert.equal(made.acs.posts.length, 0);
  made.cpe.start();
  await made.clock.pass(1);
  assert.deepEqual(made.acs.lastEvents, ["2 PERIODIC", "1 BOOT"]);
});

test("settled resolves when no boot, session or transfer is under way", async () => {
  const made = bench();
  made.cpe.start();
  let isSettled = false;
  const settled = made.cpe.settled().then(() => {
    isSettled = true;
  });
  assert.equal(isSettled, false);
  await made.clock.pass(1);
  await settled;
  assert.equal(made.cpe.phase, "idle");
  await made.cpe.settled();
});
