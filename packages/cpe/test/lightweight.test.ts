import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { test } from "node:test";
import { decodeLightweightNotification, decodeNotificationDatagram, type LightweightNotification } from "@beckon/cwmp";
import { type Bench, registered, session } from "./support/bench.ts";

const NTP = "Device.Time.NTPServer1";
const MTU = "Device.IP.Interface.1.MaxMTUSize";
const SERVER = "Device.ManagementServer.";

interface Sent {
  readonly at: number;
  readonly host: string;
  readonly port: number;
  readonly text: string;
  readonly notification: LightweightNotification;
}

interface LightweightBench extends Bench {
  readonly sent: Sent[];
}

/** A registered device that tells by UDP what is watched so. */
async function lightweight(watches: Readonly<Record<string, number>>, used = "UDP"): Promise<LightweightBench> {
  const sent: Sent[] = [];
  const made: Bench = await registered({
    datagrams: {
      send: (host, port, datagram) => {
        const notification = decodeLightweightNotification(decodeNotificationDatagram(datagram).body);
        sent.push({ at: made.clock.now(), host, port, text: Buffer.from(datagram).toString("utf8"), notification });
      },
    },
  });
  made.acs.ask("SetParameterValues", {
    ParameterList: [{ Name: `${SERVER}LightweightNotificationProtocolsUsed`, Value: { type: "string", text: used } }],
    ParameterKey: "",
  });
  made.acs.ask("SetParameterAttributes", {
    ParameterList: Object.entries(watches).map(([Name, Notification]) => {
      return { Name, NotificationChange: true, Notification, AccessListChange: false, AccessList: [] };
    }),
  });
  await session(made);
  assert.equal(made.acs.fault, undefined);
  made.acs.posts.length = 0;
  return { ...made, sent };
}

const told = ({ sent }: LightweightBench) => sent.map(({ notification }) => notification.parameters);

test("an active lightweight notification is one datagram to the host of the ACS, port 7547, and no session [LWN-1, NTF-1]", async () => {
  const made = await lightweight({ [NTP]: 5 });
  made.cpe.changeLocally(NTP, "lan.example");
  await made.clock.pass(10);
  assert.deepEqual(told(made), [[{ name: NTP, value: "lan.example" }]]);
  assert.deepEqual([made.sent[0]?.host, made.sent[0]?.port], ["acs.example", 7547]);
  assert.equal(made.acs.informs.length, 0);
});

test("UDPLightweightNotificationHost and Port say where datagrams go [LWN-1]", async () => {
  const made = await lightweight({ [NTP]: 5 });
  made.cpe.changeLocally(`${SERVER}UDPLightweightNotificationHost`, "2001:db8::7");
  made.cpe.changeLocally(`${SERVER}UDPLightweightNotificationPort`, "9000");
  made.cpe.changeLocally(NTP, "a");
  await made.clock.pass(1);
  assert.deepEqual([made.sent[0]?.host, made.sent[0]?.port], ["2001:db8::7", 9000]);
  assert.match(made.sent[0]?.text ?? "", /^Host: \[2001:db8::7\]:9000\r$/m);
});

test("what is supported is shown, only what is supported can be used, and unused is silent [LWN-1]", async () => {
  const made = await lightweight({ [NTP]: 5 }, "");
  const supported = `${SERVER}LightweightNotificationProtocolsSupported`;
  assert.equal(made.cpe.model.get(supported)?.text, "UDP");
  made.cpe.changeLocally(NTP, "a");
  await made.clock.pass(10);
  assert.equal(made.sent.length, 0);
  const without = await registered();
  assert.equal(without.cpe.model.get(supported)?.text, "");
  without.acs.ask("SetParameterValues", {
    ParameterList: [{ Name: `${SERVER}LightweightNotificationProtocolsUsed`, Value: { type: "string", text: "UDP" } }],
    ParameterKey: "",
  });
  await session(without);
  assert.equal(without.acs.fault?.parameterFaults[0]?.FaultCode, 9007);
});

test("a datagram says when, who and what changed, in the namespace of the schema and in its order [LWN-2]", async () => {
  const made = await lightweight({ [NTP]: 5 });
  made.cpe.changeLocally(NTP, "<&>");
  await made.clock.pass(1);
  const [first] = made.sent;
  const { nonce } = first?.notification ?? {};
  assert.equal(
    first?.text.slice(first.text.indexOf("<")),
    `<Notification xmlns="urn:broadband-forum-org:cwmp:lwnotif-1-0"><TS>${Math.floor((first?.at ?? 0) / 1000)}</TS>` +
      `<UN>cpe</UN><CN>${nonce}</CN><OUI>00D09E</OUI><ProductClass>GW-1</ProductClass><SerialNumber>A1B2C3</SerialNumber>` +
      `<Param><Name>${NTP}</Name><Value>&lt;&amp;&gt;</Value></Param></Notification>`,
  );
  made.cpe.changeLocally(NTP, "other");
  await made.clock.pass(1);
  assert.notEqual(made.sent[1]?.notification.nonce, nonce);
});

