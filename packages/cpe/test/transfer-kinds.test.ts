import assert from "node:assert/strict";
import { test } from "node:test";
import { MemoryStateStore } from "@beckon/cpe";
import { tr181Gateway } from "@beckon/cpe/models";
import { CwmpFault, encodeUtf8 } from "@beckon/cwmp";
import { seconds } from "@beckon/cwmp/ports";
import { bench, registered, session } from "./support/bench.ts";
import { completes, download, Files, lastComplete, schedule, upload } from "./support/files.ts";

const WEB = { FileType: "2 Web Content" };
const INFO = "Device.DeviceInfo.";

test("every standard file type and vendor ones are taken for download, and no other [FIL-1]", async () => {
  const known = [
    "1 Firmware Upgrade Image",
    "2 Web Content",
    "3 Vendor Configuration File",
    "4 Tone File",
    "5 Ringer File",
  ];
  for (const FileType of [...known, "6 Stored Firmware Image", "X ACME Theme", "X 00D09E Theme"]) {
    const made = await registered({ files: new Files(), model: tr181Gateway({ seed: 1 }) });
    download(made, { FileType });
    await session(made);
    assert.equal(made.acs.fault, undefined, FileType);
    await made.clock.pass(30);
    assert.deepEqual(completes(made), ["fw-9: ok"], FileType);
  }
  for (const FileType of ["7 Something", "1", "Firmware Upgrade Image", "X"]) {
    const made = await registered({ files: new Files() });
    download(made, { FileType });
    await session(made);
    assert.equal(made.acs.fault?.code, 9003, FileType);
  }
});

test("upload types with and without instance number are taken, and no other [FIL-2]", async () => {
  for (const FileType of [
    "1 Vendor Configuration File",
    "2 Vendor Log File",
    "3 Vendor Configuration File 1",
    "4 Vendor Log File 2",
  ]) {
    const files = new Files();
    const made = await registered({ files });
    upload(made, FileType);
    await session(made);
    await made.clock.pass(2);
    assert.deepEqual([completes(made), files.uploads.length], [["up: ok"], 1], FileType);
  }
  const made = await registered({ files: new Files() });
  upload(made, "3 Vendor Configuration File 0");
  await session(made);
  assert.equal(made.acs.fault?.code, 9003);
});

test("a vendor's file type that the device has no file for is an upload failure: 9011 [FIL-2, TRC-1]", async () => {
  const made = await registered({ files: new Files() });
  upload(made, "X ACME Core Dump");
  await session(made);
  await made.clock.pass(2);
  assert.deepEqual(completes(made), ["up: 9011"]);
});

test("the file is moved after the session and does not hold up the next one [FIL-6]", async () => {
  const files = new Files();
  const gate = Promise.withResolvers<Uint8Array>();
  files.result = () => gate.promise;
  const made = await registered({ files });
  download(made, WEB);
  made.acs.ask("GetRPCMethods", {});
  await session(made);
  assert.equal(made.acs.answers, 2);
  assert.equal(files.downloads.length, 1);
  made.acs.transcript.length = 0;
  await session(made);
  assert.equal(made.acs.transcript[0], "CPE -> Inform (6 CONNECTION REQUEST)");
  assert.equal(made.cpe.stats.sessionsFailed, 0);
  gate.resolve(encodeUtf8("x"));
  await made.clock.pass(1);
  assert.deepEqual(completes(made), ["fw-9: ok"]);
});

test("a file that does not fit is refused at once with 9004, or fails with 9010 if its size was not known [FIL-10]", async () => {
  const made = await registered({ files: new Files(), behaviour: { storage: 10 } });
  download(made, { ...WEB, FileSize: 11 });
  await session(made);
  assert.equal(made.acs.fault?.code, 9004);
  await made.clock.pass(60);
  assert.deepEqual([completes(made), made.acs.informs.length], [[], 1]);
  download(made, WEB);
  await session(made);
  await made.clock.pass(1);
  assert.deepEqual(completes(made), ["fw-9: 9010"]);
});

