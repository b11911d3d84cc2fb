import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { ValueType } from "@beckon/cwmp";
import {
  listItems,
  listText,
  normalizeValue,
  type ParameterDefinition,
  problemWith,
  wireTypeOf,
} from "@beckon/datamodel";
import fc from "fast-check";

const PLAIN = {
  path: "Device.X",
  type: "string",
  writable: true,
  list: false,
  hidden: false,
  command: false,
  forcedInform: false,
  activeNotify: "normal",
  deprecated: false,
} as const satisfies ParameterDefinition;
const of = (facts: Partial<ParameterDefinition>): ParameterDefinition => ({ ...PLAIN, ...facts });

/** What is said of a parameter; texts that may be its value; texts that may not, with what the sentence must name. */
const VECTORS: Readonly<
  Record<string, readonly [Partial<ParameterDefinition>, readonly string[], Record<string, RegExp>]>
> = {
  "boolean, lower case only [TYP-1]": [
    { type: "boolean" },
    ["0", "1", "true", "false"],
    { "": /true, false, 1 or 0, not empty/, True: /not "True"/, yes: /boolean|true/, " 1": /true/ },
  ],
  "int [TYP-2]": [
    { type: "int" },
    ["0", "-2147483648", "2147483647", "+7", "007"],
    {
      "2147483648": /from -2147483648 to 2147483647/,
      "-2147483649": /whole/,
      "1.0": /whole/,
      "": /empty/,
      "1e3": /whole/,
    },
  ],
  "unsignedInt [TYP-2]": [
    { type: "unsignedInt" },
    ["0", "4294967295"],
    { "-1": /from 0 to 4294967295/, "4294967296": /whole/, " 1": /whole/, "0x1": /whole/ },
  ],
  "long and unsignedLong to the last bit [TYP-2]": [
    { type: "unsignedLong" },
    ["18446744073709551615", "00018446744073709551615"],
    { "18446744073709551616": /18446744073709551615/, "-1": /whole/ },
  ],
  "long [TYP-2]": [
    { type: "long" },
    ["-9223372036854775808", "9223372036854775807"],
    { "9223372036854775808": /whole/, "-9223372036854775809": /whole/ },
  ],
  "decimal [TYP-2]": [
    { type: "decimal", minimum: "-1.5", maximum: "2.5" },
    ["1", "-1.5", "2.50", ".5", "+1."],
    { "2.51": /-1\.5 to 2\.5/, "1,5": /decimal/, ".": /decimal/, "": /decimal/, "1e0": /decimal/ },
  ],
  "dateTime [TYP-3]": [
    { type: "dateTime" },
    [
      "2026-01-31T23:59:59Z",
      "2026-01-31T23:59:59.123456+05:30",
      "0001-01-01T00:00:00Z",
      "9999-12-31T23:59:59Z",
      "0001-01-03T00:00:00",
      "2024-02-29T00:00:00",
    ],
    { "2026-02-29T00:00:00Z": /time/, "2026-13-01T00:00:00Z": /time/, "2026-01-01": /time/, "": /time/, now: /time/ },
  ],
  "base64 by its decoded bytes [TYP-4, TYP-9]": [
    { type: "base64", maximumLength: 3 },
    ["", "QUJD", "QQ==", "QU\nI="],
    { QUJDRA: /base64/, "QUJDRA==": /at most 3 bytes long instead of 4/, "!": /base64/ },
  ],
  "hexBinary by its decoded bytes [TYP-4, TYP-9]": [
    {
      type: "hexBinary",
      lengths: [
        [5, 5],
        [13, 13],
      ],
      minimumLength: 5,
      maximumLength: 13,
    },
    ["0123456789", "ABCDEFabcd", "00".repeat(13)],
    { "012345678": /even number/, "0123": /5 or 13 bytes long instead of 2/, xyz: /hexadecimal/ },
  ],
  "string by its characters": [
    { maximumLength: 3, minimumLength: 1 },
    ["a", "äöü", "💡💡💡"],
    { "": /1 to 3 characters long instead of 0/, abcd: /instead of 4/, "\u0000": /control/, "\ud800": /control/ },
  ],
  "a range with a hole": [
    {
      type: "int",
      minimum: "-1",
      maximum: "65535",
      ranges: [
        ["-1", "-1"],
        ["1", null],
      ],
    },
    ["-1", "1", "99999"],
    { "0": /must be -1 or at least 1, not "0"/, "-2": /-1/ },
  ],
  "an enumeration, which vendors may extend": [
    { enumeration: ["Up", "Down"], readOnlyValues: ["Down"] },
    ["Up", "X_ACME-COM_Testing", "X_00D09E_On"],
    { up: /one of Up, Down, not "up"/, "": /not empty/, X_: /one of/, Down: /only the device/ },
  ],
  "patterns, for the whole value, as XML Schema writes them": [
    { patterns: ["", "([0-9A-Fa-f][0-9A-Fa-f]:){5}([0-9A-Fa-f][0-9A-Fa-f])"] },
    ["", "00:11:22:aa:BB:cc"],
    { "00:11:22:aa:BB": /of the form empty/, "x00:11:22:aa:BB:cc": /form/, "00:11:22:aa:BB:cc\n": /form/ },
  ],
  "a list: its items, their number and its whole length [TYP-5]": [
    {
      type: "unsignedInt",
      list: true,
      maximum: "9",
      minimum: "0",
      minimumItems: 2,
      maximumItems: 3,
      maximumListLength: 8,
    },
    ["", "1,2", "1 , 2", "1,2,3"],
    {
      "1": /at least 2 items, not 1/,
      "1,2,3,4": /at most 3 items, not 4/,
      "1,22": /Item 2 of the list must be 0 to 9, not "22"/,
      "1,a": /Item 2/,
      "1,2,": /comma/,
      "1   ,   2": /at most 8 characters/,
    },
  ],
  "a list of an enumeration, with an escaped comma [TYP-5]": [
    { list: true, enumeration: ["a,b", "c"] },
    ["a%2Cb,c", "c"],
    { "a,b": /Item 1/ },
  ],
  "IPAddress [TYP-6]": [
    { dataType: "IPAddress" },
    ["", "192.0.2.1", "2001:db8::1", "::", "::ffff:192.0.2.1", "1:2:3:4:5:6:7:8", "fe80::", "1:2:3:4:5:6:7::"],
    {
      "256.1.1.1": /IPv4 or IPv6/,
      "1.2.3": /IPv4/,
      "01.2.3.4": /IPv4/,
      "1::2::3": /IPv6/,
      "12345::": /IPv6/,
      "1:2:3:4:5:6:7": /IPv6/,
      "1:2:3:4:5:6:7:8::": /IPv6/,
      "fe80::1%eth0": /IPv6/,
      ":::": /IPv6/,
    },
  ],
  "IPv4Address, IPv6Address [TYP-6]": [
    { dataType: "IPv4Address" },
    ["", "0.0.0.0", "255.255.255.255"],
    { "::1": /an IPv4 address/, host: /IPv4/ },
  ],
  "IPv6Prefix [TYP-6]": [
    { dataType: "IPv6Prefix" },
    ["", "2001:db8::/32", "::/0", "/64"],
    { "2001:db8::": /prefix/, "2001:db8::/129": /prefix/, "192.0.2.0/24": /prefix/, "::/1/2": /prefix/ },
  ],
  "IPPrefix [TYP-6]": [{ dataType: "IPPrefix" }, ["192.0.2.0/24", "::/0"], { "192.0.2.0/33": /prefix/, a: /prefix/ }],
  "MACAddress [TYP-6]": [
    { dataType: "MACAddress" },
    ["", "00:11:22:AA:bb:CC"],
    { "00-11-22-AA-BB-CC": /MAC address/, "00:11:22:AA:BB": /MAC/ },
  ],
  "UUID [TYP-6]": [
    { dataType: "UUID" },
    ["123e4567-e89b-12d3-a456-426614174000"],
    { "": /UUID/, "123e4567e89b12d3a456426614174000": /UUID/ },
  ],
  "Alias [NAM-6]": [
    { dataType: "Alias", maximumLength: 64 },
    ["guest", "cpe-1", "ä.b c", "a".repeat(64)],
    { "": /begins with a letter/, "1a": /letter/, "[a]": /letter/, ["a".repeat(65)]: /64 characters/ },
  ],
  "URL [TYP-6]": [{ dataType: "URL" }, ["", "https://a.example/x?y=1"], { "http://a b": /no spaces/ }],
  "a name that no type has": [{ dataType: "constructor" }, ["anything"], {}],
};

