import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { loadDataModel, loadDataModelFile, ModelError, problemWith } from "@beckon/datamodel";
import { absolutePath } from "../absolute-path.ts";
import { main } from "../import.ts";
import { readDocument, readXmlFacts } from "../xml-facts.ts";

const FIXTURE = fileURLToPath(new URL("./fixtures/acme.xml", import.meta.url));

/** Runs the command on a file; its exit status, what it said, and the file it wrote. */
function runImport(...args: string[]) {
  const directory = mkdtempSync(join(tmpdir(), "beckon-import-"));
  const out = join(directory, "vendor.model");
  const said: string[] = [];
  const say = (line: string) => said.push(line);
  try {
    const status = main([...args, "--out", out], say, say);
    return { status, said: said.join("\n"), written: existsSync(out) ? readFileSync(out, "utf8") : "" };
  } finally {
    rmSync(directory, { recursive: true });
  }
}

const importXml = (xml: string) => {
  const directory = mkdtempSync(join(tmpdir(), "beckon-import-"));
  const file = join(directory, "model.xml");
  writeFileSync(file, xml);
  try {
    return runImport(file);
  } finally {
    rmSync(directory, { recursive: true });
  }
};

describe("a vendor's model", () => {
  const { status, said, written } = runImport(FIXTURE, "--name", "Acme gateway");
  const model = loadDataModelFile(written);
  const node = "Device.X_ACME-COM_Mesh.Node.3.";

  test("is read from the Broadband Forum's XML with its imports and components", () => {
    assert.equal(status, 0);
    assert.match(said, /vendor\.model: Acme gateway, 3 objects, 9 parameters/);
    assert.deepEqual([model.name, model.root], ["Acme gateway", "Device."]);
  });

  test("keeps what is said of tables", () => {
    assert.deepEqual(model.object(node), {
      path: "Device.X_ACME-COM_Mesh.Node.{i}.",
      table: true,
      writable: true,
      minimumEntries: 0,
      maximumEntries: 8,
      countedBy: "NodeNumberOfEntries",
      enabledBy: "Enable",
      uniqueKeys: [["Alias"], ["Address", "Port"]],
      since: "1.0",
      deprecated: false,
    });
  });

  test("derives types: a later size or pattern replaces the inherited one", () => {
    const address = model.parameter(`${node}Address`);
    assert.deepEqual(
      [address?.type, address?.dataType, address?.maximumLength, address?.patterns, address?.since],
      ["string", "ShortAddress", 15, ["", "\\d+(\\.\\d+){3}"], "1.2"],
    );
    const power = model.parameter("Device.X_ACME-COM_Mesh.Beacon.Power");
    assert.deepEqual([power?.type, power?.minimum, power?.maximum, power?.units], ["int", "-10", "10", "dBm"]);
  });

  test("keeps several ranges and lengths, and what is secret, a command or deprecated", () => {
    const port = model.parameter(`${node}Port`);
    assert.deepEqual(
      [port?.minimum, port?.maximum, port?.ranges],
      [
        "0",
        "65535",
        [
          ["0", "0"],
          ["1024", "65535"],
        ],
      ],
    );
    const key = model.parameter(`${node}Key`);
    assert.deepEqual(
      [key?.hidden, key?.lengths],
      [
        true,
        [
          [5, 5],
          [13, 13],
        ],
      ],
    );
    assert.equal(model.parameter(`${node}Restart`)?.command, true);
    assert.deepEqual(
      [model.parameter(`${node}Peers`)?.status, model.parameter(`${node}Peers`)?.deprecated],
      ["deprecated", true],
    );
  });

  test("makes references absolute", () => {
    const peers = model.parameter(`${node}Peers`);
    assert.deepEqual(peers?.references, ["Device.X_ACME-COM_Mesh.Node.", "Device.WiFi.SSID."]);
    assert.deepEqual(
      [peers?.list, peers?.minimumItems, peers?.maximumItems, peers?.maximumListLength],
      [true, 1, 4, 256],
    );
    assert.equal(model.parameter(`${node}Mode`)?.enumeratedBy, "Device.WiFi.X_ACME-COM_Modes");
  });

  test("adds to a standard model: its own parameters first, everything else from below", async () => {
    const both = loadDataModelFile(written, await loadDataModel("Device:2.19"));
    const roaming = both.parameter("Device.WiFi.X_ACME-COM_Roaming");
    assert.deepEqual(
      [roaming?.enumeration, roaming?.readOnlyValues, roaming?.default, roaming?.defaultKind, roaming?.activeNotify],
      [["Off", "On", "Failed"], ["Failed"], "Off", "factory", "canDeny"],
    );
    assert.match(roaming ? (problemWith(roaming, "Failed") ?? "") : "", /only the device/);
    assert.equal(both.parameter("Device.WiFi.SSID.1.Enable")?.type, "boolean");
    assert.equal(both.object("Device.WiFi.")?.path, "Device.WiFi.");
    assert.ok(both.children("Device.WiFi.").parameters.some(({ path }) => path === roaming?.path));
    assert.ok(both.forcedInform.includes(roaming as never));
  });
});

