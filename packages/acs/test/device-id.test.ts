import assert from "node:assert/strict";
import { test } from "node:test";
import { deviceId, modelKey } from "@beckon/acs";

const identity = (oui: string, productClass: string, serialNumber: string) => ({
  manufacturer: "Acme",
  oui,
  productClass,
  serialNumber,
});

const VECTORS: readonly [title: string, oui: string, productClass: string, serialNumber: string, id: string][] = [
  ["plain parts are joined", "00D09E", "GW1", "A1B2C3", "00D09E-GW1-A1B2C3"],
  ["space, slash and dash are percent-encoded", "00D09E", "GW 1/2", "A-1", "00D09E-GW%201%2F2-A%2D1"],
  ["without product class there are two parts", "00D09E", "", "A1", "00D09E-A1"],
  ["other characters are encoded from UTF-8", "00D09E", "m²", "é\\", "00D09E-m%C2%B2-%C3%A9%5C"],
  ["a percent sign cannot be taken for an encoding", "00D09E", "100%2F", "1", "00D09E-100%252F-1"],
  ["underscore and letters of both cases stay", "0xFFFFFFFE", "a_B", "z", "0xFFFFFFFE-a_B-z"],
];

for (const [title, oui, productClass, serialNumber, id] of VECTORS) {
  test(`device id: ${title} [AUTH-7] [INF-11]`, () => {
    assert.equal(deviceId(identity(oui, productClass, serialNumber)), id);
  });
}

test("parts that differ never give the same id [INF-11]", () => {
  assert.notEqual(deviceId(identity("A", "B-C", "D")), deviceId(identity("A", "B", "C-D")));
});

test("a model is manufacturer, OUI, product class and firmware", () => {
  const one = identity("00D09E", "GW1", "1");
  assert.equal(modelKey(one, "1.0"), modelKey({ ...one, serialNumber: "2" }, "1.0"));
  assert.notEqual(modelKey(one, "1.0"), modelKey(one, "1.1"));
});
