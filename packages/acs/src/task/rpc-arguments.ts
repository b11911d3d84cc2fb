import { escapeXml, isXmlText, readXml, rpcNamed, type WireType, XmlError } from "@beckon/cwmp";
import { InvalidOperation } from "./invalid-operation.ts";
import type { OperationOf } from "./operation.ts";

const METHOD = /^[A-Za-z_][\w-]*$/;

/**
 * The elements of a composed request: from JSON as the RPC's table entry reads it, from JSON of any shape for a vendor's
 * method, or as they were written.
 *
 * @throws InvalidOperation in one sentence
 */
export function elementsOf(operation: OperationOf<"rpc">): string {
  const { method, xml, arguments: args = {} } = operation;
  if (!METHOD.test(method) || method.length > 64) throw new InvalidOperation(`"${method}" is not a method name`);
  if (xml !== undefined) return wellFormed(xml);
  const rpc = rpcNamed(method);
  if (!rpc) return elements(args, method);
  if (rpc.calledBy === "CPE") throw new InvalidOperation(`${method} is called by a device, not by an ACS`);
  const type = rpc.request as WireType<unknown>;
  const complete = completed(type, args, method);
  try {
    return type.write(complete);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new InvalidOperation(`${method}: ${error.message}`, { cause: error });
  }
}

function wellFormed(xml: string): string {
  try {
    readXml(`<arguments>${xml}</arguments>`);
    return xml;
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    throw new InvalidOperation(`the arguments are not well-formed XML: ${error.message}`, { cause: error });
  }
}

/** What JSON says, with the shape that the type wants; what is left out is empty. */
function completed(type: WireType<unknown>, given: unknown, where: string): unknown {
  const { fields, choices, item, optional, essential } = type.shape;
  if (given === undefined) {
    if (optional) return undefined;
    if (choices || essential) throw new InvalidOperation(`${where} is missing`);
    if (!fields) return type.whenMissing;
  }
  if (item) {
    if (!Array.isArray(given)) throw new InvalidOperation(`${where} must be a list`);
    return given.map((one, index) => completed(item, one, `${where}[${index}]`));
  }
  if (choices) return chosen(choices, recordOf(given, where), where);
  if (fields) return completedFields(fields, recordOf(given ?? {}, where), where);
  return simple(type, given, where);
}

function chosen(
  choices: Readonly<Record<string, WireType<unknown>>>,
  { type, ...rest }: Readonly<Record<string, unknown>>,
  where: string,
): unknown {
  const choice = typeof type === "string" && Object.hasOwn(choices, type) ? choices[type] : undefined;
  if (!choice) throw new InvalidOperation(`${where}.type must be one of ${Object.keys(choices).join(", ")}`);
  return { type, ...recordOf(completed(choice, rest, where), where) };
}

function completedFields(
  fields: Readonly<Record<string, WireType<unknown>>>,
  given: Readonly<Record<string, unknown>>,
  where: string,
): unknown {
  const unknown = Object.keys(given).find((key) => !Object.hasOwn(fields, key));
  if (unknown !== undefined) {
    throw new InvalidOperation(
      `${where} has no argument ${unknown}; it has ${Object.keys(fields).join(", ") || "none"}`,
    );
  }
  const record: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(fields)) {
    const value = completed(field, Object.hasOwn(given, key) ? given[key] : undefined, `${where}.${key}`);
    if (value !== undefined) record[key] = value;
  }
  return record;
}

/** A value of a parameter may be given as a text alone, which is then a string. */
function simple(type: WireType<unknown>, given: unknown, where: string): unknown {
  if (type.kind === "value") {
    if (typeof given === "string") return { type: "string", text: given };
    const { type: named, text } = recordOf(given, where);
    if (typeof named === "string" && typeof text === "string") return { type: named, text };
    throw new InvalidOperation(`${where} must be a text, or an object with type and text`);
  }
  const wanted = type.kind === "number" || type.kind === "boolean" ? type.kind : "string";
  if (typeof given !== wanted) {
    const shown = JSON.stringify(given).slice(0, 40);
    throw new InvalidOperation(`${where} must be a ${wanted === "string" ? "text" : wanted}, but is ${shown}`);
  }
  if (wanted === "string" && !isXmlText(String(given)))
    throw new InvalidOperation(`${where} has a character that XML cannot carry`);
  return given;
}

function recordOf(given: unknown, where: string): Readonly<Record<string, unknown>> {
  if (typeof given === "object" && given !== null && !Array.isArray(given))
    return given as Readonly<Record<string, unknown>>;
  throw new InvalidOperation(`${where} must be an object`);
}

/** Elements of a shape that nobody declared: lists repeat their element. */
function elements(given: unknown, where: string): string {
  if (typeof given !== "object" || given === null) {
    const text = String(given ?? "");
    if (!isXmlText(text)) throw new InvalidOperation(`${where} has a character that XML cannot carry`);
    return escapeXml(text);
  }
  let xml = "";
  for (const [name, value] of Object.entries(given)) {
    if (!METHOD.test(name)) throw new InvalidOperation(`${where}: "${name}" is not a name of an element`);
    for (const one of Array.isArray(value) ? value : [value]) {
      xml += `<${name}>${elements(one, `${where}.${name}`)}</${name}>`;
    }
  }
  return xml;
}
