import { attribute, localName } from "../xml/element.ts";
import { MalformedArgument, type TypeOf, type WireType } from "./wire-type.ts";

// biome-ignore lint/suspicious/noExplicitAny: the alternatives are of different types
type Alternatives = Readonly<Record<string, WireType<any>>>;
export type ChoiceOf<A extends Alternatives> = {
  readonly [K in keyof A]: { readonly type: K } & TypeOf<A[K]>;
}[keyof A];

/** One of several structs, told apart by `xsi:type` (DUS-1). */
export function choice<A extends Alternatives>(name: string, alternatives: A): WireType<ChoiceOf<A>> {
  const alternative = (type: string) => (Object.hasOwn(alternatives, type) ? alternatives[type] : undefined);
  return {
    kind: "choice",
    xsdName: `cwmp:${name}`,
    shape: { choices: alternatives },
    get whenMissing(): ChoiceOf<A> {
      throw new MalformedArgument(`${name} is missing`);
    },
    attributes: (value) => ` xsi:type="cwmp:${String((value as { type: unknown }).type)}"`,
    write(value) {
      const type = String((value as { type: unknown }).type);
      const chosen = alternative(type);
      if (!chosen) throw new RangeError(`${type} is not one of ${Object.keys(alternatives).join(", ")}`);
      return chosen.write(value);
    },
    read(element, context) {
      const type = localName(attribute(element, "type") ?? "");
      const chosen = alternative(type);
      if (!chosen) throw new MalformedArgument(`${element.local} has the unknown type "${type}"`);
      return { type, ...chosen.read(element, context) } as ChoiceOf<A>;
    },
  };
}
