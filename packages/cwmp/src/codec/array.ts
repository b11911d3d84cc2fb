import { attribute } from "../xml/element.ts";
import { MalformedArgument, malformed, type ReadContext, type WireType } from "./wire-type.ts";

/**
 * A SOAP array. The sender states type and count (ENV-10); the reader counts the children itself and takes any item
 * name, because stated counts are wrong too often to mean anything (QRK-7). A tolerant reader leaves out, with a note,
 * items that cannot be read.
 *
 * @param item what the array holds
 * @param itemName the element name of one item; default: the item type's name without prefix
 */
export function arrayOf<T>(
  item: WireType<T>,
  limits: { minimum?: number; maximum?: number } = {},
): WireType<readonly T[]> {
  const itemName = item.xsdName.slice(item.xsdName.indexOf(":") + 1);
  const { minimum = 0, maximum = Number.POSITIVE_INFINITY } = limits;
  return {
    kind: "array",
    xsdName: `${item.xsdName}[]`,
    shape: {
      item: item as WireType<unknown>,
      ...(minimum > 0 && { minimum }),
      ...(Number.isFinite(maximum) && { maximum }),
    },
    whenMissing: [],
    attributes: (values) => ` soap-enc:arrayType="${item.xsdName}[${values.length}]"`,
    write(values) {
      if (values.length < minimum || values.length > maximum) {
        throw new RangeError(`${values.length} items where ${minimum} to ${maximum} are allowed`);
      }
      let xml = "";
      for (const value of values)
        xml += `<${itemName}${item.attributes?.(value) ?? ""}>${item.write(value)}</${itemName}>`;
      return xml;
    },
    read(element, context) {
      noteCount(attribute(element, "arrayType"), element.children.length, context);
      if (element.children.length > maximum) malformed(context, element, `more than ${maximum} items`);
      if (element.children.length < minimum) malformed(context, element, `fewer than ${minimum} items`);
      const values: T[] = [];
      for (const child of element.children) {
        try {
          values.push(item.read(child, context));
        } catch (error) {
          // One item without a name must not cost a device its other 5,000.
          if (!context.tolerant || !(error instanceof MalformedArgument)) throw error;
          context.oddities.add("element-malformed", error.message);
        }
      }
      return values;
    },
  };
}

/** An element that itself occurs any number of times, as `Operations` of ChangeDUState does; no SOAP array (ENV-10). */
export function repeated<T>(elementName: string, item: WireType<T>): WireType<readonly T[]> {
  return {
    kind: "array",
    xsdName: item.xsdName,
    shape: { repeated: true, item: item as WireType<unknown> },
    whenMissing: [],
    write(values) {
      let xml = "";
      for (const value of values)
        xml += `<${elementName}${item.attributes?.(value) ?? ""}>${item.write(value)}</${elementName}>`;
      return xml;
    },
    read: (parent, context) =>
      parent.children.filter((child) => child.local === elementName).map((child) => item.read(child, context)),
  };
}

function noteCount(arrayType: string | undefined, count: number, context: ReadContext): void {
  if (arrayType === undefined) context.oddities.add("array-count", "arrayType missing");
  else if (Number(/\[(\d+)\]$/.exec(arrayType)?.[1]) !== count) context.oddities.add("array-count", arrayType);
}
