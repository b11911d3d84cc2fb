import { child, type XmlElement } from "../xml/element.ts";
import { withShape } from "./primitives.ts";
import { MalformedArgument, type ReadContext, type TypeOf, type WireShape, type WireType } from "./wire-type.ts";

// biome-ignore lint/suspicious/noExplicitAny: a field may be of any type; `unknown` would make every type contravariant
type AnyWireType = WireType<any>;
export type Fields = Readonly<Record<string, AnyWireType>>;
/** A field that may be left out. */
export type Optional<T> = WireType<T> & { readonly shape: WireShape & { readonly optional: true } };

type OptionalNames<F extends Fields> = { [K in keyof F]: F[K] extends Optional<unknown> ? K : never }[keyof F];
export type StructOf<F extends Fields> = { readonly [K in Exclude<keyof F, OptionalNames<F>>]: TypeOf<F[K]> } & {
  readonly [K in OptionalNames<F>]?: TypeOf<F[K]>;
};

/** The field may be absent on the wire and in the value. */
export function optional<T>(type: WireType<T>): Optional<T> {
  return withShape(type, { optional: true }) as Optional<T>;
}

/** The field cannot be guessed: without it even a tolerant reader refuses the message. */
export function essential<T>(type: WireType<T>): WireType<T> {
  return withShape(type, { essential: true });
}

/**
 * A sequence of named elements. Written in declared order; read in any order, unknown elements ignored (ENV-6, ENV-14).
 *
 * @param name the type's name in the CWMP schema, used in `soap-enc:arrayType`
 */
export function struct<F extends Fields>(name: string, fields: F): WireType<StructOf<F>> {
  const entries = Object.entries(fields) as [string, AnyWireType][];
  return {
    kind: "struct",
    xsdName: `cwmp:${name}`,
    shape: { fields },
    get whenMissing() {
      const value: Record<string, unknown> = {};
      for (const [key, type] of entries) if (!type.shape.optional) value[key] = type.whenMissing;
      return value as StructOf<F>;
    },
    write(value) {
      let xml = "";
      const record = value as Record<string, unknown>;
      for (const [key, type] of entries) {
        const field = record[key];
        if (field === undefined && type.shape.optional) continue;
        xml += writeField(key, type, field);
      }
      return xml;
    },
    read(element, context) {
      const value: Record<string, unknown> = {};
      for (const [key, type] of entries) {
        if (type.shape.repeated) {
          value[key] = type.read(element, context);
          continue;
        }
        const found = child(element, key);
        if (found) value[key] = type.read(found, context);
        else if (!type.shape.optional) value[key] = missing(element, key, type, context);
      }
      return value as StructOf<F>;
    },
  };
}

function writeField(key: string, type: AnyWireType, field: unknown): string {
  try {
    if (type.shape.repeated) return type.write(field);
    return `<${key}${type.attributes?.(field) ?? ""}>${type.write(field)}</${key}>`;
  } catch (error) {
    // Says where: an operator who typed too long a value wants to know which.
    if (error instanceof RangeError) throw new RangeError(`${key}: ${error.message}`, { cause: error });
    throw error;
  }
}

function missing(element: XmlElement, key: string, type: AnyWireType, context: ReadContext): unknown {
  if (!context.tolerant || type.shape.essential) throw new MalformedArgument(`${element.local} has no ${key}`);
  context.oddities.add("element-missing", `${element.local}/${key}`);
  return type.whenMissing;
}
