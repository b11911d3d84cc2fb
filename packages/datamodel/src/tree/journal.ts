import type { TreeDifference } from "../tree-types.ts";
import type { ObjectNode } from "./object-node.ts";

/** What there was of a path before the first change: nothing, an object, or a parameter with its value. */
type Before = typeof NOTHING | typeof OBJECT | { readonly value: string | undefined };
const NOTHING = Symbol("nothing");
const OBJECT = Symbol("object");

/** The answer for what is there now: undefined if nothing is; `value` stays undefined for objects. */
export type LookUp = (path: string) => { readonly value?: string | undefined } | undefined;

/** Remembers how each path that changes stood at first, so that only what differs in the end is told. */
export class Journal {
  readonly #before = new Map<string, Before>();
  #newsLeft: number;

  /** @param mostNews how many of what appears or changes is remembered; what vanishes always is */
  constructor(mostNews = Number.POSITIVE_INFINITY) {
    this.#newsLeft = mostNews;
  }

  appeared(path: string): void {
    if (this.#newsLeft > 0 && this.#note(path, NOTHING)) this.#newsLeft--;
  }

  valueChanges(path: string, before: string | undefined): void {
    if (this.#newsLeft > 0 && this.#note(path, { value: before })) this.#newsLeft--;
  }

  objectVanished(node: ObjectNode): void {
    this.#note(node.path, OBJECT);
    for (const [name] of node.class.leaves) this.leafVanished(node, name);
  }

  leafVanished(node: ObjectNode, name: string): void {
    const place = node.place(name);
    if (place !== undefined) this.#note(node.path + name, { value: node.values[place] ?? undefined });
  }

  difference(lookUp: LookUp): TreeDifference {
    const added: string[] = [];
    const removed: string[] = [];
    const changed: { path: string; before: string | undefined; after: string | undefined }[] = [];
    for (const [path, before] of this.#before) {
      const now = lookUp(path);
      if (before === NOTHING) {
        if (now) added.push(path);
      } else if (!now) removed.push(path);
      else if (before !== OBJECT && before.value !== now.value)
        changed.push({ path, before: before.value, after: now.value });
    }
    return { added, removed, changed };
  }

  #note(path: string, before: Before): boolean {
    if (this.#before.has(path)) return false;
    this.#before.set(path, before);
    return true;
  }
}
