import { lengthOf } from "@beckon/cwmp";
import fc from "fast-check";

const AWKWARD = ["<", ">", "&", '"', "'", "]]>", "<!--", "&amp;", "&#65;", "\r", "\n", "\r\n", "\t", " ", "\u00a0"];
const WIDE = ["ü", "ß", "²", "漢", "字", "😀", "\u{10ffff}", "\ufffd", "\ufeff", "\u0085", "\u2028", "\u007f"];

/** One or a few characters that XML can carry, with a taste for those that go wrong. */
const piece: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.stringMatching(/^[A-Za-z0-9._ -]$/) },
  { weight: 2, arbitrary: fc.constantFrom(...AWKWARD) },
  { weight: 2, arbitrary: fc.constantFrom(...WIDE) },
  { weight: 1, arbitrary: fc.integer({ min: 0x20, max: 0xd7ff }).map((code) => String.fromCodePoint(code)) },
);

/** Text that XML can carry, of at most `maximum` characters; now and then exactly as long as allowed. */
export function text(maximum = Number.POSITIVE_INFINITY): fc.Arbitrary<string> {
  const short = fc.array(piece, { maxLength: Math.min(maximum, 24) }).map((pieces) => cut(pieces.join(""), maximum));
  if (!Number.isFinite(maximum)) return short;
  const longest = fc.constantFrom("x", "漢", "😀").map((character) => character.repeat(maximum));
  return fc.oneof({ weight: 15, arbitrary: short }, { weight: 1, arbitrary: longest });
}

/** Text without line breaks and outer white space. */
export function label(maximum: number): fc.Arbitrary<string> {
  return text(maximum).map((raw) => raw.replace(/[\r\n]+/g, "").trim());
}

export const base64: fc.Arbitrary<string> = fc
  .uint8Array({ maxLength: 40 })
  .map((bytes) => Buffer.from(bytes).toString("base64"));

const two = (number: number) => String(number).padStart(2, "0");

/** A dateTime in a form that may be sent (TYP-3). */
export const dateTime: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom("0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "0001-01-02T03:04:05", "1970-01-01T00:00:00"),
  fc
    .record({
      year: fc.integer({ min: 1970, max: 2400 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
      hour: fc.integer({ min: 0, max: 23 }),
      minute: fc.integer({ min: 0, max: 59 }),
      fraction: fc.constantFrom("", ".5", ".123456"),
      zone: fc.constantFrom("", "Z", "+02:00", "-11:30"),
    })
    .map(
      ({ year, month, day, hour, minute, fraction, zone }) =>
        `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:59${fraction}${zone}`,
    ),
);

function cut(raw: string, maximum: number): string {
  return lengthOf(raw) <= maximum ? raw : Array.from(raw).slice(0, maximum).join("");
}
