import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { DeviceModel, Identity } from "@beckon/cpe";
import { compileModel, r, w } from "@beckon/cpe/models";
import { minutes } from "@beckon/cwmp/ports";
import { loadDataModelFile } from "@beckon/datamodel";
import { Site } from "@beckon/testing";
import { main } from "../../tools/datamodel/import.ts";

const NAME = "Device.X_ACME-COM_Once";
const XML = `<?xml version="1.0"?>
<dm:document xmlns:dm="urn:broadband-forum-org:cwmp:datamodel-1-8" spec="urn:acme:once">
  <model name="Device:2.19">
    <object name="Device." access="readOnly" minEntries="1" maxEntries="1">
      <parameter name="X_ACME-COM_Once" access="writeOnceReadOnly"><syntax><string/></syntax></parameter>
    </object>
  </model>
</dm:document>`;

/** The data model of the XML, by way of the command that operators use. */
function importedModel() {
  const directory = mkdtempSync(join(tmpdir(), "beckon-once-"));
  try {
    const [file, out] = [join(directory, "once.xml"), join(directory, "once.model")];
    writeFileSync(file, XML);
    const said: string[] = [];
    const say = (line: string) => said.push(line);
    assert.equal(main([file, "--out", out], say, say), 0, said.join("\n"));
    return loadDataModelFile(readFileSync(out, "utf8"));
  } finally {
    rmSync(directory, { recursive: true });
  }
}

test("a parameter that is writeOnceReadOnly can be written again and again over CWMP [SPV-15]", async () => {
  const dataModel = importedModel();
  assert.equal(dataModel.parameter(NAME)?.writable, true);
  const description = compileModel("Device.", {
    RootDataModelVersion: r.string("2.19"),
    "X_ACME-COM_Once": w.string(""),
    DeviceInfo: { SoftwareVersion: r.string("1") },
    ManagementServer: { URL: w.string(""), ParameterKey: r.string(""), ConnectionRequestURL: r.string("") },
  });
  const identity = { manufacturer: "Acme", oui: "00D09E", productClass: "Once", serialNumber: "1" };
  const model = new DeviceModel(description, new Identity(identity, 1));
  await using site = await Site.start();
  const { cpe, id } = site.join({ model, dataModel });
  assert.ok(await site.quiet());
  for (const value of ["first", "second", "third"]) {
    await site.acs.createTask(id, { name: "set", values: [{ path: NAME, value }] }, { name: "test" });
    cpe.connectionRequested();
    await site.run(minutes(1));
    assert.equal(cpe.model.get(NAME)?.text, value);
  }
});

test("names that differ in case alone are different parameters, at the device and at the ACS [TYP-8]", async () => {
  const description = compileModel("Device.", {
    RootDataModelVersion: r.string("2.19"),
    X_ACME_Name: w.string("upper"),
    X_ACME_name: w.string("lower"),
    DeviceInfo: { SoftwareVersion: r.string("1") },
    ManagementServer: { URL: w.string(""), ParameterKey: r.string(""), ConnectionRequestURL: r.string("") },
  });
  const identity = { manufacturer: "Acme", oui: "00D09E", productClass: "Case", serialNumber: "1" };
  await using site = await Site.start();
  const { cpe, id } = site.join({ model: new DeviceModel(description, new Identity(identity, 1)) });
  assert.ok(await site.quiet());
  const values = [{ path: "Device.X_ACME_name", value: "changed" }];
  await site.acs.createTask(id, { name: "set", values }, { name: "test" });
  cpe.connectionRequested();
  await site.run(minutes(1));
  assert.equal(cpe.model.get("Device.X_ACME_Name")?.text, "upper");
  assert.equal(cpe.model.get("Device.X_ACME_name")?.text, "changed");
  const tree = await site.store.tree(id);
  assert.equal(tree?.parameter("Device.X_ACME_Name")?.value, "upper");
  assert.equal(tree?.parameter("Device.X_ACME_name")?.value, "changed");
  assert.equal(tree?.parameter("Device.x_acme_name"), undefined);
});

test("a text without a greatest length may have 64 KiB, in characters of any width, and comes back as it was [TYP-10, ENV-8]", async () => {
  const description = compileModel("Device.", {
    RootDataModelVersion: r.string("2.19"),
    X_ACME_Text: w.string(""),
    DeviceInfo: { SoftwareVersion: r.string("1") },
    ManagementServer: { URL: w.string(""), ParameterKey: r.string(""), ConnectionRequestURL: r.string("") },
  });
  const identity = { manufacturer: "Acme", oui: "00D09E", productClass: "Text", serialNumber: "1" };
  await using site = await Site.start();
  const { cpe, id } = site.join({ model: new DeviceModel(description, new Identity(identity, 1)) });
  assert.ok(await site.quiet());
  for (const value of ["x".repeat(65_536), "\u{1F4E1}é<&>".repeat(8192)]) {
    const values = [{ path: "Device.X_ACME_Text", value }];
    const task = await site.acs.createTask(id, { name: "set", values }, { name: "test" });
    cpe.connectionRequested();
    await site.run(minutes(1));
    assert.equal((await site.store.task(task.id))?.state, "done");
    assert.ok(cpe.model.get("Device.X_ACME_Text")?.text === value);
    assert.ok((await site.store.tree(id))?.parameter("Device.X_ACME_Text")?.value === value);
  }
});
