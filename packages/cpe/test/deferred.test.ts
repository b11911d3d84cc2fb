import assert from "node:assert/strict";
import { test } from "node:test";
import { registered, session } from "./support/bench.ts";
import { broken } from "./support/scripted-acs.ts";

test("a change that needs the end of the session takes effect then, without the ACS doing anything [SPV-7, SPV-6]", async () => {
  const made = await registered();
  const active = () => made.cpe.model.get("Device.DeviceInfo.X_ACME_COM_ActiveMode")?.text;
  const seen: (string | undefined)[] = [];
  made.acs.ask("SetParameterValues", {
    ParameterList: [{ Name: "Device.DeviceInfo.X_ACME_COM_Mode", Value: { type: "string", text: "bridge" } }],
    ParameterKey: "",
  });
  made.acs.ask("GetParameterValues", { ParameterNames: ["Device.DeviceInfo.X_ACME_COM_Mode"] });
  made.acs.intercept = () => void seen.push(active());
  await session(made);
  assert.deepEqual(made.acs.responseOf("GetParameterValues").ParameterList[0]?.Value.text, "bridge");
  assert.deepEqual(seen, ["", "", "", ""]);
  assert.equal(active(), "bridge");
});

test("a change that needs a reboot: Status 1, then the device reboots by itself after the session, without M Reboot [SPV-7]", async () => {
  const made = await registered();
  const active = () => made.cpe.model.get("Device.DeviceInfo.X_ACME_COM_ActiveRegion")?.text;
  made.acs.ask("SetParameterValues", {
    ParameterList: [{ Name: "Device.DeviceInfo.X_ACME_COM_Region", Value: { type: "string", text: "EU" } }],
    ParameterKey: "",
  });
  await session(made);
  assert.deepEqual(made.acs.responseOf("SetParameterValues"), { Status: 1 });
  assert.equal(made.cpe.phase, "booting");
  await made.clock.pass(11);
  assert.equal(active(), "EU");
  assert.deepEqual(made.acs.lastEvents, ["1 BOOT"]);
});

test("a change committed with Status 1 takes effect also if the session then fails [SPV-7, SPV-6]", async () => {
  const made = await registered();
  made.acs.ask("SetParameterValues", {
    ParameterList: [{ Name: "Device.DeviceInfo.X_ACME_COM_Mode", Value: { type: "string", text: "bridge" } }],
    ParameterKey: "",
  });
  for (let i = 0; i < 2; i++) made.acs.next(() => undefined);
  made.acs.next(() => broken());
  await session(made);
  assert.equal(made.cpe.stats.sessionsFailed, 1);
  assert.equal(made.cpe.model.get("Device.DeviceInfo.X_ACME_COM_ActiveMode")?.text, "bridge");
});
