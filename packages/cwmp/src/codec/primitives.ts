import { isIsoDateTime, parseDateTime, UNKNOWN_TIME } from "../date-time.ts";
import { parseBoolean } from "../value.ts";
import { escapeXml } from "../xml/escape.ts";
import { malformed, type WireShape, type WireType } from "./wire-type.ts";

/** A string of at most `maximum` characters; characters, not bytes or UTF-16 units (ENV-8). */
export function string(maximum: number = Number.POSITIVE_INFINITY): WireType<string> {
  return {
    kind: "string",
    xsdName: "xsd:string",
    shape: Number.isFinite(maximum) ? { maximumLength: maximum } : {},
    whenMissing: "",
    write(value) {
      // The text itself is not in the message: it may be a password (SEC-4).
      if (lengthOf(value) > maximum) throw new RangeError(`${lengthOf(value)} characters where ${maximum} are allowed`);
      return escapeXml(value);
    },
    read(element, context) {
      const text = element.text;
      if (text.length > maximum && lengthOf(text) > maximum) {
        if (context.tolerant) context.oddities.add("text-too-long", element.local);
        else malformed(context, element, `longer than ${maximum} characters`);
      }
      return text;
    },
  };
}

/** Characters as people count them on the wire: code points. */
export function lengthOf(text: string): number {
  let length = text.length;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 0xd800 && code <= 0xdbff) length--;
  }
  return length;
}

/** The same type, marked as a secret: masked in logs and recordings (SEC-4). */
export function secret(type: WireType<string>): WireType<string> {
  return { ...type, shape: { ...type.shape, secret: true } };
}

function integer(xsdName: string, minimum: number, maximum: number): WireType<number> {
  return {
    kind: "number",
    xsdName,
    shape: { minimum, maximum },
    whenMissing: 0,
    write(value) {
      if (!Number.isInteger(value) || value < minimum || value > maximum) {
        throw new RangeError(`${value} is not an integer from ${minimum} to ${maximum}`);
      }
      return String(value);
    },
    read(element, context) {
      const text = element.text.trim();
      const number = /^[+-]?\d+$/.test(text) ? Number(text) : Number.NaN;
      if (number >= minimum && number <= maximum) return number + 0; // "-0" is 0
      malformed(context, element, `"${text}" is not an integer from ${minimum} to ${maximum}`);
      return Number.isNaN(number) ? 0 : Math.min(Math.max(number, minimum), maximum);
    },
  };
}

/** 0..2^32-1 unless narrowed (TYP-2). */
export function unsignedInt(minimum = 0, maximum = 0xffff_ffff): WireType<number> {
  return integer("xsd:unsignedInt", minimum, maximum);
}

/** -2^31..2^31-1 unless narrowed (TYP-2). */
export function int(minimum = -0x8000_0000, maximum = 0x7fff_ffff): WireType<number> {
  return integer("xsd:int", minimum, maximum);
}

/** Written as 1 or 0, the only forms every device reads (QRK-21). */
export function boolean(): WireType<boolean> {
  return {
    kind: "boolean",
    xsdName: "xsd:boolean",
    shape: {},
    whenMissing: false,
    write: (value) => (value ? "1" : "0"),
    read(element, context) {
      const truth = parseBoolean(element.text);
      if (truth === undefined) malformed(context, element, `"${element.text}" is not a boolean`);
      return truth ?? false;
    },
  };
}

/** A dateTime, kept as text so that nothing of what the sender said is lost (TYP-3). */
export function dateTime(): WireType<string> {
  return {
    kind: "dateTime",
    xsdName: "xsd:dateTime",
    shape: {},
    whenMissing: UNKNOWN_TIME,
    write(value) {
      if (!isIsoDateTime(value)) throw new RangeError(`"${value}" is not a dateTime`);
      return value;
    },
    read(element, context) {
      const text = element.text.trim();
      if (text === "" || !parseDateTime(text)) malformed(context, element, `"${text}" is not a dateTime`);
      return text === "" ? UNKNOWN_TIME : text;
    },
  };
}

/** Base64 text; white space inside is removed when read (TYP-4). */
export function base64(): WireType<string> {
  return {
    kind: "base64",
    xsdName: "soap-enc:base64",
    shape: {},
    whenMissing: "",
    write(value) {
      if (!isBase64(value)) throw new RangeError("the text is not base64");
      return value;
    },
    read(element, context) {
      const text = element.text.replace(/\s+/g, "");
      if (!isBase64(text)) malformed(context, element, "not base64");
      return text;
    },
  };
}

function isBase64(text: string): boolean {
  return text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text);
}

/** The type, with something changed in what it says of itself. */
export function withShape<T>(type: WireType<T>, shape: Partial<WireShape>): WireType<T> {
  return { ...type, shape: { ...type.shape, ...shape } };
}
