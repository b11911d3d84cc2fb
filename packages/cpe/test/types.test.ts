import assert from "node:assert/strict";
import { test } from "node:test";
import { DeviceModel, Identity } from "@beckon/cpe";
import { compileModel, entries, r, table, w } from "@beckon/cpe/models";
import type { ValueType } from "@beckon/cwmp";
import { type Bench, registered, session } from "./support/bench.ts";

/** A device with a writable parameter of every type, and some whose rules the standard model knows. */
function typedModel(): DeviceModel {
  const description = compileModel("Device.", {
    RootDataModelVersion: r.string("2.19"),
    DeviceInfo: { SoftwareVersion: r.string("1"), ProvisioningCode: w.string("") },
    ManagementServer: {
      URL: w.string(""),
      ParameterKey: r.string(""),
      ConnectionRequestURL: r.string(""),
      ConnReqAllowedJabberIDs: w.string(""),
      PeriodicInformTime: w.dateTime(),
    },
    IP: { InterfaceNumberOfEntries: entries, Interface: table(2, () => ({ Enable: w.boolean(true) })) },
    DNS: { Client: { ServerNumberOfEntries: entries, Server: table(1, () => ({ DNSServer: w.string("") })) } },
    NAT: { PortMapping: table(1, () => ({ Interface: w.reference("") }), { writable: true }) },
    X_ACME_COM_Types: {
      Boolean: w.boolean(false),
      Int: w.int(0),
      UnsignedInt: w.unsignedInt(0),
      Long: w.long(0),
      UnsignedLong: w.unsignedLong(0),
      DateTime: w.dateTime(),
      Base64: w.base64(""),
      HexBinary: w.hexBinary(""),
    },
  });
  const identity = { manufacturer: "Acme", oui: "00D09E", productClass: "Types", serialNumber: "1" };
  return new DeviceModel(description, new Identity(identity, 1));
}

/** What reads back after the text was written, or the code of the fault. */
async function written(made: Bench, name: string, type: ValueType, text: string): Promise<string | number> {
  const Name = `Device.${name}`;
  made.acs.ask("SetParameterValues", { ParameterList: [{ Name, Value: { type, text } }], ParameterKey: "" });
  await session(made);
  const { fault } = made.acs;
  if (fault) return fault.parameterFaults[0]?.FaultCode ?? fault.code;
  made.acs.ask("GetParameterValues", { ParameterNames: [Name] });
  await session(made);
  const value = made.acs.responseOf("GetParameterValues").ParameterList[0]?.Value;
  assert.equal(value?.type, type);
  return value.text;
}

type Case = readonly [name: string, type: ValueType, text: string, expected: string | number];

