import type { Value, ValueType } from "@beckon/cwmp";
import fc from "fast-check";
import { base64, dateTime, text } from "./text.ts";

/** Text that does not end like the layout of a pretty-printing device, which a tolerant reader removes (QRK-12). */
const unindented = text().map((content) => content.replace(/\n[ \t]+$/, "\n"));

const BY_TYPE: Readonly<Record<ValueType, fc.Arbitrary<string>>> = {
  string: unindented,
  int: fc.integer({ min: -0x8000_0000, max: 0x7fff_ffff }).map(String),
  unsignedInt: fc.integer({ min: 0, max: 0xffff_ffff }).map(String),
  long: fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map(String),
  unsignedLong: fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }).map(String),
  boolean: fc.constantFrom("0", "1", "false", "true"),
  dateTime,
  base64,
  hexBinary: fc.uint8Array({ maxLength: 20 }).map((bytes) => Buffer.from(bytes).toString("hex").toUpperCase()),
  decimal: fc.tuple(fc.integer(), fc.nat(999)).map(([whole, part]) => `${whole}.${part}`),
  untyped: unindented,
};

/** A parameter value of any type. */
export const value: fc.Arbitrary<Value> = fc.oneof(
  ...(Object.entries(BY_TYPE) as [ValueType, fc.Arbitrary<string>][]).map(([type, texts]) =>
    texts.map((content) => ({ type, text: content })),
  ),
);
