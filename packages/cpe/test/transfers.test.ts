import assert from "node:assert/strict";
import { test } from "node:test";
import { MemoryStateStore } from "@beckon/cpe";
import { CwmpFault, encodeUtf8 } from "@beckon/cwmp";
import { seconds } from "@beckon/cwmp/ports";
import { registered, session } from "./support/bench.ts";
import { type Download, download, Files, schedule } from "./support/files.ts";
import { broken, faultFor } from "./support/scripted-acs.ts";

const WEB = { FileType: "2 Web Content" };

test("a firmware download: Status 1, reboot, then BOOT, TRANSFER COMPLETE, M Download, VALUE CHANGE and TransferComplete [DWN-2] [FIL-11] [EVT-10] [TRC-1]", async () => {
  const files = new Files();
  const made = await registered({ files });
  const { acs, clock, cpe } = made;
  download(made);
  await session(made);
  assert.deepEqual(acs.responseOf("Download"), {
    Status: 1,
    StartTime: "0001-01-01T00:00:00Z",
    CompleteTime: "0001-01-01T00:00:00Z",
  });
  assert.deepEqual(files.downloads[0], {
    url: "https://files.example/fw.bin",
    username: "u",
    password: "p",
    fileType: "1 Firmware Upgrade Image",
    fileSize: 0,
    targetFileName: "",
  });
  acs.transcript.length = 0;
  await clock.pass(12);
  assert.deepEqual(acs.transcript.slice(0, 6), [
    "CPE -> Inform (7 TRANSFER COMPLETE, M Download, 1 BOOT, 4 VALUE CHANGE)",
    "CPE <- InformResponse",
    "CPE -> TransferComplete (fw-9: ok)",
    "CPE <- TransferCompleteResponse",
    "CPE -> empty",
    "CPE <- empty",
  ]);
  assert.equal(cpe.model.get("Device.DeviceInfo.SoftwareVersion")?.text, "9.9.1");
  await session(made);
  assert.deepEqual(acs.lastEvents, ["6 CONNECTION REQUEST"]);
});

test("a file that needs no reboot is reported at once; DelaySeconds is kept [FIL-7]", async () => {
  const files = new Files();
  const made = await registered({ files });
  download(made, { ...WEB, DelaySeconds: 30 });
  await session(made);
  await made.clock.pass(28);
  assert.equal(files.downloads.length, 0);
  await made.clock.pass(3);
  assert.equal(files.downloads.length, 1);
  assert.deepEqual(made.acs.lastEvents, ["7 TRANSFER COMPLETE", "M Download (fw-9)"]);
});

test("a transfer that fails gives TransferComplete with its fault [TRC-1]", async () => {
  for (const code of [9010, 9012, 9015, 9016, 9017, 9018]) {
    const files = new Files();
    files.result = () => Promise.reject(new CwmpFault(code));
    const made = await registered({ files });
    download(made);
    await session(made);
    await made.clock.pass(1);
    assert.ok(made.acs.transcript.includes(`CPE -> TransferComplete (fw-9: ${code})`));
    assert.equal(made.cpe.stats.reboots, 0);
    assert.equal(made.cpe.model.get("Device.DeviceInfo.SoftwareVersion")?.text, "1.0.3");
  }
});

test("a file of the wrong length or an empty image is of no use: 9018, the old firmware stays [FIL-11]", async () => {
  for (const [fileSize, body] of [
    [99, "short"],
    [0, ""],
  ] as const) {
    const files = new Files();
    files.result = () => Promise.resolve(encodeUtf8(body));
    const made = await registered({ files });
    download(made, { FileSize: fileSize });
    await session(made);
    await made.clock.pass(1);
    assert.ok(made.acs.transcript.includes("CPE -> TransferComplete (fw-9: 9018)"));
  }
});

test("a request that cannot be served is refused at once, without event and TransferComplete [DWN-3] [FIL-4]", async () => {
  const refusals: readonly (readonly [Partial<Download>, number])[] = [
    [{ URL: "ftp://files.example/fw" }, 9013],
    [{ URL: "https://user:word@files.example/fw" }, 9003],
    [{ URL: "fw.bin" }, 9003],
    [{ FileType: "9 Soup" }, 9003],
  ];
  for (const [change, code] of refusals) {
    const made = await registered({ files: new Files() });
    download(made, change);
    await session(made);
    assert.equal(made.acs.fault?.code, code);
    await made.clock.pass(60);
    assert.equal(made.acs.informs.length, 1);
  }
  const without = await registered();
  download(without);
  await session(without);
  assert.equal(without.acs.fault?.code, 9001);
});

