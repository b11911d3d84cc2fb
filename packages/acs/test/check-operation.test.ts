import assert from "node:assert/strict";
import { test } from "node:test";
import { checkOperation, InvalidOperation, type Operation } from "@beckon/acs";

const REFUSED: readonly [title: string, operation: Operation, sentence: RegExp][] = [
  ["nothing to read", { name: "read", paths: [] }, /paths is empty/],
  ["an empty path", { name: "read", paths: [""] }, /not a parameter path/],
  ["a path with a space", { name: "getAttributes", paths: ["Device. X"] }, /not a parameter path/],
  ["a path of 257 characters", { name: "refresh", path: `Device.${"x".repeat(250)}` }, /longer than 256/],
  ["a value for an object", { name: "set", values: [{ path: "Device.WiFi.", value: "1" }] }, /is an object/],
  [
    "the same parameter twice [SPV-4]",
    {
      name: "set",
      values: [
        { path: "Device.A", value: "1" },
        { path: "Device.A", value: "2" },
      ],
    },
    /given twice/,
  ],
  [
    "a value that XML cannot carry [ENV-9]",
    { name: "set", values: [{ path: "Device.A", value: "\u0000" }] },
    /cannot carry/,
  ],
  ["AddObject of a row [OBJ-1]", { name: "addObject", path: "Device.NAT.PortMapping.3." }, /is a row/],
  ["AddObject without the dot [OBJ-1]", { name: "addObject", path: "Device.NAT.PortMapping" }, /end with a dot/],
  ["DeleteObject of a table [OBJ-1]", { name: "deleteObject", path: "Device.NAT.PortMapping." }, /not a row/],
  [
    "attributes without a change",
    { name: "setAttributes", changes: [{ path: "Device.A" }] },
    /nothing is to be changed/,
  ],
  [
    "a download by ftp",
    { name: "download", fileType: "1 Firmware Upgrade Image", url: "ftp://files.example/x" },
    /not an http/,
  ],
  [
    "user names in the address [FIL-4]",
    { name: "download", fileType: "1 Firmware Upgrade Image", url: "http://u:p@files.example/x" },
    /without user name/,
  ],
  ["an invented file type", { name: "upload", fileType: "Firmware", url: "http://files.example/x" }, /not a file type/],
];

for (const [title, operation, sentence] of REFUSED) {
  test(`refused: ${title}`, () => {
    assert.throws(
      () => checkOperation(operation),
      (error) => error instanceof InvalidOperation && sentence.test(error.message),
    );
  });
}

const ACCEPTED: readonly Operation[] = [
  { name: "read", paths: ["Device.", "Device.DeviceInfo.UpTime"] },
  { name: "set", values: [{ path: "Device.WiFi.SSID.1.SSID", value: "Home & Garden" }] },
  { name: "refresh" },
  { name: "addObject", path: "Device.NAT.PortMapping." },
  { name: "deleteObject", path: "Device.NAT.PortMapping.[web]." },
  { name: "setAttributes", changes: [{ path: "Device.IP.", notification: 1 }] },
  { name: "reboot" },
  { name: "factoryReset" },
  { name: "download", fileType: "1 Firmware Upgrade Image", url: "https://files.example/fw.bin" },
  { name: "upload", fileType: "X 00D09E Log", url: "http://files.example" },
];

for (const operation of ACCEPTED) {
  test(`accepted: ${JSON.stringify(operation).slice(0, 70)}`, () => checkOperation(operation));
}
