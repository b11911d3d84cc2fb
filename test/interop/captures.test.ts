import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import type { RequestOf, RPCS } from "@beckon/cwmp";
import { type Captured, readAllCaptured, readCaptured } from "./captured-message.ts";
import { NOT_MESSAGES, PUBLIC_FILES, PUBLIC_LOGS } from "./public-files.ts";
import { filesBelow, sharedFolder } from "./shared.ts";

const folder = sharedFolder("captures");
const files = folder === undefined ? [] : filesBelow(folder);
const RECORDED = /^[\w-]+\/\d{3}-([\w-]+)\.(req|res)\.http$/;

/** The RPC that the recorder's label for a scripted request of its ACS stands for. */
const LABELS: Readonly<Record<string, string>> = {
  GPN: "GetParameterNames",
  GPV: "GetParameterValues",
  GPA: "GetParameterAttributes",
  SPV: "SetParameterValues",
  SPA: "SetParameterAttributes",
};
const WITHOUT_BODY = new Set(["empty", "204", "401", "GET"]);

const isPublic = (file: string) => file.startsWith("public/");
const isMessage = (file: string) => !NOT_MESSAGES.some((pattern) => pattern.test(file));
const recorded = files.filter((file) => RECORDED.test(file));
const published = files.filter((file) => isPublic(file) && isMessage(file)).map((file) => file.slice("public/".length));

if (folder !== undefined) {
  test("every file of the captures is accounted for, and none is missing", () => {
    const named = [...Object.keys(PUBLIC_FILES), ...Object.keys(PUBLIC_LOGS)].toSorted();
    assert.deepEqual(published, named);
    const unaccounted = files.filter((file) => !RECORDED.test(file) && !isPublic(file) && isMessage(file));
    assert.deepEqual(unaccounted, []);
    assert.equal(recorded.length, 618);
    assert.equal(recorded.length + published.length + files.filter((file) => !isMessage(file)).length, files.length);
  });
}

for (const file of recorded) {
  test(`captures/${file} means what its name says`, () => {
    const captured = readCaptured(folder ?? "", file);
    const [, label = "", direction] = RECORDED.exec(file) ?? [];
    checkRecorded(captured, label, direction === "req" ? "CPE" : "ACS");
    checkCounts(captured);
  });
}

function checkRecorded({ line, envelope }: Captured, label: string, sender: "CPE" | "ACS"): void {
  const body = envelope?.body;
  const [short = ""] = label.split("-");
  if (WITHOUT_BODY.has(label)) assert.equal(line, "no body");
  else if (label === "404") assert.ok(line === "no body" || line.startsWith("XmlError"), line);
  else if (label === "file") assert.equal(line, "XmlError ill-formed");
  else if (label === "Unknown") assert.equal(line, "FrobnicateDevice (unknown)");
  else if (label === "Fault") {
    assert.ok(body?.kind === "fault", line);
    assert.ok(sender === "CPE" && body.fault.code >= 9000 && body.fault.code <= 9899);
  } else {
    assert.ok(body?.kind === "request" || body?.kind === "response", line);
    assert.equal(`${body.rpc}${body.kind === "response" ? "Response" : ""}`, LABELS[short] ?? short);
    if (body.kind === "request" && body.rpc === "Inform") checkInform(body.args);
  }
}

function checkInform({ DeviceId, ParameterList }: RequestOf<typeof RPCS.Inform>): void {
  assert.match(DeviceId.OUI, /^\w{6}$/);
  assert.notEqual(DeviceId.SerialNumber, "");
  assert.notDeepEqual(ParameterList, []);
}

/** Nothing got lost: as many values and names were read as the text has structs, and every name is one. */
function checkCounts({ envelope, text }: Captured): void {
  const body = envelope?.body;
  if (body?.kind !== "request" && body?.kind !== "response") return;
  const { ParameterList: list } = body.args as { ParameterList?: readonly { readonly Name: string }[] };
  if (!list) return;
  const structs = text.match(/<(\w+:)?(Set)?Parameter(Value|Info|Attribute|Attributes)Struct\b/g) ?? [];
  assert.equal(list.length, structs.length);
  for (const { Name } of list) assert.match(Name, /^[^\s<>&]*$/);
}

for (const file of published.filter((file) => file in PUBLIC_FILES)) {
  test(`captures/public/${file} means ${PUBLIC_FILES[file]?.join(", ")}`, () => {
    const captured = readCaptured(join(folder ?? "", "public"), file);
    assert.deepEqual([captured.line, ...captured.oddities], PUBLIC_FILES[file]);
    checkCounts(captured);
  });
}

for (const [file, expected] of Object.entries(folder === undefined ? {} : PUBLIC_LOGS)) {
  test(`every message inside captures/public/${file} is read`, () => {
    const counts: Record<string, number> = {};
    for (const captured of readAllCaptured(join(folder ?? "", "public"), file)) {
      counts[captured.line] = (counts[captured.line] ?? 0) + 1;
      checkCounts(captured);
    }
    assert.deepEqual(counts, expected);
  });
}
