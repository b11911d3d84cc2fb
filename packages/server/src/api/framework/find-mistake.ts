import type { TSchema } from "typebox";
import { closest } from "../../configuration/closest.ts";

/** The part of JSON Schema that our schemas use. */
interface Schema {
  readonly type?: string;
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

/**
 * What is wrong with a value, as one sentence that names the field, what it is and what is expected; undefined if
 * nothing is. Fields that the schema does not know are mistakes: a misspelt one must not be ignored in silence.
 */
export function findMistake(schema: TSchema, value: unknown, where: string): string | undefined {
  return mistake(schema as Schema, value, where);
}

function mistake(schema: Schema, value: unknown, where: string): string | undefined {
  if (schema.anyOf) return ofUnion(schema.anyOf, value, where);
  if ("const" in schema)
    return value === schema.const ? undefined : `${where} must be ${show(schema.const)}, but is ${show(value)}.`;
  switch (schema.type) {
    case "object":
      return ofObject(schema, value, where);
    case "array":
      return ofArray(schema, value, where);
    case "string":
      return ofText(schema, value, where);
    case "integer":
    case "number":
      return ofNumber(schema, value, where);
    case "boolean":
      return typeof value === "boolean" ? undefined : `${where} must be true or false, but is ${show(value)}.`;
    default:
      return undefined;
  }
}

function ofObject(
  { properties = {}, patternProperties, required = [] }: Schema,
  value: unknown,
  where: string,
): string | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return `${where} must be an object, but is ${show(value)}.`;
  }
  const fields = new Map(Object.entries(value));
  const missing = required.find((name) => fields.get(name) === undefined);
  const unknown = [...fields.keys()].find((name) => !Object.hasOwn(properties, name));
  if (unknown !== undefined && !patternProperties) {
    const near = closest(unknown, missing ? [missing, ...Object.keys(properties)] : Object.keys(properties));
    const known = Object.keys(properties).join(", ") || "none";
    return `${where} has no field "${unknown.slice(0, 40)}". ${near ? `Did you mean "${near}"?` : `There are: ${known}.`}`;
  }
  if (missing !== undefined) return `${where} needs the field "${missing}".`;
  const other = Object.values(patternProperties ?? {})[0];
  for (const [name, inner] of fields) {
    const schema = Object.hasOwn(properties, name) ? properties[name] : other;
    const found = schema && inner !== undefined ? mistake(schema, inner, `${where}.${name}`) : undefined;
    if (found) return found;
  }
  return undefined;
}

function ofArray(
  { items, minItems = 0, maxItems = Number.POSITIVE_INFINITY }: Schema,
  value: unknown,
  where: string,
): string | undefined {
  if (!Array.isArray(value)) return `${where} must be a list, but is ${show(value)}.`;
  if (value.length < minItems)
    return `${where} must have at least ${minItems} ${minItems === 1 ? "item" : "items"}, but has ${value.length}.`;
  if (value.length > maxItems) return `${where} must have at most ${maxItems} items, but has ${value.length}.`;
  for (const [index, item] of value.entries()) {
    const found = items && mistake(items, item, `${where}[${index}]`);
    if (found) return found;
  }
  return undefined;
}

function ofText(
  { minLength = 0, maxLength = Number.POSITIVE_INFINITY, pattern }: Schema,
  value: unknown,
  where: string,
): string | undefined {
  if (typeof value !== "string") return `${where} must be a text, but is ${show(value)}.`;
  if (value.length < minLength) return `${where} must not be empty.`;
  if (value.length > maxLength) return `${where} must have at most ${maxLength} characters, but has ${value.length}.`;
  if (pattern !== undefined && !new RegExp(pattern, "u").test(value))
    return `${where} must look like ${pattern}, but is ${show(value)}.`;
  return undefined;
}

function ofNumber(
  { type, minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY }: Schema,
  value: unknown,
  where: string,
): string | undefined {
  const kind = type === "integer" ? "a whole number" : "a number";
  const isNumber = type === "integer" ? Number.isInteger(value) : Number.isFinite(value);
  if (typeof value !== "number" || !isNumber) return `${where} must be ${kind}, but is ${show(value)}.`;
  if (value >= minimum && value <= maximum) return undefined;
  const range = Number.isFinite(maximum) ? `from ${minimum} to ${maximum}` : `of at least ${minimum}`;
  return `${where} must be ${kind} ${range}, but is ${value}.`;
}

/** A union is either of literals, or of objects that a literal in one of their fields tells apart. */
function ofUnion(choices: readonly Schema[], value: unknown, where: string): string | undefined {
  const literals = choices.map((choice) => choice.const).filter((literal) => literal !== undefined);
  if (literals.length === choices.length) {
    if (literals.some((literal) => literal === value)) return undefined;
    return `${where} must be one of ${literals.map(String).join(", ")}, but is ${show(value)}.`;
  }
  const tag = Object.keys(choices[0]?.properties ?? {}).find((name) =>
    choices.every((choice) => choice.properties?.[name]?.const !== undefined),
  );
  if (tag === undefined) {
    return choices.some((choice) => mistake(choice, value, where) === undefined)
      ? undefined
      : `${where} has none of the allowed forms.`;
  }
  if (typeof value !== "object" || value === null) return `${where} must be an object, but is ${show(value)}.`;
  const written: unknown = Reflect.get(value, tag);
  const chosen = choices.find((choice) => choice.properties?.[tag]?.const === written);
  if (chosen) return mistake(chosen, value, where);
  const tags: readonly string[] = choices.map((choice) => String(choice.properties?.[tag]?.const));
  return `${where}.${tag} must be one of ${tags.join(", ")}, but is ${show(written)}.`;
}

function show(value: unknown): string {
  if (value === undefined) return "missing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "an object";
  return typeof value === "string" ? `"${value.length > 60 ? `${value.slice(0, 60)}…` : value}"` : String(value);
}
