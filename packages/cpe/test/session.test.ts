import assert from "node:assert/strict";
import { test } from "node:test";
import { bench } from "./support/bench.ts";

test("the first session: Inform with BOOTSTRAP and BOOT, empty POST, RPCs of the ACS, end [SES-2] [SES-14]", async () => {
  const { cpe, acs, clock } = bench();
  acs.ask("GetParameterValues", { ParameterNames: ["Device.DeviceInfo."] });
  acs.ask("SetParameterValues", {
    ParameterList: [{ Name: "Device.Time.NTPServer1", Value: { type: "string", text: "ntp.example" } }],
    ParameterKey: "cfg-1",
  });
  cpe.start();
  await clock.pass(1);
  assert.deepEqual(acs.transcript, [
    "CPE -> Inform (0 BOOTSTRAP, 1 BOOT)",
    "CPE <- InformResponse",
    "CPE -> empty",
    "CPE <- GetParameterValues (Device.DeviceInfo.)",
    "CPE -> GetParameterValuesResponse (9 parameters)",
    "CPE <- SetParameterValues (Device.Time.NTPServer1)",
    "CPE -> SetParameterValuesResponse (status 0)",
    "CPE <- empty",
    "--",
  ]);
  assert.equal(cpe.model.get("Device.Time.NTPServer1")?.text, "ntp.example");
  assert.equal(cpe.phase, "idle");
});
