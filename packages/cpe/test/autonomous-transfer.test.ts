import assert from "node:assert/strict";
import { test } from "node:test";
import { MemoryStateStore } from "@beckon/cpe";
import { tr098Gateway, tr181Gateway } from "@beckon/cpe/models";
import { CwmpFault, type RequestOf, type RpcNamed } from "@beckon/cwmp";
import { type Bench, registered, session } from "./support/bench.ts";
import { set } from "./support/diagnostics.ts";
import { Files } from "./support/files.ts";
import { answerWith, broken } from "./support/scripted-acs.ts";

const POLICY = "ManagementServer.AutonomousTransferCompletePolicy.";
const CONFIG = {
  direction: "upload",
  fileType: "3 Vendor Configuration File 1",
  url: "http://vendor.example/c",
} as const;
const FIRMWARE = {
  direction: "download",
  fileType: "2 Web Content",
  url: "http://vendor.example/web",
  announceUrl: "http://vendor.example/news",
} as const;

async function withPolicy(values: Readonly<Record<string, string>>, files = new Files()): Promise<Bench> {
  const made = await registered({ files, model: tr181Gateway({ seed: 1 }), store: new MemoryStateStore() });
  set(made, `Device.${POLICY}`, values);
  await session(made);
  made.acs.transcript.length = 0;
  return made;
}

function reports({ acs }: Bench): readonly RequestOf<RpcNamed<"AutonomousTransferComplete">>[] {
  return acs.posts.flatMap(({ message }) => {
    const body = message?.body;
    return body?.kind === "request" && body.rpc === "AutonomousTransferComplete" ? [body.args] : [];
  });
}

test("a transfer that nobody at the ACS ordered: event 10 and AutonomousTransferComplete in one session [ATC-1]", async () => {
  const made = await withPolicy({ Enable: "1" });
  made.cpe.local.transfer(FIRMWARE);
  await made.clock.pass(2);
  assert.deepEqual(made.acs.transcript.slice(0, 4), [
    "CPE -> Inform (10 AUTONOMOUS TRANSFER COMPLETE)",
    "CPE <- InformResponse",
    "CPE -> AutonomousTransferComplete",
    "CPE <- AutonomousTransferCompleteResponse",
  ]);
  const [told] = reports(made);
  assert.deepEqual(
    [told?.AnnounceURL, told?.TransferURL, told?.IsDownload, told?.FileType, told?.FaultStruct.FaultCode],
    ["http://vendor.example/news", "http://vendor.example/web", true, "2 Web Content", 0],
  );
  await session(made);
  assert.deepEqual(made.acs.lastEvents, ["6 CONNECTION REQUEST"]);
});

test("an answer that is lost: the report comes again, and after a loss of power too [ATC-1, EVT-4]", async () => {
  const made = await withPolicy({ Enable: "1" });
  made.acs.next(() => undefined);
  made.acs.next(() => broken("receive"));
  made.cpe.local.transfer(FIRMWARE);
  await made.clock.pass(1);
  made.cpe.powerCut();
  await made.clock.pass(30);
  assert.ok(made.acs.lastEvents.includes("10 AUTONOMOUS TRANSFER COMPLETE"));
  assert.equal(reports(made).length, 2);
  await session(made);
  assert.deepEqual([made.acs.lastEvents, reports(made).length], [["6 CONNECTION REQUEST"], 2]);
});

test("only what the policy lets through is reported [ATC-2]", async () => {
  const cases: readonly (readonly [Readonly<Record<string, string>>, typeof FIRMWARE | typeof CONFIG, boolean])[] = [
    [{ Enable: "0" }, FIRMWARE, false],
    [{ Enable: "1" }, CONFIG, true],
    [{ Enable: "1", TransferTypeFilter: "Upload" }, FIRMWARE, false],
    [{ Enable: "1", TransferTypeFilter: "Upload" }, CONFIG, true],
    [{ Enable: "1", TransferTypeFilter: "Download" }, CONFIG, false],
    [{ Enable: "1", ResultTypeFilter: "Failure" }, FIRMWARE, false],
    [{ Enable: "1", ResultTypeFilter: "Success" }, FIRMWARE, true],
    [{ Enable: "1", FileTypeFilter: "1 Firmware Upgrade Image" }, FIRMWARE, false],
    [{ Enable: "1", FileTypeFilter: "1 Firmware Upgrade Image,2 Web Content" }, FIRMWARE, true],
  ];
  for (const [policy, transfer, told] of cases) {
    const made = await withPolicy(policy);
    made.cpe.local.transfer(transfer);
    await made.clock.pass(2);
    const lines = made.acs.transcript.length > 0;
    assert.deepEqual([reports(made).length === 1, lines], [told, told], JSON.stringify(policy));
  }
});

test("a failure passes its own filter and carries its fault [ATC-2]", async () => {
  const files = new Files();
  files.result = () => Promise.reject(new CwmpFault(9016));
  const made = await withPolicy({ Enable: "1", ResultTypeFilter: "Failure" }, files);
  made.cpe.local.transfer(FIRMWARE);
  await made.clock.pass(2);
  assert.equal(reports(made)[0]?.FaultStruct.FaultCode, 9016);
});

test("in the queue an autonomous transfer is listed by GetAllQueuedTransfers alone, without key and with its own number [QUE-1, FIL-3]", async () => {
  const files = new Files();
  files.result = () => new Promise(() => {});
  const made = await withPolicy({ Enable: "1" }, files);
  made.cpe.local.transfer(CONFIG);
  made.acs.ask("GetQueuedTransfers", {});
  await session(made);
  assert.deepEqual(made.acs.responseOf("GetQueuedTransfers").TransferList, []);
  made.acs.ask("GetAllQueuedTransfers", {});
  await session(made);
  const [listed] = made.acs.responseOf("GetAllQueuedTransfers").TransferList;
  assert.deepEqual(
    [listed?.CommandKey, listed?.IsDownload, listed?.FileType],
    ["", false, "6 Vendor Configuration File 1"],
  );
});

test("TR-098 has the same policy at its own path [ATC-2]", async () => {
  const made = await registered({ files: new Files(), model: tr098Gateway({ seed: 1 }) });
  set(made, `InternetGatewayDevice.${POLICY}`, { Enable: "1" });
  await session(made);
  made.cpe.local.transfer(FIRMWARE);
  await made.clock.pass(2);
  assert.equal(reports(made).length, 1);
});

test("an ACS that does not know the method ends the matter with its fault 8000 [ATC-1, FLT-7]", async () => {
  const made = await withPolicy({ Enable: "1" });
  made.acs.intercept = (post) => {
    const body = post.message?.body;
    if (body?.kind !== "request" || body.rpc !== "AutonomousTransferComplete") return undefined;
    return answerWith({ kind: "fault", fault: new CwmpFault(8000) }, { id: post.message?.header.id ?? "" });
  };
  made.cpe.local.transfer(FIRMWARE);
  await made.clock.pass(2);
  await session(made);
  assert.equal(reports(made).length, 1);
  assert.equal(made.cpe.stats.sessionsFailed, 0);
});