describe("what may be the value of a parameter", () => {
  for (const [title, [facts, good, bad]] of Object.entries(VECTORS))
    test(title, () => {
      for (const text of good) assert.equal(problemWith(of(facts), text), undefined, JSON.stringify(text));
      for (const [text, sentence] of Object.entries(bad)) {
        const problem = problemWith(of(facts), text) ?? "";
        assert.match(problem, sentence, JSON.stringify(text));
        assert.match(problem, /^(The value|The list|Item \d+ of the list) must .*\.$/s);
      }
    });

  test("a secret is not quoted in the sentence, a long value only in part", () => {
    const secret = problemWith(of({ path: "Device.X.Password", maximumLength: 3 }), "hunter2") ?? "";
    assert.match(secret, /at most 3 characters/);
    assert.doesNotMatch(secret, /hunter2/);
    assert.ok((problemWith(of({ maximumLength: 3 }), "x".repeat(10_000)) ?? "").length < 200);
  });

  test("a pattern that explodes elsewhere takes its time here, too: bounded", () => {
    const text = `${"a".repeat(2000)}!`;
    for (const pattern of ["(a+)+", "(a|aa)+", "(a*)*", "((a?){50}){50}", "(.*a){20}", "(a|a|a)*b"]) {
      const problem = problemWith(of({ patterns: [pattern] }), text);
      assert.ok(problem === undefined || problem.includes("form"), pattern);
    }
  });

  test("a pattern that cannot be read refuses nothing", () => {
    for (const pattern of ["(", "[", "[z-a]", "a{", "*", "\\p{IsNowhere}", ")", "(".repeat(100)])
      assert.equal(problemWith(of({ patterns: [pattern] }), "x"), undefined, pattern);
  });

  test("XML Schema's own notation is understood", () => {
    const cases = [
      ["[a-z-[aeiou]]+", "xyz", "abc"],
      ["\\i\\c*", "_a-1", "1a"],
      ["a{2}|b{1,2}|c{2,}", "ccc", "ab"],
      ["^a$", "a", "b"],
      ["a.c", "abc", "a\nc"],
      ["[^\\d]", "x", "1"],
      ["[.\\]]", "]", "x"],
      ["\\d+/\\d+", "1/2", "1/"],
      ["(X_)?[A-Z][A-Z][ OI]", "ABO", "ABX"],
      ["\\p{Lu}", "Ä", "ä"],
    ] as const;
    for (const [pattern, good, bad] of cases) {
      assert.equal(problemWith(of({ patterns: [pattern] }), good), undefined, pattern);
      assert.ok(problemWith(of({ patterns: [pattern] }), bad), pattern);
    }
  });

  test("patterns mean what they mean to JavaScript where the notation is the same", () => {
    const pattern = fc
      .array(fc.constantFrom("a", "b", "(a|b)", "[ab]", "(ab)", "c?", "a*", "(b|ca)+", "(ac?){1,2}", "."), {
        minLength: 1,
        maxLength: 5,
      })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(pattern, fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 8 }), (source, text) => {
        const expected = new RegExp(`^(?:${source})$`).test(text);
        assert.equal(problemWith(of({ patterns: [source] }), text) === undefined, expected);
      }),
      { numRuns: 1000 },
    );
  });

  test("any text for any definition gives a sentence or nothing, never an exception", () => {
    const anyUnit = fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit));
    const anyText = fc.string({
      unit: fc.oneof(anyUnit, fc.constantFrom("1", ":", ".", "/", ",", "-")),
      maxLength: 50,
    });
    const definitions = Object.values(VECTORS).map(([facts]) => of(facts));
    fc.assert(
      fc.property(fc.constantFrom(...definitions), anyText, (definition, text) => {
        const problem = problemWith(definition, text);
        assert.ok(problem === undefined || problem.endsWith("."));
      }),
      { numRuns: 200 },
    );
  });
});