test("several transfers done: one TRANSFER COMPLETE, an M event and a TransferComplete for each [EVT-11]", async () => {
  const made = await registered({ files: new Files() });
  download(made, { ...WEB, CommandKey: "a", DelaySeconds: 10 });
  download(made, { ...WEB, CommandKey: "b", DelaySeconds: 10 });
  await session(made);
  made.acs.transcript.length = 0;
  made.acs.next(() => broken());
  await made.clock.pass(30);
  assert.deepEqual(made.acs.lastEvents, ["7 TRANSFER COMPLETE", "M Download (a)", "M Download (b)"]);
  const completes = made.acs.transcript.filter((line) => line.startsWith("CPE -> TransferComplete"));
  assert.deepEqual(completes, ["CPE -> TransferComplete (a: ok)", "CPE -> TransferComplete (b: ok)"]);
});

test("a TransferComplete whose answer is lost is sent again, with its events [TRC-4] [EVT-4]", async () => {
  const made = await registered({ files: new Files() });
  download(made, { ...WEB, DelaySeconds: 10 });
  await session(made);
  made.acs.next(() => undefined);
  made.acs.next(() => broken("receive"));
  await made.clock.pass(30);
  assert.deepEqual(made.acs.lastEvents, ["7 TRANSFER COMPLETE", "M Download (fw-9)"]);
  const completes = made.acs.transcript.filter((line) => line === "CPE -> TransferComplete (fw-9: ok)");
  assert.equal(completes.length, 2);
});

test("8005 to a TransferComplete: sent again in the session; another fault: the delivery is given up [TRC-3] [SES-16]", async () => {
  for (const [code, sent] of [
    [8005, 2],
    [8003, 1],
  ] as const) {
    const made = await registered({ files: new Files() });
    download(made, { ...WEB, DelaySeconds: 10 });
    await session(made);
    made.acs.next(() => undefined);
    made.acs.next((post) => faultFor(post, code));
    await made.clock.pass(30);
    const completes = made.acs.transcript.filter((line) => line.startsWith("CPE -> TransferComplete"));
    assert.equal(completes.length, sent);
    assert.equal(made.cpe.stats.sessionsFailed, 0);
    await session(made);
    assert.deepEqual(made.acs.lastEvents, ["6 CONNECTION REQUEST"]);
  }
});

test("queued transfers are listed until TransferComplete is acknowledged [QUE-1] [QUE-2] [FIL-3]", async () => {
  const made = await registered({ files: new Files() });
  download(made, { ...WEB, CommandKey: "a", DelaySeconds: 10, FileSize: 15 });
  made.acs.ask("Upload", {
    CommandKey: "b",
    FileType: "3 Vendor Configuration File 1",
    URL: "http://files.example/up",
    Username: "",
    Password: "",
    DelaySeconds: 500,
  });
  made.acs.ask("GetAllQueuedTransfers", {});
  await session(made);
  assert.deepEqual(made.acs.responseOf("GetAllQueuedTransfers").TransferList, [
    { CommandKey: "a", State: 1, IsDownload: true, FileType: "2 Web Content", FileSize: 15, TargetFileName: "" },
    {
      CommandKey: "b",
      State: 1,
      IsDownload: false,
      FileType: "6 Vendor Configuration File 1",
      FileSize: 0,
      TargetFileName: "",
    },
  ]);
  await made.clock.pass(20);
  made.acs.ask("GetQueuedTransfers", {});
  await session(made);
  assert.deepEqual(made.acs.responseOf("GetQueuedTransfers").TransferList, [{ CommandKey: "b", State: 1 }]);
});

test("more transfers than fit into the queue get 9004, three at least are taken [QUE-2]", async () => {
  const made = await registered({ files: new Files() });
  for (let i = 1; i <= 17; i++) download(made, { ...WEB, CommandKey: `k${i}`, DelaySeconds: 1000 });
  await session(made);
  const faults = made.acs.posts.filter(({ message }) => message?.body.kind === "fault").length;
  assert.equal(faults, 1);
  assert.equal(made.acs.fault?.code, 9004);
});

test("CancelTransfer: a waiting one is gone without TransferComplete, an unknown key is success [CAN-1] [CAN-2]", async () => {
  const files = new Files();
  const made = await registered({ files });
  download(made, { ...WEB, DelaySeconds: 20 });
  made.acs.ask("CancelTransfer", { CommandKey: "fw-9" });
  made.acs.ask("CancelTransfer", { CommandKey: "never heard of" });
  await session(made);
  assert.equal(made.acs.fault, undefined);
  await made.clock.pass(60);
  assert.equal(files.downloads.length, 0);
  assert.equal(made.acs.informs.length, 1);
});

