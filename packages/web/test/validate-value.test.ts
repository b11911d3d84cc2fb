import assert from "node:assert/strict";
import { test } from "node:test";
import { validateValue } from "../src/parameters/validate-value.ts";

const cases: readonly [type: string, definition: Parameters<typeof validateValue>[1], good: string[], bad: string[]][] =
  [
    ["int", undefined, ["0", "-2147483648", "+5"], ["", "1.5", "2147483648", "0x1"]],
    ["unsignedInt", undefined, ["0", "4294967295"], ["-1", "4294967296"]],
    ["unsignedInt", { minimum: "1", maximum: "255" }, ["1", "255"], ["0", "256"]],
    ["long", undefined, ["-9223372036854775808"], ["9223372036854775808"]],
    ["unsignedLong", undefined, ["18446744073709551615"], ["18446744073709551616"]],
    ["boolean", undefined, ["true", "false", "1", "0"], ["yes", ""]],
    ["dateTime", undefined, ["2026-11-20T14:30:00Z", "0001-01-01T00:00:00Z"], ["yesterday", "2026-13-01T00:00:00Z"]],
    ["hexBinary", undefined, ["", "00fF"], ["0", "xy"]],
    ["base64", undefined, ["", "YQ=="], ["a*b"]],
    ["decimal", undefined, ["1.5", "-3"], ["1,5", ""]],
    ["string", { maximumLength: 3 }, ["", "abc", "äöü", "😀😀😀"], ["abcd"]],
    ["string", { enumeration: ["Up", "Down"] }, ["Up"], ["up", ""]],
    ["string", { list: true, enumeration: ["a", "b"] }, ["", "a", "a,b", "a, b"], ["a,c"]],
  ];

for (const [type, definition, good, bad] of cases) {
  const name = definition ? `${type} ${JSON.stringify(definition)}` : type;
  test(`${name}: legal values pass [TYP-2, TYP-3, TYP-5]`, () => {
    for (const text of good) assert.equal(validateValue(type, definition, text), undefined, text);
  });
  test(`${name}: illegal values are explained [TYP-2, TYP-3, TYP-5]`, () => {
    for (const text of bad)
      assert.match(validateValue(type, definition, text) ?? "", /^(The value|Item \d+ of the list) must /, text);
  });
}
