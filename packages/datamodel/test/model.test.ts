import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  DATA_MODELS,
  dataModelFor,
  encodeModel,
  loadDataModel,
  loadDataModelFile,
  ModelError,
  type ModelFacts,
} from "@beckon/datamodel";

const device2 = await loadDataModel("Device:2.19");
const gateway = await loadDataModel("InternetGatewayDevice:1.14");

describe("a data model", () => {
  test("is loaded once", async () => {
    assert.equal(await loadDataModel("Device:2.19"), device2);
  });

  test("finds a parameter by template, number, alias and wildcard, always the same", () => {
    const found = device2.parameter("Device.WiFi.SSID.{i}.Enable");
    assert.equal(found?.path, "Device.WiFi.SSID.{i}.Enable");
    for (const row of ["1", "27", "[guest]", "[a.b]", "*"])
      assert.equal(device2.parameter(`Device.WiFi.SSID.${row}.Enable`), found);
  });

  test("finds a table and its row as one definition", () => {
    const table = device2.object("Device.WiFi.SSID.");
    assert.equal(table?.path, "Device.WiFi.SSID.{i}.");
    assert.equal(table, device2.object("Device.WiFi.SSID.3."));
    assert.deepEqual(
      [table?.table, table?.writable, table?.countedBy, table?.enabledBy, table?.uniqueKeys],
      [true, true, "SSIDNumberOfEntries", "Enable", [["Alias"], ["Name"]]],
    );
  });

  test("does not find what is not there", () => {
    for (const path of ["", "Device", "Device.Nothing", "Device.WiFi.SSID.Enable", "Device.WiFi.", "toString"])
      assert.equal(device2.parameter(path), undefined, path);
    for (const path of ["", "Device", "Device.WiFi", "Device.WiFi.1.", "InternetGatewayDevice.", "constructor."])
      assert.equal(device2.object(path), undefined, path);
    assert.deepEqual(device2.children("Device.Nothing."), { objects: [], parameters: [] });
  });

  test("lists the direct children of an object", () => {
    const { objects, parameters } = device2.children("Device.WiFi.");
    assert.ok(objects.some(({ path }) => path === "Device.WiFi.SSID.{i}."));
    assert.ok(parameters.some(({ path }) => path === "Device.WiFi.SSIDNumberOfEntries"));
    assert.ok([...objects, ...parameters].every(({ path }) => /^Device\.WiFi\.\w+(\.\{i\})?\.?$/.test(path)));
    const row = device2.children("Device.WiFi.SSID.3.");
    assert.ok(row.parameters.some(({ path }) => path === "Device.WiFi.SSID.{i}.SSID"));
    assert.deepEqual(
      row.objects.map(({ path }) => path),
      ["Device.WiFi.SSID.{i}.Stats."],
    );
    assert.deepEqual(device2.children("Device.WiFi.SSID.").objects, [device2.object("Device.WiFi.SSID.1.")]);
  });

  test("names what every Inform carries [INF-4]", () => {
    const names = device2.forcedInform.map(({ path }) => path);
    for (const name of [
      "Device.RootDataModelVersion",
      "Device.DeviceInfo.HardwareVersion",
      "Device.DeviceInfo.SoftwareVersion",
      "Device.DeviceInfo.ProvisioningCode",
      "Device.ManagementServer.ParameterKey",
      "Device.ManagementServer.ConnectionRequestURL",
    ])
      assert.ok(names.includes(name), name);
    const root = "InternetGatewayDevice.";
    assert.ok(gateway.forcedInform.some(({ path }) => path === `${root}DeviceInfo.SpecVersion`));
  });

  test("has the services of both voice versions on Device:2", () => {
    const row = "Device.Services.VoiceService.1.";
    assert.ok(device2.parameter(`${row}SIP.Client.1.AuthPassword`)?.hidden);
    assert.ok(device2.parameter(`${row}VoiceProfile.1.Line.1.SIP.AuthPassword`)?.hidden);
    assert.equal(
      gateway.parameter("InternetGatewayDevice.Services.VoiceService.1.VoiceProfile.1.Name")?.type,
      "string",
    );
    assert.deepEqual(device2.parameter(`${row}SIP.Client.1.Network`)?.references, [
      "Device.Services.VoiceService.{i}.SIP.Network.",
    ]);
  });

  test("keeps the facts of the models: a few, by hand", () => {
    const at = (path: string) => device2.parameter(path);
    assert.deepEqual(at("Device.IP.Diagnostics.IPPing.DiagnosticsState")?.readOnlyValues?.includes("Complete"), true);
    assert.equal(at("Device.WiFi.AccessPoint.1.Security.KeyPassphrase")?.hidden, true);
    assert.deepEqual(at("Device.WiFi.AccessPoint.1.Security.WEPKey")?.lengths, [
      [5, 5],
      [13, 13],
    ]);
    assert.equal(at("Device.WiFi.Reset")?.command, true);
    assert.equal(at("Device.DNS.Client.Server.1.Interface")?.references?.[0], "Device.IP.Interface.");
    assert.equal(at("Device.Ethernet.Interface.1.MACAddress")?.dataType, "MACAddress");
    assert.equal(at("Device.Ethernet.Interface.1.Stats.BytesSent")?.type, "unsignedLong");
    assert.equal(at("Device.WiFi.MultiAP.APDevice.1.Radio.1.MCS")?.status, "deleted");
    assert.deepEqual(
      [at("Device.RootDataModelVersion")?.since, at("Device.RootDataModelVersion")?.maximumLength],
      ["2.4", 32],
    );
  });

  test("can be read whole", async () => {
    for (const name of DATA_MODELS) {
      const model = await loadDataModel(name);
      const waiting = [model.root];
      let count = 0;
      for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
        const { objects, parameters } = model.children(path);
        count += parameters.length;
        for (const { path: parameter } of parameters) assert.equal(model.parameter(parameter)?.path, parameter);
        for (const object of objects) waiting.push(object.path);
      }
      assert.ok(count > 1000, `${name}: ${count}`);
    }
  });
});

