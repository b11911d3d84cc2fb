import type { OddityList } from "../oddity.ts";
import type { XmlElement } from "../xml/element.ts";

/** How one kind of value is written to and read from the wire. */
export interface WireType<T> {
  readonly kind: "string" | "number" | "boolean" | "dateTime" | "base64" | "value" | "struct" | "array" | "choice";
  /** The type's name in `soap-enc:arrayType`, for example `xsd:string` (ENV-10). */
  readonly xsdName: string;
  readonly shape: WireShape;
  /** The body of the element: escaped text or child elements. @throws RangeError if the value breaks the type's rule */
  write(value: T): string;
  /** Attributes for the element that holds the value, with a leading space, or nothing. */
  attributes?(value: T): string;
  read(element: XmlElement, context: ReadContext): T;
  /** What a tolerant reader takes when the element is missing (QRK-9). */
  readonly whenMissing: T;
}

/** What documentation, forms and fuzzers need to know of a type. */
export interface WireShape {
  readonly maximumLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly secret?: boolean;
  /** Text without meaning in its outer white space and line breaks. */
  readonly label?: boolean;
  readonly optional?: boolean;
  readonly repeated?: boolean;
  readonly essential?: boolean;
  readonly item?: WireType<unknown>;
  readonly fields?: Readonly<Record<string, WireType<unknown>>>;
  readonly choices?: Readonly<Record<string, WireType<unknown>>>;
}

export interface ReadContext {
  /** True for what a device sends: it is taken as it comes, with a note. False for what an ACS sends us: 9003. */
  readonly tolerant: boolean;
  readonly oddities: OddityList;
}

/** The arguments of a known RPC cannot be read: answered with 9003 or 8003 (ENV-6). */
export class MalformedArgument extends RangeError {
  override readonly name = "MalformedArgument";
}

/** Refuses a value, or notes it and goes on, as the context says. */
export function malformed(context: ReadContext, element: XmlElement, problem: string): void {
  const detail = `${element.local}: ${problem}`;
  if (!context.tolerant) throw new MalformedArgument(detail);
  context.oddities.add("element-malformed", detail);
}

/** The TypeScript type of a wire type. */
export type TypeOf<W> = W extends WireType<infer T> ? T : never;