test("a firmware that is unusable or not signed is reported with 9018 or 9019, and the old one runs on [FIL-11]", async () => {
  for (const rejectsFiles of [9018, 9019] as const) {
    const made = await registered({ files: new Files(), behaviour: { rejectsFiles } });
    download(made);
    await session(made);
    await made.clock.pass(1);
    assert.deepEqual(completes(made), [`fw-9: ${rejectsFiles}`]);
    assert.equal(made.cpe.model.get(`${INFO}SoftwareVersion`)?.text, "1.0.3");
    assert.equal(made.cpe.stats.reboots, 0);
  }
});

test("a stored image goes into the free slot and runs only when it is chosen and the device restarts [FIL-12]", async () => {
  const files = new Files();
  const made = await registered({ files, model: tr181Gateway({ seed: 1 }), store: new MemoryStateStore() });
  const text = (name: string) => made.cpe.model.get(INFO + name)?.text;
  const before = text("SoftwareVersion");
  download(made, { FileType: "6 Stored Firmware Image" });
  await session(made);
  await made.clock.pass(5);
  assert.deepEqual(completes(made), ["fw-9: ok"]);
  assert.equal(made.cpe.stats.reboots, 0);
  assert.deepEqual([text("FirmwareImage.2.Version"), text("FirmwareImage.2.Status")], ["9.9.1", "Available"]);
  assert.deepEqual(
    [text("SoftwareVersion"), text("ActiveFirmwareImage")],
    [before, "Device.DeviceInfo.FirmwareImage.1"],
  );
  made.cpe.powerCut();
  await made.clock.pass(30);
  assert.equal(text("SoftwareVersion"), before);
  made.acs.ask("SetParameterValues", {
    ParameterList: [
      { Name: `${INFO}BootFirmwareImage`, Value: { type: "string", text: "Device.DeviceInfo.FirmwareImage.2" } },
    ],
    ParameterKey: "",
  });
  made.acs.ask("Reboot", { CommandKey: "r" });
  await session(made);
  await made.clock.pass(30);
  assert.ok(made.acs.lastEvents.includes("4 VALUE CHANGE"));
  assert.deepEqual(
    [text("SoftwareVersion"), text("ActiveFirmwareImage")],
    ["9.9.1", "Device.DeviceInfo.FirmwareImage.2"],
  );
  assert.deepEqual([text("FirmwareImage.1.Version"), text("FirmwareImage.1.Status")], [before, "Available"]);
});

test("a device without slots refuses a stored image with 9003 [FIL-12]", async () => {
  const made = await registered({ files: new Files() });
  download(made, { FileType: "6 Stored Firmware Image" });
  await session(made);
  assert.equal(made.acs.fault?.code, 9003);
});

test("a configuration file's changes of notified parameters are value changes [FIL-13]", async () => {
  const files = new Files();
  files.result = () => Promise.resolve(encodeUtf8(`${INFO}ProvisioningCode=new\n`));
  const made = await registered({ files });
  download(made, { FileType: "3 Vendor Configuration File" });
  await session(made);
  await made.clock.pass(2);
  assert.deepEqual(made.acs.lastEvents.toSorted(), ["4 VALUE CHANGE", "7 TRANSFER COMPLETE", "M Download (fw-9)"]);
  const values = made.acs.informs.at(-1)?.ParameterList ?? [];
  assert.equal(values.find(({ Name }) => Name === `${INFO}ProvisioningCode`)?.Value.text, "new");
});

