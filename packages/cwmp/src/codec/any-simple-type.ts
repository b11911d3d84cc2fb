import { parseBoolean, type Value, valueTypeOf, xsiTypeOf } from "../value.ts";
import { attribute, type XmlElement } from "../xml/element.ts";
import { escapeXml } from "../xml/escape.ts";
import type { ReadContext, WireType } from "./wire-type.ts";

const INDENTED = /^[ \t]*\n.*\n[ \t]+$/s;

/** A value on lines of its own, indented, was laid out so by a pretty-printing device: the layout is none of it (QRK-12). */
function unindented(element: XmlElement, context: ReadContext): string {
  if (!element.text.includes("\n") || !INDENTED.test(element.text)) return element.text;
  context.oddities.add("white-space", element.local);
  return element.text.trim();
}

/**
 * A parameter value with its type beside it (ENV-11). Read tolerantly at both ends: a missing or invented type gives
 * `untyped`, and the text is kept (QRK-2, QRK-3). White space around a value that is not a string has no meaning.
 */
export function anySimpleType(): WireType<Value> {
  return {
    kind: "value",
    xsdName: "xsd:anySimpleType",
    shape: {},
    whenMissing: { type: "untyped", text: "" },
    attributes(value) {
      const type = xsiTypeOf(value.type);
      return type === undefined ? "" : ` xsi:type="${type}"`;
    },
    write: (value) => escapeXml(value.text),
    read(element, context) {
      if (parseBoolean(attribute(element, "nil") ?? "") === true) context.oddities.add("value-missing", element.local);
      const named = attribute(element, "type");
      const type = named === undefined ? undefined : valueTypeOf(named);
      if (named === undefined) context.oddities.add("value-type-missing", element.local);
      else if (type === undefined) context.oddities.add("value-type-unknown", named);
      if (type !== undefined && type !== "string") return { type, text: element.text.trim() };
      return { type: type ?? "untyped", text: context.tolerant ? unindented(element, context) : element.text };
    },
  };
}