describe("values that mean the same", () => {
  const same: readonly (readonly [ValueType, Partial<ParameterDefinition> | undefined, string, string])[] = [
    ["boolean", undefined, "true", "1"],
    ["boolean", undefined, "FALSE", "0"],
    ["unsignedInt", undefined, "007", "+7"],
    ["unsignedLong", undefined, "18446744073709551615", "018446744073709551615"],
    ["int", undefined, "-0", "0"],
    ["decimal", undefined, "1.50", "+01.5"],
    ["decimal", undefined, "-0.0", "0"],
    ["dateTime", undefined, "2026-01-01T00:00:00Z", "2026-01-01T01:00:00+01:00"],
    ["dateTime", undefined, "2026-01-01T00:00:00.500Z", "2026-01-01T00:00:00.5Z"],
    ["dateTime", undefined, "0001-01-01T00:00:00Z", ""],
    ["hexBinary", undefined, "ab01", "AB01"],
    ["base64", undefined, "QU\r\nJD", "QUJD"],
    ["string", { dataType: "MACAddress" }, "00:11:22:aa:bb:cc", "00-11-22-AA-BB-CC"],
    ["string", { dataType: "IPAddress" }, "2001:DB8::1", "2001:db8:0:0::1"],
    ["string", { dataType: "IPPrefix" }, "2001:DB8::/32", "2001:db8:0::/32"],
    ["string", { dataType: "UUID" }, "123E4567-E89B-12D3-A456-426614174000", "123e4567-e89b-12d3-a456-426614174000"],
    ["string", { type: "unsignedInt", list: true }, "1, 02", "01,2"],
    ["untyped", { type: "boolean" }, "true", "1"],
  ];
  const other: typeof same = [
    ["string", undefined, "true", "1"],
    ["string", undefined, "a", "A"],
    ["string", undefined, "a ", "a"],
    ["boolean", undefined, "2", "1"],
    ["int", undefined, "1.0", "1"],
    ["unsignedInt", undefined, "", "0"],
    ["dateTime", undefined, "2026-01-01T00:00:00.000001Z", "2026-01-01T00:00:00Z"],
    ["dateTime", undefined, "0001-01-01T00:00:05", "0001-01-01T00:00:00Z"],
    ["string", { type: "string", list: true }, "a,b", "b,a"],
    ["string", { type: "string", list: true }, "a%2Cb", "a,b"],
    ["decimal", undefined, "", "0"],
  ];
  const normal = ([type, facts, ,]: (typeof same)[number], text: string) =>
    normalizeValue(type, text, facts && of(facts));

  test("become the same text", () => {
    for (const row of same) assert.equal(normal(row, row[2]), normal(row, row[3]), JSON.stringify(row));
  });

  test("and those that do not, do not", () => {
    for (const row of other) assert.notEqual(normal(row, row[2]), normal(row, row[3]), JSON.stringify(row));
  });

  test("normalizing again changes nothing more", () => {
    const rows = [...same, ...other];
    for (const row of rows.filter(([type]) => type !== "dateTime"))
      for (const text of [row[2], row[3]]) assert.equal(normal(row, normal(row, text)), normal(row, text));
  });
});

test("items of a list survive being written and read [TYP-5]", () => {
  const item = fc.string({ unit: fc.constantFrom("a", ",", " ", "%", "2", "C", "\t"), minLength: 1, maxLength: 6 });
  fc.assert(fc.property(fc.array(item), (items) => assert.deepEqual(listItems(listText(items)), items)));
  assert.deepEqual(listItems(""), []);
  assert.deepEqual(listItems(" a , b"), ["a", "b"]);
  assert.deepEqual(listItems("100%,b%zz"), ["100%", "b%zz"]);
});

test("a list is a string on the wire [TYP-5]", () => {
  assert.equal(wireTypeOf({ type: "unsignedInt", list: true }), "string");
  assert.equal(wireTypeOf({ type: "unsignedInt", list: false }), "unsignedInt");
});
