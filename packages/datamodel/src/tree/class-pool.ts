import type { ClassLeaf, ObjectClass } from "../tree-types.ts";
import { keep } from "./keep.ts";

/**
 * The key of a class: the same text for the same leaves in the same order, in every process and version, and for no
 * other class. A store may hash it.
 */
export function classKey(objectClass: ObjectClass): string {
  return JSON.stringify(objectClass);
}

/** A class as a tree holds it: shared and never changed, or one object's own while it is being changed. */
export interface HeldClass {
  readonly leaves: readonly ClassLeaf[];
  /** Place of each leaf by its name. */
  readonly places: ReadonlyMap<string, number>;
}

/**
 * Makes equal classes the same object, so that instances and devices share them. Holds them weakly: what a device
 * invents goes when its last tree goes.
 */
export class ClassPool {
  readonly #byKey = new Map<string, WeakRef<HeldClass>>();
  readonly #byLeaves = new WeakMap<ObjectClass, HeldClass>();
  #sweepAt = 1024;

  /** The shared class with these leaves. The array is copied unless this pool gave it out. */
  intern(leaves: ObjectClass): HeldClass {
    const known = this.#byLeaves.get(leaves);
    if (known) return known;
    const key = classKey(leaves);
    const same = this.#byKey.get(key)?.deref();
    if (same) return same;
    const made = heldClass(leaves.map(([name, type, writable]) => [keep(name), type, writable] as const));
    this.#byLeaves.set(made.leaves, made);
    this.#byKey.set(key, new WeakRef(made));
    if (this.#byKey.size >= this.#sweepAt) this.#sweep();
    return made;
  }

  #sweep(): void {
    for (const [key, reference] of this.#byKey) if (!reference.deref()) this.#byKey.delete(key);
    this.#sweepAt = Math.max(1024, this.#byKey.size * 2);
  }
}

function heldClass(leaves: readonly ClassLeaf[]): HeldClass {
  return { leaves, places: placesOf(leaves) };
}

export function placesOf(leaves: readonly ClassLeaf[]): Map<string, number> {
  return new Map(leaves.map(([name], place) => [name, place]));
}

/** The pool of the process: classes are the same for all devices of a model. */
export const SHARED_CLASSES = new ClassPool();