test("a browser that waits for the file is sent to SuccessURL or FailureURL, if they are given [FIL-14]", async () => {
  for (const [code, given, status, location] of [
    [0, "http://isp.example/ok", 302, "http://isp.example/ok"],
    [9016, "http://isp.example/ok", 302, "http://isp.example/no"],
    [0, "", 200, undefined],
  ] as const) {
    const files = new Files();
    const gate = Promise.withResolvers<void>();
    files.result = () => gate.promise.then(() => encodeUtf8("x"));
    const made = await registered({ files, model: tr181Gateway({ seed: 1 }), lanUrl: "http://192.168.1.1" });
    assert.equal(
      made.cpe.model.get("Device.ManagementServer.DownloadProgressURL")?.text,
      "http://192.168.1.1/download",
    );
    const look = () =>
      made.cpe.local.browse({ method: "GET", target: "/download", headers: {}, body: new Uint8Array() });
    download(made, { ...WEB, SuccessURL: given, FailureURL: given.replace("ok", "no") });
    await session(made);
    assert.equal((await look()).status, 200);
    if (code === 0) gate.resolve();
    else gate.reject(new CwmpFault(code));
    await made.clock.pass(2);
    const answer = await look();
    assert.deepEqual([answer.status, answer.headers.location], [status, location]);
  }
});

test("TargetFileName cannot lead into people's files, and only http and https are served [FIL-18]", async () => {
  for (const change of [
    { TargetFileName: "../share/holiday.jpg" },
    { TargetFileName: "/mnt/usb/x" },
    { TargetFileName: "C:\\x" },
    { TargetFileName: ".." },
    { URL: "file:///mnt/usb/x" },
  ]) {
    const made = await registered({ files: new Files() });
    download(made, { ...WEB, ...change });
    await session(made);
    assert.match(String(made.acs.fault?.code), /^90(03|13)$/, JSON.stringify(change));
  }
  const made = await registered({ files: new Files() });
  download(made, { ...WEB, TargetFileName: "theme.zip" });
  await session(made);
  assert.equal(made.acs.fault, undefined);
});

test("times of a transfer are UTC, unknown if it never began or the clock is not set [TRC-2]", async () => {
  const made = await registered({ files: new Files(), behaviour: { installTime: seconds(90) } });
  download(made, { ...WEB, DelaySeconds: 60 });
  await session(made);
  await made.clock.pass(200);
  assert.equal(lastComplete(made)?.StartTime, "2026-01-02T03:05:06Z");
  assert.equal(lastComplete(made)?.CompleteTime, "2026-01-02T03:06:36Z");
  schedule(made, [{ WindowStart: 10, WindowEnd: 20 }]);
  await session(made);
  made.cpe.powerCut(seconds(60));
  await made.clock.pass(75);
  assert.deepEqual(
    [lastComplete(made)?.FaultStruct.FaultCode, lastComplete(made)?.StartTime],
    [9020, "0001-01-01T00:00:00Z"],
  );
});

test("a device that does not know the time reports unknown times [TRC-2]", async () => {
  const { FakeClock } = await import("./support/fake-clock.ts");
  const made = bench({ files: new Files(), clock: new FakeClock(5000) });
  made.cpe.start();
  await made.clock.pass(1);
  download(made, WEB);
  await session(made);
  await made.clock.pass(2);
  assert.deepEqual(completes(made), ["fw-9: ok"]);
  const unknown = "0001-01-01T00:00:00Z";
  assert.deepEqual([lastComplete(made)?.StartTime, lastComplete(made)?.CompleteTime], [unknown, unknown]);
});

test("a delayed transfer is done once after a loss of power, at its time or as soon as the device is back [FIL-7, FIL-15]", async () => {
  for (const downtime of [5, 200]) {
    const files = new Files();
    const made = await registered({ files, store: new MemoryStateStore() });
    download(made, { ...WEB, DelaySeconds: 60 });
    await session(made);
    made.cpe.powerCut(seconds(downtime));
    await made.clock.pass(40);
    assert.equal(files.downloads.length, 0);
    await made.clock.pass(300);
    assert.deepEqual([files.downloads.length, completes(made)], [1, ["fw-9: ok"]]);
  }
});