test("a datagram is signed with HMAC-SHA1 of its body, keyed with the password for the ACS, in upper case [LWN-3]", async () => {
  const made = await lightweight({ [NTP]: 5 });
  made.cpe.changeLocally(NTP, "signed");
  await made.clock.pass(1);
  const [head = "", body = ""] = made.sent[0]?.text.split("\r\n\r\n") ?? [];
  const signature = createHmac("sha1", "pass").update(body).digest("hex").toUpperCase();
  assert.deepEqual(head.split("\r\n"), [
    "POST / HTTP/1.1",
    "Host: acs.example",
    'Content-Type: text/xml; charset="utf-8"',
    `Content-Length: ${Buffer.byteLength(body)}`,
    `Signature: ${signature}`,
  ]);
});

test("passive lightweight values wait for an active one and go with it [LWN-5, NTF-1]", async () => {
  const made = await lightweight({ [NTP]: 5, [MTU]: 3 });
  made.cpe.changeLocally(MTU, "1400");
  await made.clock.pass(3600);
  assert.equal(made.sent.length, 0);
  made.cpe.changeLocally(NTP, "a");
  await made.clock.pass(1);
  assert.deepEqual(told(made), [
    [
      { name: MTU, value: "1400" },
      { name: NTP, value: "a" },
    ],
  ]);
});

test("LightweightNotificationTriggerInterval and Time: pending passive values go at phase plus whole periods [LWN-5]", async () => {
  const made = await lightweight({ [MTU]: 4 });
  const phase = Date.UTC(2020, 0, 1, 0, 0, 7);
  made.cpe.changeLocally(`${SERVER}LightweightNotificationTriggerTime`, new Date(phase).toISOString());
  made.cpe.changeLocally(`${SERVER}LightweightNotificationTriggerInterval`, "60");
  made.cpe.changeLocally(MTU, "1400");
  await made.clock.pass(70);
  made.cpe.changeLocally(MTU, "1300");
  await made.clock.pass(200);
  assert.deepEqual(
    told(made).map(([first]) => first?.value),
    ["1400", "1300"],
  );
  for (const { at } of made.sent) assert.equal((at - phase) % 60_000, 0);
});

test("4 and 6 tell twice, by datagram and in the next Inform, neither knowing of the other [NTF-1, LWN-5]", async () => {
  const made = await lightweight({ [NTP]: 6 });
  made.cpe.changeLocally(NTP, "both");
  await made.clock.pass(10);
  assert.equal(made.sent.length, 1);
  assert.equal(made.acs.informs.length, 0);
  await session(made);
  assert.deepEqual(made.acs.lastEvents.toSorted(), ["4 VALUE CHANGE", "6 CONNECTION REQUEST"]);
});

test("what the ACS itself changes is not told to it by datagram either [LWN-1, INF-7]", async () => {
  const made = await lightweight({ [NTP]: 5 });
  made.acs.ask("SetParameterValues", {
    ParameterList: [{ Name: NTP, Value: { type: "string", text: "acs" } }],
    ParameterKey: "",
  });
  await session(made);
  await made.clock.pass(10);
  assert.equal(made.sent.length, 0);
});

test("many values go in several datagrams, each signed and numbered by itself [LWN-2, LWN-3]", async () => {
  const made = await lightweight({ "Device.NAT.PortMapping.": 3, [NTP]: 5 });
  for (const row of [1, 2]) made.cpe.changeLocally(`Device.NAT.PortMapping.${row}.Description`, "d".repeat(700));
  made.cpe.changeLocally(NTP, "a");
  await made.clock.pass(1);
  assert.equal(made.sent.length, 2);
  assert.equal(told(made).flat().length, 3);
  assert.equal(new Set(made.sent.map(({ notification }) => notification.nonce)).size, 2);
});

test("a change that was not told before a restart is told after it [LWN-1]", async () => {
  const made = await lightweight({ [MTU]: 3, [NTP]: 5 });
  made.cpe.changeLocally(MTU, "1400");
  made.cpe.restart();
  await made.clock.pass(30);
  made.cpe.changeLocally(NTP, "a");
  await made.clock.pass(1);
  assert.deepEqual(
    told(made)
      .flat()
      .map(({ name }) => name),
    [MTU, NTP],
  );
});
