import assert from "node:assert/strict";
import { test } from "node:test";
import { type AcsSettings, isEnded, type Operation, type Task } from "@beckon/acs";
import { type FileTransfers, VENDOR_METHODS } from "@beckon/cpe";
import { tr098Gateway } from "@beckon/cpe/models";
import { encodeEnvelope, encodeUtf8, namespaceOf, type RequestBody, type RpcName } from "@beckon/cwmp";
import { hours, seconds } from "@beckon/cwmp/ports";
import { type JoinOptions, type Member, Site } from "@beckon/testing";

const files: FileTransfers = { download: async () => encodeUtf8("version: 9.9.1\n"), upload: async () => {} };

async function siteWithOne(
  options: JoinOptions = {},
  settings: Partial<AcsSettings> = {},
): Promise<{ site: Site; member: Member }> {
  const site = await Site.start({ settings });
  const member = site.join({ files, periodicInformInterval: 60, ...options });
  assert.ok(await site.quiet());
  site.clearTranscript(member.id);
  return { site, member };
}

async function finish(site: Site, member: Member, operation: Operation): Promise<Task> {
  const { id } = await site.acs.createTask(member.id, operation, { name: "test" });
  await site.clock.advanceUntil(async () => isEnded((await site.store.task(id))?.state ?? "queued"), hours(3));
  const task = await site.store.task(id);
  assert.ok(task);
  return task;
}

/** The last request of the ACS with this name. */
function sentByAcs<N extends RpcName>(site: Site, rpc: N): RequestBody & { readonly rpc: N } {
  const bodies = site.events.flatMap(({ name, event }) =>
    name === "session:message" && "body" in event ? [event.body] : [],
  );
  const found = bodies.findLast((body) => body?.kind === "request" && body.rpc === rpc);
  assert.ok(found);
  return found as RequestBody & { readonly rpc: N };
}

test("a device that asks for a file gets the download that is set for its type, in the same session [RQD-1]", async () => {
  const file = { fileType: "2 Web Content", url: "http://files.example/web" };
  const { site, member } = await siteWithOne({}, { requestedDownloads: [file] });
  await using _ = site;
  member.cpe.local.requestDownload("2 Web Content", { Language: "fr" });
  await site.run(seconds(30));
  const lines = site.transcript(member.id);
  assert.deepEqual(lines.slice(0, 6), [
    "CPE -> Inform (9 REQUEST DOWNLOAD)",
    "CPE <- InformResponse",
    "CPE -> RequestDownload",
    "CPE <- RequestDownloadResponse",
    "CPE -> empty",
    "CPE <- Download (2 Web Content)",
  ]);
  assert.ok(lines.some((line) => line.startsWith("CPE -> TransferComplete")));
});

test("a kicked browser goes where the operator wants it [KCK-1]", async () => {
  const kickedUrl = "http://isp.example/welcome";
  const { site, member } = await siteWithOne({ lanUrl: "http://192.168.1.1" }, { kickedUrl });
  await using _ = site;
  const target = "/kick?command=go&next=http%3A%2F%2Fother.example%2F";
  const answer = member.cpe.local.browse({ method: "GET", target, headers: {}, body: new Uint8Array() });
  await site.run(seconds(10));
  const { status, headers } = await answer;
  assert.deepEqual([status, headers.location], [302, kickedUrl]);
});

test("a transfer that the device did by itself is told and answered, as its policy was set [ATC-1, ATC-2]", async () => {
  const { site, member } = await siteWithOne();
  await using _ = site;
  const path = "Device.ManagementServer.AutonomousTransferCompletePolicy.Enable";
  const transfer = () =>
    member.cpe.local.transfer({ direction: "download", fileType: "2 Web Content", url: "http://vendor.example/w" });
  transfer();
  await site.run(seconds(90));
  const told = () => site.transcript(member.id).filter((line) => line === "CPE -> AutonomousTransferComplete").length;
  assert.equal(told(), 0);
  await finish(site, member, { name: "set", values: [{ path, value: "true" }] });
  transfer();
  await site.run(seconds(90));
  assert.equal(told(), 1);
  assert.equal(
    site.transcript(member.id).filter((line) => line === "CPE <- AutonomousTransferCompleteResponse").length,
    1,
  );
});

test("ScheduleInform brings the device back after so many seconds with 3 SCHEDULED and the key [SCI-1, SCI-3]", async () => {
  const { site, member } = await siteWithOne({ periodicInformInterval: 3600 });
  await using _ = site;
  const { id } = await site.acs.createTask(member.id, { name: "scheduleInform", delaySeconds: 300 }, { name: "test" });
  member.cpe.connectionRequested();
  await site.quiet();
  await site.run(seconds(290));
  assert.equal(
    site.transcript(member.id).some((line) => line.includes("3 SCHEDULED")),
    false,
  );
  await site.run(seconds(20));
  assert.ok(site.transcript(member.id).includes("CPE -> Inform (3 SCHEDULED, M ScheduleInform)"));
  assert.equal((await site.store.task(id))?.state, "done");
});

