import type { FactoryObject, Leaf, ObjectClass } from "./description.ts";

/** An object that exists in a device. */
export interface ObjectPlace {
  readonly kind: "object";
  /** With the dot at its end. */
  readonly path: string;
  readonly class: ObjectClass;
  /** Undefined for a row that was added later, and what is inside it. */
  readonly factory: FactoryObject | undefined;
}

/** A parameter that exists in a device. */
export interface LeafPlace {
  readonly kind: "leaf";
  readonly path: string;
  readonly leaf: Leaf;
  readonly object: ObjectPlace;
}

export type Place = ObjectPlace | LeafPlace;
