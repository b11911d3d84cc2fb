/** The part of JSON Schema that the API's schemas use. */
export interface JsonSchema {
  readonly $id?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly patternProperties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly const?: string | number | boolean | null;
  readonly enum?: readonly (string | number | boolean | null)[];
}

/** One exported TypeScript type for each schema, in the order given; schemas with an `$id` refer to each other by name. */
export function typesOf(schemas: ReadonlyMap<string, JsonSchema>): string {
  const named = new Map<string, JsonSchema>(schemas);
  for (const schema of schemas.values()) collectNamed(schema, named);
  return [...named].map(([name, schema]) => declaration(name, schema)).join("\n");
}

function collectNamed(schema: JsonSchema, into: Map<string, JsonSchema>): void {
  if (schema.$id !== undefined && !into.has(schema.$id)) into.set(schema.$id, schema);
  for (const part of partsOf(schema)) collectNamed(part, into);
}

function partsOf(schema: JsonSchema): readonly JsonSchema[] {
  return [
    ...Object.values(schema.properties ?? {}),
    ...Object.values(schema.patternProperties ?? {}),
    ...(typeof schema.additionalProperties === "object" ? [schema.additionalProperties] : []),
    ...(schema.items ? [schema.items] : []),
    ...(schema.anyOf ?? []),
  ];
}

function declaration(name: string, schema: JsonSchema): string {
  const comment = schema.description === undefined ? "" : `/** ${commentText(schema.description)} */\n`;
  if (schema.properties) return `${comment}export interface ${name} ${objectBody(schema, "")}\n`;
  return `${comment}export type ${name} = ${typeBody(schema, "")};\n`;
}

function typeOf(schema: JsonSchema, indent: string): string {
  return schema.$id ?? typeBody(schema, indent);
}

function typeBody(schema: JsonSchema, indent: string): string {
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(" | ");
  if (schema.anyOf) return schema.anyOf.map((part) => typeOf(part, indent)).join(" | ");
  if (schema.properties) return objectBody(schema, indent);
  if (schema.items) return arrayBody(schema.items, indent);
  const patterns = Object.values(schema.patternProperties ?? {});
  if (patterns[0]) return `Readonly<Record<string, ${typeOf(patterns[0], indent)}>>`;
  if (typeof schema.additionalProperties === "object")
    return `Readonly<Record<string, ${typeOf(schema.additionalProperties, indent)}>>`;
  if (Array.isArray(schema.type)) return schema.type.map((type: string) => primitive(type)).join(" | ");
  return primitive(schema.type);
}

function arrayBody(items: JsonSchema, indent: string): string {
  const item = typeOf(items, indent);
  return items.$id === undefined && items.anyOf ? `readonly (${item})[]` : `readonly ${item}[]`;
}

function objectBody(schema: JsonSchema, indent: string): string {
  const inner = `${indent}  `;
  const lines = Object.entries(schema.properties ?? {}).map(([name, property]) => {
    const comment = property.description === undefined ? "" : `${inner}/** ${commentText(property.description)} */\n`;
    const mark = schema.required?.includes(name) ? "" : "?";
    return `${comment}${inner}readonly ${propertyName(name)}${mark}: ${typeOf(property, inner)};\n`;
  });
  return `{\n${lines.join("")}${indent}}`;
}

function primitive(type: string | readonly string[] | undefined): string {
  switch (type) {
    case "string":
    case "boolean":
    case "null":
      return type;
    case "integer":
    case "number":
      return "number";
    default:
      return "unknown";
  }
}

const propertyName = (name: string) => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name));

/** A description must not end the comment it stands in. */
const commentText = (text: string) => text.replaceAll("*/", "*\\/");
