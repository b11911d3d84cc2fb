import assert from "node:assert/strict";
import { test } from "node:test";
import { NotificationDesk, type NotificationVerdict } from "@beckon/acs";
import { encodeLightweightNotification, encodeNotificationDatagram } from "@beckon/cwmp";
import { hours, minutes, seconds } from "@beckon/cwmp/ports";
import { type Member, Site, testHashes } from "@beckon/testing";

const SSID = "Device.WiFi.SSID.1.SSID";
const SERVER = "Device.ManagementServer.";

interface Lightweight {
  readonly site: Site;
  readonly member: Member;
  readonly desk: NotificationDesk;
  /** What the ACS made of each datagram, and the datagram. */
  readonly verdicts: NotificationVerdict[];
  readonly datagrams: Uint8Array[];
}

/** A device, read by its ACS, that tells the name of its network by datagram. */
async function lightweight(): Promise<Lightweight> {
  const site = await Site.start();
  const verdicts: NotificationVerdict[] = [];
  const datagrams: Uint8Array[] = [];
  const desk = new NotificationDesk({
    clock: site.clock,
    hashes: testHashes,
    passwordOf: async (username) => (username === "cpe" ? "pass" : undefined),
    refusal: async (_username, id) => (id.endsWith("STRANGER") ? "not that one" : undefined),
    takeHints: (id, values) => site.acs.takeHints(id, values),
  });
  const member = site.join({
    username: "cpe",
    password: "pass",
    periodicInformInterval: 86_400,
    datagrams: {
      send: (_host, _port, datagram) => {
        datagrams.push(datagram);
        void desk.take(datagram).then((verdict) => verdicts.push(verdict));
      },
    },
  });
  assert.ok(await site.quiet());
  member.cpe.model.setAttributes(SSID, { notification: 5, accessList: [] });
  member.cpe.changeLocally(`${SERVER}LightweightNotificationProtocolsUsed`, "UDP");
  await site.run(seconds(1));
  return { site, member, desk, verdicts, datagrams };
}

const known = async ({ site, member }: Lightweight, path: string) =>
  (await site.store.tree(member.id))?.parameter(path)?.value;

test("a lightweight notification changes what the ACS knows, at once and without a session [LWN-1, LWN-2, LWN-3, LWN-4]", async () => {
  const made = await lightweight();
  await using site = made.site;
  site.clearTranscript(made.member.id);
  made.member.cpe.changeLocally(SSID, "told by datagram");
  await site.run(seconds(1));
  assert.deepEqual(made.verdicts, [{ kind: "taken", deviceId: made.member.id }]);
  assert.equal(await known(made, SSID), "told by datagram");
  assert.deepEqual(site.transcript(made.member.id), []);
});

test("a copy, an older one, a wrong signature, an unknown user and another's device are discarded [LWN-4, AUTH-9]", async () => {
  const made = await lightweight();
  await using site = made.site;
  made.member.cpe.changeLocally(SSID, "first");
  await site.run(minutes(1));
  const [first] = made.datagrams;
  assert.ok(first);
  const verdict = async (datagram: Uint8Array) => (await made.desk.take(datagram)).kind;
  assert.equal(await verdict(first), "discarded", "a copy");
  made.member.cpe.changeLocally(SSID, "second");
  await site.run(minutes(1));
  assert.equal(await verdict(first), "discarded", "a copy of an older one");
  const tampered = Buffer.from(Buffer.from(first).toString().replace("first", "forged"));
  assert.equal(await verdict(tampered), "discarded", "tampered with");
  const { oui, productClass, serialNumber } = made.member.cpe.model.identity;
  const forge = (change: { username?: string; serialNumber?: string; timestamp?: number }, password = "pass") => {
    const body = encodeLightweightNotification({
      timestamp: Math.floor(site.clock.now() / 1000),
      username: "cpe",
      nonce: "X",
      oui,
      productClass,
      serialNumber,
      parameters: [{ name: SSID, value: "forged" }],
      ...change,
    });
    return encodeNotificationDatagram(testHashes, "acs.example", password, body);
  };
  assert.equal(await verdict(forge({}, "wrong")), "discarded");
  assert.equal(await verdict(forge({ username: "nobody" })), "discarded");
  assert.equal(await verdict(forge({ serialNumber: "STRANGER" })), "discarded");
  assert.equal(await verdict(forge({ serialNumber: "NEVERSEEN" })), "discarded");
  assert.equal(await verdict(forge({ timestamp: 1 })), "discarded");
  assert.equal(await known(made, SSID), "second");
  assert.equal(await verdict(forge({})), "taken", "but the same with all of it right is not");
});

test("what is no notification at all is discarded, whatever it is [LWN-4, SEC-1]", async () => {
  const made = await lightweight();
  await using _ = made.site;
  for (const text of [
    "",
    "POST / HTTP/1.1\r\n\r\n",
    "Signature: 00\r\n\r\n<Notification/>",
    `Signature: ${"0".repeat(40)}\r\n\r\n<Notification/>`,
    `Signature: ${"0".repeat(40)}\r\n\r\n<!DOCTYPE a [<!ENTITY b "c">]><Notification><TS>1</TS></Notification>`,
    `Signature: ${"0".repeat(40)}\r\n\r\n${"<a>".repeat(5000)}`,
    "\u0000\u0001\u0002",
  ]) {
    assert.equal((await made.desk.take(Buffer.from(text))).kind, "discarded", text.slice(0, 40));
  }
});

test("a parameter that the ACS has never read stays unknown; the next session confirms the others [LWN-4]", async () => {
  const made = await lightweight();
  await using site = made.site;
  const body = encodeLightweightNotification({
    ...{
      timestamp: Math.floor(site.clock.now() / 1000),
      username: "cpe",
      nonce: "N",
      ...made.member.cpe.model.identity,
    },
    parameters: [
      { name: "Device.Never.Read", value: "x" },
      { name: SSID, value: "hint" },
    ],
  });
  const datagram = encodeNotificationDatagram(testHashes, "acs.example", "pass", body);
  assert.equal((await made.desk.take(datagram)).kind, "taken");
  assert.equal(await known(made, "Device.Never.Read"), undefined);
  assert.equal(await known(made, SSID), "hint");
  const task = await site.acs.createTask(made.member.id, { name: "refresh", path: SSID }, { name: "test" });
  await site.clock.advanceUntil(async () => (await site.store.task(task.id))?.state === "done", hours(25));
  assert.notEqual(await known(made, SSID), "hint");
});