test("a factory reset is answered first, then the device comes as new: BOOTSTRAP and BOOT [FRS-1, FRS-2]", async () => {
  const { site, member } = await siteWithOne();
  await using _ = site;
  const ssid = "Device.WiFi.SSID.1.SSID";
  await finish(site, member, { name: "set", values: [{ path: ssid, value: "mine" }] });
  site.clearTranscript(member.id);
  const task = await finish(site, member, { name: "factoryReset" });
  assert.equal(task.state, "done", task.message);
  const lines = site.transcript(member.id);
  assert.deepEqual(lines.slice(3, 7), [
    "CPE <- FactoryReset",
    "CPE -> FactoryResetResponse",
    "CPE <- empty",
    "CPE -> Inform (0 BOOTSTRAP, 1 BOOT)",
  ]);
  assert.notEqual(member.cpe.model.get(ssid)?.text, "mine");
});

test("a reboot carries its CommandKey there and back: 1 BOOT and M Reboot [RBT-1, RBT-3]", async () => {
  const { site, member } = await siteWithOne();
  await using _ = site;
  const task = await finish(site, member, { name: "reboot" });
  assert.equal(task.state, "done", task.message);
  assert.deepEqual(sentByAcs(site, "Reboot").args, { CommandKey: task.commandKey });
  assert.ok(site.transcript(member.id).includes("CPE -> Inform (M Reboot, 1 BOOT)"));
  assert.equal(member.cpe.stats.reboots, 1);
});

test("a row cannot be added to or taken from a read-only table, whatever the ACS sends: 9005 [OBJ-8, OBJ-6]", async () => {
  const { site, member } = await siteWithOne();
  await using _ = site;
  for (const [method, ObjectName] of [
    ["AddObject", "Device.Ethernet.Interface."],
    ["DeleteObject", "Device.Ethernet.Interface.1."],
  ] as const) {
    const before = member.cpe.model.rows("Device.Ethernet.Interface.").length;
    const task = await finish(site, member, { name: "rpc", method, arguments: { ObjectName, ParameterKey: "" } });
    assert.deepEqual([task.state, task.fault?.code], ["failed", 9005], task.message);
    assert.equal(member.cpe.model.rows("Device.Ethernet.Interface.").length, before);
  }
});

test("every argument of a Download is on the wire, empty where there is nothing to say [DWN-1]", async () => {
  const { site, member } = await siteWithOne();
  await using _ = site;
  const task = await finish(site, member, {
    name: "download",
    fileType: "2 Web Content",
    url: "http://files.example/w",
    fileSize: 15,
  });
  assert.equal(task.state, "done", task.message);
  const body = sentByAcs(site, "Download");
  const xml = encodeEnvelope({ namespace: namespaceOf("1.4"), header: {}, body });
  const elements = [
    ...(/<cwmp:Download>(.*)<\/cwmp:Download>/s.exec(xml)?.[1] ?? "").matchAll(/<(\w+)>([^<]*)<\/\1>/g),
  ];
  assert.deepEqual(
    elements.map(([, name, text]) => [name, text]),
    [
      ["CommandKey", task.commandKey],
      ["FileType", "2 Web Content"],
      ["URL", "http://files.example/w"],
      ["Username", ""],
      ["Password", ""],
      ["FileSize", "15"],
      ["TargetFileName", ""],
      ["DelaySeconds", "0"],
      ["SuccessURL", ""],
      ["FailureURL", ""],
    ],
  );
});

test("vouchers go out and options come back [VOU-1]", async () => {
  const option =
    "<Signature><Object><Option><VSerialNum>7</VSerialNum><OptionIdent>VPN</OptionIdent>" +
    "<StartDate>2026-01-01T00:00:00Z</StartDate><Mode>EnableWithoutExpiration</Mode></Option></Object></Signature>";
  const { site, member } = await siteWithOne({ model: tr098Gateway({ seed: 3 }), verifyVoucher: () => true });
  await using _ = site;
  const voucher = Buffer.from(option).toString("base64");
  const set = await finish(site, member, { name: "setVouchers", vouchers: [voucher] });
  assert.equal(set.state, "done", set.message);
  const got = await finish(site, member, { name: "getOptions" });
  assert.deepEqual(
    got.result?.options?.map(({ OptionName, State, Mode }) => [OptionName, State, Mode]),
    [["VPN", 1, 2]],
  );
});

test("a vendor's method: sent as composed, answered in the vendor's words, followed by its event [RPC-2]", async () => {
  const { site, member } = await siteWithOne({ behaviour: VENDOR_METHODS });
  await using _ = site;
  const asked = await finish(site, member, { name: "rpc", method: "X_00D09E_GetBoardId" });
  assert.equal(asked.state, "done", asked.message);
  assert.match(asked.result?.response?.xml ?? "", /HG6-7731/);
  await finish(site, member, { name: "rpc", method: "X_00D09E_Blink", xml: "<CommandKey>k</CommandKey>" });
  await site.quiet();
  assert.ok(site.transcript(member.id).includes("CPE -> Inform (M X_00D09E_Blink)"));
  const broken = await finish(site, member, { name: "rpc", method: "X_00D09E_Broken" });
  assert.deepEqual([broken.state, broken.fault?.code], ["failed", 9802]);
});