test("a service model can be mounted where it belongs", () => {
  const xml = `<dm:document xmlns:dm="urn:broadband-forum-org:cwmp:datamodel-1-8">
    <model name="PumpService:1.0" isService="true">
      <parameter name="PumpServiceNumberOfEntries" access="readOnly"><syntax><unsignedInt/></syntax></parameter>
      <object name="PumpService.{i}." access="readOnly" minEntries="0" maxEntries="unbounded">
        <parameter name="Peer" access="readWrite"><syntax><string><pathRef targetParent=".Valve."/></string></syntax></parameter>
      </object></model></dm:document>`;
  const document = readDocument(xml);
  assert.equal(readXmlFacts(document).root, "");
  const directory = mkdtempSync(join(tmpdir(), "beckon-import-"));
  const file = join(directory, "pump.xml");
  writeFileSync(file, xml);
  const { written } = runImport(file, "--mount", "Device.Services");
  rmSync(directory, { recursive: true });
  const model = loadDataModelFile(written);
  assert.equal(model.parameter("Device.Services.PumpServiceNumberOfEntries")?.type, "unsignedInt");
  assert.deepEqual(model.parameter("Device.Services.PumpService.1.Peer")?.references, [
    "Device.Services.PumpService.{i}.Valve.",
  ]);
});

test("what cannot be read is refused in one sentence that says where", () => {
  const model = (inner: string) => `<document><model name="M:1">${inner}</model></document>`;
  const cases: readonly (readonly [xml: string, sentence: RegExp])[] = [
    ["no xml", /no XML/],
    ["<!DOCTYPE x><document/>", /no XML/],
    ["<html/>", /<html>, not the <dm:document>/],
    ["<document/>", /no model/],
    ['<document><model name="A"/><model name="B"/></document>', /several models: choose one of A, B/],
    [model('<object name="Device"/>'), /"Device" has no dot/],
    [model('<object name="Device."><parameter name="P"/></object>'), /Device\.P has no type/],
    [model("<parameter><syntax><int/></syntax></parameter>"), /no name/],
    [
      model('<object name="D."><parameter name="P"><syntax><dataType ref="T"/></syntax></parameter></object>'),
      /type T/,
    ],
    [model('<component ref="C"/>'), /component C is defined in no document/],
    [
      `<document><component name="C"><component ref="C"/></component><model name="M"><component ref="C"/></model></document>`,
      /circle/,
    ],
    [
      `<document><dataType name="T" base="T"/><model name="M"><parameter name="P"><syntax><dataType ref="T"/></syntax></parameter></model></document>`,
      /circle/,
    ],
    [model('<object name="A b."/>'), /"A b\." cannot be the name/],
  ];
  for (const [xml, sentence] of cases) {
    const { status, said } = importXml(xml);
    assert.equal(status, 1, said);
    assert.match(said, sentence);
    assert.doesNotMatch(said, /\n/);
  }
});

test("wrong usage is told and is not a crash", () => {
  assert.equal(runImport().status, 2);
  assert.equal(runImport("a.xml", "b.xml").status, 2);
  assert.equal(runImport("a.xml", "--colour").status, 2);
  assert.match(runImport("no-such-file.xml").said, /no-such-file\.xml/);
  assert.equal(runImport("--help").status, 0);
});

test("a model that is not there is named with those that are", () => {
  const document = readDocument('<document><model name="A"/></document>');
  assert.throws(
    () => readXmlFacts(document, { model: "B" }),
    (error: unknown) => {
      assert.ok(error instanceof ModelError);
      assert.match(error.message, /no model B; it has A/);
      return true;
    },
  );
});

test("references are resolved as TR-106 says", () => {
  const cases = [
    ["Device.DNS.Client.Server.{i}.Interface", "###.IP.Interface.", "Device.IP.Interface."],
    ["Device.Ghn.Diagnostics.Interface", ".Ghn.Interface.", "Device.Ghn.Interface."],
    ["Device.A.{i}.B", "#.C.", "Device.C."],
    ["Device.A.B", "C.", "Device.A.C."],
    ["Device.A.B", "Device.X.", "Device.X."],
    ["VoiceService.{i}.A.{i}.B", ".SIP.", "VoiceService.{i}.SIP."],
  ] as const;
  for (const [parameter, reference, expected] of cases) assert.equal(absolutePath(parameter, reference), expected);
});
