import assert from "node:assert/strict";
import test from "node:test";
import { sentence } from "../../src/text/sentence.ts";

const VECTORS: readonly (readonly [clause: string, sentence: string])[] = [
  ["applied", "Applied."],
  ["the device has rebooted", "The device has rebooted."],
  ["both ends had nothing more to say", "Both ends had nothing more to say."],
  ["The device refused: 9005 Invalid parameter name", "The device refused: 9005 Invalid parameter name."],
  ["It is done.", "It is done."],
  ["", ""],
  ["x_vendor.Name was added", "x_vendor.Name was added."],
  ["Device.NAT.PortMapping.1. applied", "Device.NAT.PortMapping.1. applied."],
];

for (const [clause, expected] of VECTORS) {
  test(`"${clause}" is told as "${expected}"`, () => assert.equal(sentence(clause), expected));
}