test("a transfer that runs cannot be cancelled: 9021 [CAN-1]", async () => {
  const files = new Files();
  files.result = () => new Promise(() => {});
  const made = await registered({ files });
  download(made, WEB);
  await session(made);
  made.acs.ask("CancelTransfer", { CommandKey: "fw-9" });
  await session(made);
  assert.equal(made.acs.fault?.code, 9021);
});

test("Upload sends the configuration or the log with the credentials of the RPC [UPL-1] [FIL-2] [FIL-8]", async () => {
  const files = new Files();
  const made = await registered({ files });
  for (const FileType of ["1 Vendor Configuration File", "4 Vendor Log File 1"]) {
    made.acs.ask("Upload", {
      CommandKey: "up",
      FileType,
      URL: "http://files.example/up",
      Username: "u",
      Password: "p",
      DelaySeconds: 0,
    });
  }
  await session(made);
  await made.clock.pass(2);
  const [configuration, log] = files.uploads;
  assert.match(Buffer.from(configuration?.body ?? []).toString(), /^Device\.Time\.NTPServer1=pool\.ntp\.org$/m);
  assert.doesNotMatch(Buffer.from(configuration?.body ?? []).toString(), /Password/);
  assert.match(Buffer.from(log?.body ?? []).toString(), /A1B2C3/);
  assert.equal(configuration?.username, "u");
});

test("a configuration file is applied at once [FIL-13]", async () => {
  const files = new Files();
  files.result = () =>
    Promise.resolve(encodeUtf8("Device.Time.NTPServer1=from.file\nDevice.DeviceInfo.SerialNumber=no\n"));
  const made = await registered({ files });
  download(made, { FileType: "3 Vendor Configuration File" });
  await session(made);
  await made.clock.pass(1);
  assert.equal(made.cpe.model.get("Device.Time.NTPServer1")?.text, "from.file");
  assert.equal(made.cpe.model.get("Device.DeviceInfo.SerialNumber")?.text, "A1B2C3");
});

test("a transfer survives a loss of power: it begins anew and its result is reported once [FIL-15] [TRC-1]", async () => {
  const files = new Files();
  files.result = () => new Promise(() => {});
  const made = await registered({ files, store: new MemoryStateStore() });
  download(made, WEB);
  await session(made);
  assert.equal(files.downloads.length, 1);
  made.cpe.powerCut();
  files.result = () => Promise.resolve(encodeUtf8("x"));
  await made.clock.pass(15);
  assert.equal(files.downloads.length, 2);
  assert.deepEqual(made.acs.lastEvents, ["7 TRANSFER COMPLETE", "M Download (fw-9)"]);
  await made.clock.pass(60);
  const completes = made.acs.transcript.filter((line) => line.startsWith("CPE -> TransferComplete"));
  assert.equal(completes.length, 1);
});

test("ScheduleDownload runs in its window and is reported with M ScheduleDownload [SDL-1] [SDL-3]", async () => {
  const files = new Files();
  const made = await registered({ files });
  schedule(made, [
    { WindowStart: 100, WindowEnd: 200 },
    { WindowStart: 300, WindowEnd: 400 },
  ]);
  await session(made);
  let failing = true;
  files.result = () => (failing ? Promise.reject(new CwmpFault(9015)) : Promise.resolve(encodeUtf8("x")));
  await made.clock.pass(110);
  assert.equal(files.downloads.length, 1);
  assert.equal(made.acs.informs.length, 1);
  failing = false;
  await made.clock.pass(200);
  assert.deepEqual(made.acs.lastEvents, ["7 TRANSFER COMPLETE", "M ScheduleDownload (s)"]);
});

test("a ScheduleDownload whose windows passed while the device was off ends with 9020 [SDL-3]", async () => {
  const made = await registered({ files: new Files() });
  schedule(made, [{ WindowStart: 10, WindowEnd: 20 }]);
  await session(made);
  made.cpe.powerCut(seconds(60));
  await made.clock.pass(75);
  assert.ok(made.acs.transcript.includes("CPE -> TransferComplete (s: 9020)"));
});

test("time windows that are empty, overlap or are out of order get 9003 [SDL-3]", async () => {
  for (const windows of [
    [[20, 10]],
    [
      [0, 50],
      [40, 60],
    ],
    [
      [50, 60],
      [10, 20],
    ],
  ] as const) {
    const made = await registered({ files: new Files() });
    schedule(
      made,
      windows.map(([WindowStart, WindowEnd]) => ({ WindowStart, WindowEnd })),
    );
    await session(made);
    assert.equal(made.acs.fault?.code, 9003);
  }
});