const TYPES = "X_ACME_COM_Types.";
const CASES: Readonly<Record<string, readonly Case[]>> = {
  "a boolean is 0, 1, false or true, in lower case [TYP-1]": [
    [`${TYPES}Boolean`, "boolean", "1", "1"],
    [`${TYPES}Boolean`, "boolean", "false", "0"],
    [`${TYPES}Boolean`, "boolean", "true", "1"],
    [`${TYPES}Boolean`, "boolean", "0", "0"],
    [`${TYPES}Boolean`, "boolean", "yes", 9007],
    [`${TYPES}Boolean`, "boolean", "2", 9007],
  ],
  "whole numbers have the range of their type, also beyond what JavaScript counts [TYP-2]": [
    [`${TYPES}Int`, "int", "-2147483648", "-2147483648"],
    [`${TYPES}Int`, "int", "+0042", "42"],
    [`${TYPES}Int`, "int", "2147483648", 9007],
    [`${TYPES}UnsignedInt`, "unsignedInt", "4294967295", "4294967295"],
    [`${TYPES}UnsignedInt`, "unsignedInt", "4294967296", 9007],
    [`${TYPES}UnsignedInt`, "unsignedInt", "-1", 9007],
    [`${TYPES}Long`, "long", "-9223372036854775808", "-9223372036854775808"],
    [`${TYPES}Long`, "long", "9223372036854775808", 9007],
    [`${TYPES}UnsignedLong`, "unsignedLong", "18446744073709551615", "18446744073709551615"],
    [`${TYPES}UnsignedLong`, "unsignedLong", "18446744073709551616", 9007],
    [`${TYPES}Int`, "int", "1.0", 9007],
  ],
  "a dateTime has a zone, microseconds or neither; unknown, infinite and relative times are values too [TYP-3]": [
    [`${TYPES}DateTime`, "dateTime", "2026-01-02T03:04:05Z", "2026-01-02T03:04:05Z"],
    [`${TYPES}DateTime`, "dateTime", "2026-01-02T03:04:05.123456+05:30", "2026-01-02T03:04:05.123456+05:30"],
    [`${TYPES}DateTime`, "dateTime", "0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z"],
    [`${TYPES}DateTime`, "dateTime", "9999-12-31T23:59:59Z", "9999-12-31T23:59:59Z"],
    [`${TYPES}DateTime`, "dateTime", "0001-01-03T00:00:10", "0001-01-03T00:00:10"],
    [`${TYPES}DateTime`, "dateTime", "2026-13-01T00:00:00Z", 9007],
    ["ManagementServer.PeriodicInformTime", "dateTime", "tomorrow", 9007],
  ],
  "base64 may have line breaks; hexBinary has an even number of digits, upper case when it is sent [TYP-4]": [
    [`${TYPES}Base64`, "base64", "AAEC\r\nAwQ=", "AAECAwQ="],
    [`${TYPES}Base64`, "base64", "A", 9007],
    [`${TYPES}HexBinary`, "hexBinary", "0aFf", "0AFF"],
    [`${TYPES}HexBinary`, "hexBinary", "0aF", 9007],
  ],
  "a list is separated by commas, with or without space, and does not end with one [TYP-5]": [
    ["ManagementServer.ConnReqAllowedJabberIDs", "string", "a@b, c@d", "a@b, c@d"],
    ["ManagementServer.ConnReqAllowedJabberIDs", "string", "", ""],
    ["ManagementServer.ConnReqAllowedJabberIDs", "string", "a@b,", 9007],
  ],
  "named types are kept: an address is an address [TYP-6]": [
    ["DNS.Client.Server.1.DNSServer", "string", "192.0.2.53", "192.0.2.53"],
    ["DNS.Client.Server.1.DNSServer", "string", "2001:db8::35", "2001:db8::35"],
    ["DNS.Client.Server.1.DNSServer", "string", "", ""],
    ["DNS.Client.Server.1.DNSServer", "string", "192.0.2.999", 9007],
  ],
  "a reference is a path without the dot at its end, or empty [TYP-7]": [
    ["NAT.PortMapping.1.Interface", "string", "Device.IP.Interface.1", "Device.IP.Interface.1"],
    ["NAT.PortMapping.1.Interface", "string", "", ""],
  ],
  "limits of text count characters, whatever their bytes; without a rule of the model only the type counts [TYP-9, ENV-8]":
    [
      ["DeviceInfo.ProvisioningCode", "string", "\u{1F4E1}".repeat(64), "\u{1F4E1}".repeat(64)],
      ["DeviceInfo.ProvisioningCode", "string", "x".repeat(65), 9007],
    ],
};

for (const [title, cases] of Object.entries(CASES)) {
  test(title, async () => {
    const made = await registered({ model: typedModel() });
    for (const [name, type, text, expected] of cases) {
      assert.equal(await written(made, name, type, text), expected, `${name} = ${text}`);
    }
  });
}

test("a parameter that nobody gave a value has the default of its type [TYP-9]", async () => {
  const made = await registered({ model: typedModel() });
  made.acs.ask("GetParameterValues", { ParameterNames: [`Device.${TYPES}`] });
  await session(made);
  assert.deepEqual(
    made.acs.responseOf("GetParameterValues").ParameterList.map(({ Value }) => Value.text),
    ["0", "0", "0", "0", "0", "0001-01-01T00:00:00Z", "", ""],
  );
});
