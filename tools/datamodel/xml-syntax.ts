import { attribute, VALUE_TYPES, type ValueType, type XmlElement } from "@beckon/cwmp";
import { ModelError, type ParameterDefinition } from "@beckon/datamodel";
import { defined, highest, lowest } from "./fact-fields.ts";

/** The types that documents define, by name: the element that defines each. */
export type TypeLibrary = ReadonlyMap<string, XmlElement>;

/** What a type says of the values: what of a parameter's definition comes from its `<syntax>`. */
export type Syntax = Pick<ParameterDefinition, "type"> &
  Partial<
    Pick<
      ParameterDefinition,
      | "dataType"
      | "minimum"
      | "maximum"
      | "ranges"
      | "minimumLength"
      | "maximumLength"
      | "lengths"
      | "enumeration"
      | "readOnlyValues"
      | "patterns"
      | "units"
    >
  >;

const MOST_DERIVED = 20;

/** @throws ModelError for a type that no document defines, or a cycle of types */
export function readType(element: XmlElement, types: TypeLibrary, where: string, depth = 0): Syntax {
  if (depth > MOST_DERIVED) throw new ModelError(`the types of ${where} are derived from each other in a circle`);
  const own = facetsOf(element);
  const builtIn = VALUE_TYPES.find((type): type is ValueType => type === element.local && type !== "untyped");
  if (builtIn) return { type: builtIn, ...own };
  const name = attribute(element, "ref") ?? attribute(element, "base");
  if (name === undefined) {
    const inner = element.children.find((child) => VALUE_TYPES.some((type) => type === child.local));
    if (inner) return { ...readType(inner, types, where, depth + 1), ...own };
    throw new ModelError(`${where} has a type without a base`);
  }
  const derived = VALUE_TYPES.find((type) => type === name && type !== "untyped");
  if (derived) return { type: derived, ...own };
  const definition = types.get(name);
  if (!definition) throw new ModelError(`${where} has the type ${name}, which no document defines`);
  const base = readType(definition, types, where, depth + 1);
  return { ...base, ...own, dataType: name };
}

/** A newer bound of one kind replaces both ends of the inherited one, so the fields are given together. */
function facetsOf(element: XmlElement): Partial<Syntax> {
  const facets = (local: string) =>
    element.children.filter((child) => child.local === local && attribute(child, "status") !== "deleted");
  const ranges = facets("range").map(
    (facet) => [attribute(facet, "minInclusive") ?? null, attribute(facet, "maxInclusive") ?? null] as const,
  );
  const lengths = facets("size").map(
    (facet) => [Number(attribute(facet, "minLength") ?? 0), numberOrNull(attribute(facet, "maxLength"))] as const,
  );
  const values = facets("enumeration");
  const readOnly = values.filter((value) => attribute(value, "access") === "readOnly");
  const patterns = facets("pattern");
  return defined({
    ...(ranges.length > 0 && rangeFields(ranges)),
    ...(lengths.length > 0 && lengthFields(lengths)),
    enumeration: values.length > 0 ? values.map(textOf) : undefined,
    readOnlyValues: readOnly.length > 0 ? readOnly.map(textOf) : undefined,
    patterns: patterns.length > 0 ? patterns.map(textOf) : undefined,
    units: facets("units").map(textOf)[0],
  });
}

type TextRange = readonly [string | null, string | null];

function rangeFields(ranges: readonly TextRange[]): Partial<Syntax> {
  const [only] = ranges;
  if (only && ranges.length === 1) return defined({ minimum: only[0] ?? undefined, maximum: only[1] ?? undefined });
  const numbers = ranges.map(([low, high]) => [numberOrNull(low), numberOrNull(high)] as const);
  return defined({ minimum: lowest(numbers)?.toString(), maximum: highest(numbers)?.toString(), ranges });
}

function lengthFields(lengths: readonly (readonly [number, number | null])[]): Partial<Syntax> {
  const minimum = lowest(lengths);
  const bounds = { minimumLength: minimum === 0 ? undefined : minimum, maximumLength: highest(lengths) };
  return defined({ ...bounds, lengths: lengths.length > 1 ? lengths : undefined });
}

function numberOrNull(text: string | null | undefined): number | null {
  return text === null || text === undefined ? null : Number(text);
}

function textOf(facet: XmlElement): string {
  return attribute(facet, "value") ?? "";
}