test("the model is chosen by the root and what the device says of it [INF-10]", () => {
  assert.equal(dataModelFor("InternetGatewayDevice."), "InternetGatewayDevice:1.14");
  assert.equal(dataModelFor("Device.", { rootDataModelVersion: "2.11" }), "Device:2.19");
  assert.equal(dataModelFor("Device.", { deviceSummary: "Device:1.4[](Baseline:1)" }), "Device:1.14");
  assert.equal(dataModelFor("Device.", { deviceSummary: "Device:1.4[]", rootDataModelVersion: "2.4" }), "Device:2.19");
  assert.equal(dataModelFor("Device.", { deviceSummary: "Device:2.0[]" }), "Device:2.19");
  assert.equal(dataModelFor("Device.", { deviceSummary: "Device:10.0[]" }), "Device:2.19");
  assert.equal(dataModelFor("Device."), "Device:2.19");
  assert.equal(dataModelFor("X_Vendor."), undefined);
});

const FACTS: ModelFacts = {
  name: "Small:1",
  root: "Device.",
  objects: [
    { path: "Device.", table: false, writable: false, minimumEntries: 0, uniqueKeys: [], deprecated: false },
    {
      path: "Device.T.{i}.",
      table: true,
      writable: true,
      minimumEntries: 2,
      maximumEntries: 9,
      countedBy: "TNumberOfEntries",
      enabledBy: "Enable",
      uniqueKeys: [["A", "B"], ["Alias"]],
      since: "1.2",
      deprecated: true,
      status: "obsoleted",
    },
  ],
  parameters: [
    {
      path: "Device.T.{i}.P",
      type: "unsignedLong",
      dataType: "StatsCounter64",
      writable: true,
      list: true,
      minimumItems: 0,
      maximumItems: 3,
      maximumListLength: 99,
      minimum: "-18446744073709551615",
      maximum: "18446744073709551615",
      ranges: [
        ["1", "2"],
        [null, "9"],
      ],
      minimumLength: 0,
      maximumLength: 5,
      lengths: [
        [0, 1],
        [4, null],
      ],
      enumeration: ["tab\there", "line\nbreak", "a|b", "ü`$"],
      readOnlyValues: ["a|b"],
      patterns: ["", "\\d+"],
      units: "bytes",
      default: "",
      defaultKind: "implementation",
      hidden: true,
      command: true,
      forcedInform: true,
      activeNotify: "forceDefaultEnabled",
      references: ["Device.T."],
      enumeratedBy: "Device.Modes",
      since: "1.10",
      deprecated: true,
      status: "deleted",
    },
  ],
};

describe("the compact form", () => {
  test("gives back every fact", () => {
    const model = loadDataModelFile(encodeModel(FACTS));
    assert.deepEqual([model.name, model.root], ["Small:1", "Device."]);
    for (const object of FACTS.objects) assert.deepEqual(model.object(object.path), object);
    for (const parameter of FACTS.parameters) assert.deepEqual(model.parameter(parameter.path), parameter);
  });

  test("is the same text for the same facts in any order", () => {
    const turned = { ...FACTS, objects: [...FACTS.objects].reverse() };
    assert.equal(encodeModel(turned), encodeModel(FACTS));
  });

  test("is refused in one sentence if it is something else or damaged", () => {
    const text = encodeModel(FACTS);
    const refused = (damaged: string) => {
      assert.throws(() => {
        const model = loadDataModelFile(damaged);
        model.object("Device.T.1.");
        model.parameter("Device.T.1.P");
      }, ModelError);
    };
    refused("");
    refused("<xml/>");
    refused(text.replace("\t1\t", "\t2\t"));
    refused(text.replace("unsignedLong/", "quaternion/"));
    refused(text.replace('["Device.T."]', '["Device.T."'));
    refused(text.replace(/P:\w+/, "P:zz"));
    refused(text.replace("\n\n", "\n"));
  });

  test("needs a base that was loaded here", () => {
    const stranger = { ...device2, name: "stranger" } as typeof device2;
    assert.throws(() => loadDataModelFile(encodeModel(FACTS), stranger), TypeError);
  });
});
