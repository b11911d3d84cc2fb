import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { modelFromCsv, readCsvModel } from "@beckon/cpe/models";
import { registered, session } from "./support/bench.ts";

const HEAD = "Parameter,Object,Writable,Value,Value type\r\n";
const ID = "DeviceID.OUI,false,false,00D09E,xsd:string\nDeviceID.SerialNumber,false,false,S1,xsd:string\n";

test("quotes, commas, line breaks and missing object rows are read", () => {
  const model = modelFromCsv(
    `${HEAD}${ID}Device.A.B.Text,false,true,"a ""b"", c\nd",xsd:string\nDevice.T.1.X,false,true,1,xsd:boolean\nDevice.T.3.X,false,true,false,xsd:boolean\nDevice.TNumberOfEntries,false,false,7,xsd:unsignedInt`,
  );
  assert.deepEqual(model.get("Device.A.B.Text"), { type: "string", text: 'a "b", c\nd' });
  assert.deepEqual(model.rows("Device.T."), [1, 3]);
  assert.deepEqual(model.get("Device.TNumberOfEntries"), { type: "unsignedInt", text: "2" });
  assert.deepEqual(model.get("Device.T.3.X"), { type: "boolean", text: "0" });
  assert.equal(model.identity.serialNumber, "S1");
});

test("one file makes many devices", () => {
  const csv = readCsvModel(`${HEAD}${ID}Device.DeviceInfo.SerialNumber,false,false,S1,xsd:string\n`);
  const device = csv.device({ serialNumber: "S2" });
  assert.equal(device.get("Device.DeviceInfo.SerialNumber")?.text, "S2");
  assert.equal(device.description, csv.description);
});

test("a text without parameters, with two roots or without an identity is refused", () => {
  for (const text of [
    "",
    HEAD,
    `${HEAD}${ID}`,
    `${HEAD}${ID}Device.A,false,false,1,xsd:string\nInternetGatewayDevice.A,false,false,1,xsd:string\n`,
    `${HEAD}Device.A,false,false,1,xsd:string\n`,
  ]) {
    assert.throws(() => modelFromCsv(text), RangeError);
  }
});

const MODELS = join(import.meta.dirname, "../../../../shared/models");

test("three real gateways register and give back every value of their file", async () => {
  if (!existsSync(MODELS)) {
    console.log("shared/models is not beside this checkout: nothing to read");
    return;
  }
  for (const [file, root, atLeast] of [
    ["huawei-bm632w.csv", "InternetGatewayDevice.", 500],
    ["nokia-g1425ga.csv", "InternetGatewayDevice.", 2000],
    ["tplink-ex220.csv", "Device.", 3000],
  ] as const) {
    const text = readFileSync(join(MODELS, file), "utf8");
    const made = await registered({ model: modelFromCsv(text) });
    made.acs.ask("GetParameterValues", { ParameterNames: [root] });
    await session(made);
    const { ParameterList } = made.acs.responseOf("GetParameterValues");
    assert.ok(ParameterList.length >= atLeast, `${file}: ${ParameterList.length}`);
    assert.equal(made.cpe.model.root, root);
    assert.equal(made.cpe.stats.sessionsFailed, 0);
    assert.notEqual(made.acs.informs[0]?.DeviceId.SerialNumber, "");
    assert.ok((made.acs.informs[0]?.ParameterList.length ?? 0) >= 3);
  }
});
