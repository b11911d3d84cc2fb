import assert from "node:assert/strict";
import { test } from "node:test";
import type { Operation, Task, TaskState } from "@beckon/acs";
import { DEFAULT_SETTINGS } from "@beckon/acs";
import { type Evidence, settleTask } from "../src/task/settle-tasks.ts";

const KEY = "k1";

function task(operation: Operation, state: TaskState, changes: Partial<Task> = {}): Task {
  return {
    id: "t",
    deviceId: "d",
    operation,
    state,
    message: "",
    createdAt: 0,
    createdBy: "me",
    changedAt: 0,
    attempts: 1,
    commandKey: KEY,
    ...changes,
  };
}

function evidence(codes: readonly string[], changes: Partial<Evidence> = {}): Evidence {
  const events = codes.map((code) => ({ code, commandKey: code.startsWith("M ") ? KEY : "" }));
  return { events, parameterKey: "", now: 1000, ...changes };
}

const REBOOT: Operation = { name: "reboot" };
const RESET: Operation = { name: "factoryReset" };
const ADD: Operation = { name: "addObject", path: "Device.NAT.PortMapping." };
const SET: Operation = { name: "set", values: [{ path: "Device.X", value: "1" }] };
const DOWNLOAD: Operation = { name: "download", fileType: "1 Firmware Upgrade Image", url: "http://files.example/fw" };

const TABLE: readonly [title: string, task: Task, evidence: Evidence, state: TaskState | undefined][] = [
  ["a queued task is not touched", task(REBOOT, "queued"), evidence(["1 BOOT"]), undefined],
  ["reboot: M Reboot with our key proves it", task(REBOOT, "sent"), evidence(["M Reboot"]), "done"],
  ["reboot: 1 BOOT proves it as well", task(REBOOT, "waiting"), evidence(["1 BOOT"]), "done"],
  [
    "reboot: no boot after a broken session means that it is sent again",
    task(REBOOT, "sent"),
    evidence(["2 PERIODIC"]),
    "queued",
  ],
  [
    "reboot: agreed and not yet rebooted is still awaited",
    task(REBOOT, "waiting"),
    evidence(["2 PERIODIC"]),
    undefined,
  ],
  [
    "reboot: agreed long ago and never done fails",
    task(REBOOT, "waiting"),
    evidence(["2 PERIODIC"], { now: DEFAULT_SETTINGS.rebootDeadline + 1 }),
    "failed",
  ],
  ["reboot: is not sent for ever", task(REBOOT, "sent", { attempts: 3 }), evidence(["2 PERIODIC"]), "failed"],
  ["factory reset: bootstrap proves it", task(RESET, "sent"), evidence(["0 BOOTSTRAP"]), "done"],
  ["factory reset: is never repeated by itself", task(RESET, "sent"), evidence(["2 PERIODIC"]), "unknown"],
  [
    "add object: our ParameterKey proves it, but not which row it is: the device has to be asked",
    task(ADD, "sent"),
    evidence(["2 PERIODIC"], { parameterKey: KEY }),
    undefined,
  ],
  [
    "add object: of a row that was added the values are set again, never the row",
    task(ADD, "sent", { result: { instanceNumber: 5 } }),
    evidence(["2 PERIODIC"], { parameterKey: undefined }),
    "queued",
  ],
  [
    "delete object: our ParameterKey proves it",
    task({ name: "deleteObject", path: "Device.NAT.PortMapping.1." }, "sent"),
    evidence(["2 PERIODIC"], { parameterKey: KEY }),
    "done",
  ],
  [
    "add object: another ParameterKey disproves it",
    task(ADD, "sent"),
    evidence(["2 PERIODIC"], { parameterKey: "other" }),
    "queued",
  ],
  [
    "add object: without ParameterKey nothing is known, nothing is repeated",
    task(ADD, "sent"),
    evidence([], { parameterKey: undefined }),
    "unknown",
  ],
  ["set: harmless, so it is sent again", task(SET, "sent"), evidence(["2 PERIODIC"]), "queued"],
  ["download: silence proves nothing", task(DOWNLOAD, "sent"), evidence(["2 PERIODIC"]), undefined],
  [
    "download: a person decides when nothing came in time",
    task(DOWNLOAD, "waiting"),
    evidence([], { now: DEFAULT_SETTINGS.transferDeadline + 1 }),
    "unknown",
  ],
];

for (const [title, subject, seen, state] of TABLE) {
  test(`${title} (reliability 2.2)`, () => {
    const settled = settleTask(subject, seen, DEFAULT_SETTINGS);
    assert.equal(settled?.state, state);
    if (settled) assert.notEqual(settled.message, "");
  });
}

test("an M Reboot with a foreign key proves nothing about our reboot", () => {
  const foreign = { ...evidence([]), events: [{ code: "M Reboot", commandKey: "foreign" }] };
  assert.equal(settleTask(task(REBOOT, "waiting"), foreign, DEFAULT_SETTINGS), undefined);
});
