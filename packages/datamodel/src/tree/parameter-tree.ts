import { isPartialPath } from "../path/segments.ts";
import type { StoredObject, StoredParameter, TreeChange, TreeDifference, TreeSnapshot } from "../tree-types.ts";
import { isSecretParameter } from "../validate/secrecy.ts";
import { applyLevel, applyNames, applyRemoval } from "./apply-names.ts";
import { applyAttributes, applyValues } from "./apply-values.ts";
import { type ClassPool, SHARED_CLASSES } from "./class-pool.ts";
import { Journal } from "./journal.ts";
import { ObjectIndex } from "./object-index.ts";
import type { ObjectNode } from "./object-node.ts";
import { indexFromSnapshot, takeSnapshot } from "./snapshot.ts";

/**
 * What is known of a device's objects and parameters. Leaf names, types and writability are shared between instances
 * and devices (class); an object has one vector of values (performance.md sections 4 and 10).
 */
export class ParameterTree {
  readonly #index: ObjectIndex;

  private constructor(index: ObjectIndex) {
    this.#index = index;
  }

  static empty(pool: ClassPool = SHARED_CLASSES): ParameterTree {
    return new ParameterTree(new ObjectIndex(pool));
  }

  /** @throws RangeError if the snapshot is damaged */
  static fromSnapshot(snapshot: TreeSnapshot, pool: ClassPool = SHARED_CLASSES): ParameterTree {
    return new ParameterTree(indexFromSnapshot(snapshot, pool));
  }

  toSnapshot(): TreeSnapshot {
    return takeSnapshot(this.#index);
  }

  /**
   * Puts facts in, in their order; tells what differs between before and after all of them.
   * @param mostNews so many paths that were added or changed are told; default: all. Removed ones are all told.
   */
  apply(changes: readonly TreeChange[], mostNews?: number): TreeDifference {
    const journal = new Journal(mostNews);
    this.#index.journal = journal;
    for (const change of changes) this.#applyOne(change);
    this.#index.sealAll();
    this.#index.journal = new Journal();
    return journal.difference((path) => (path.endsWith(".") ? this.object(path) && {} : this.#valueAt(path)));
  }

  parameter(path: string): StoredParameter | undefined {
    const found = this.#index.leaf(path);
    return found?.node.parameter(found.place);
  }

  /** Found with or without the dot at its end. */
  object(path: string): StoredObject | undefined {
    return path === "" ? undefined : this.#node(path)?.object();
  }

  /** All parameters below an object (empty path: all), in tree order; the parameter itself for a full name. */
  *parametersBelow(path: string): Generator<StoredParameter> {
    const only = isPartialPath(path) ? undefined : this.parameter(path);
    if (only) yield only;
    for (const node of this.#nodesBelow(path)) yield* parametersOf(node);
  }

  /** All objects below an object, itself not among them, in tree order. */
  *objectsBelow(path: string): Generator<StoredObject> {
    const top = this.#node(path);
    for (const node of this.#nodesBelow(path)) if (node !== top) yield node.object();
  }

  children(path: string): { objects: StoredObject[]; parameters: StoredParameter[] } {
    const node = this.#node(path);
    if (!node) return { objects: [], parameters: [] };
    return { objects: node.children.map((child) => child.object()), parameters: [...parametersOf(node)] };
  }

  /** How many parameters there are. */
  get size(): number {
    return this.countBelow("");
  }

  /** How many of them have a value. */
  get readCount(): number {
    let count = 0;
    for (const node of this.#nodesBelow("")) for (const value of node.values) if (value !== null) count++;
    return count;
  }

  countBelow(path: string): number {
    let count = !isPartialPath(path) && this.#index.leaf(path) ? 1 : 0;
    for (const node of this.#nodesBelow(path)) count += node.values.length;
    return count;
  }

  /**
   * The first parameters, in tree order, that have each of the words in their path or value, in any case. Values of
   * secrets are not searched: a search must not tell what reading hides.
   */
  search(words: string, limit: number): StoredParameter[] {
    const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
    const found: StoredParameter[] = [];
    if (limit <= 0) return found;
    for (const node of this.#nodesBelow("")) {
      for (const parameter of parametersOf(node)) {
        const path = parameter.path.toLowerCase();
        const missing = wanted.filter((word) => !path.includes(word));
        const value = missing.length > 0 && !isSecretParameter(parameter.path) ? parameter.value?.toLowerCase() : "";
        if (missing.every((word) => value?.includes(word)) && found.push(parameter) >= limit) return found;
      }
    }
    return found;
  }

  #applyOne(change: TreeChange): void {
    switch (change.kind) {
      case "names":
        applyNames(this.#index, change.path, change.infos);
        break;
      case "level":
        applyLevel(this.#index, change.path, change.infos);
        break;
      case "values":
        applyValues(this.#index, change.values, change.at);
        break;
      case "attributes":
        applyAttributes(this.#index, change.attributes);
        break;
      case "removed":
        applyRemoval(this.#index, change.path);
        break;
    }
  }

  #valueAt(path: string): { readonly value: string | undefined } | undefined {
    const found = this.#index.leaf(path);
    return found && { value: found.node.values[found.place] ?? undefined };
  }

  #node(path: string): ObjectNode | undefined {
    return this.#index.get(isPartialPath(path) ? path : `${path}.`);
  }

  *#nodesBelow(path: string): Generator<ObjectNode> {
    const node = this.#node(path);
    if (node) yield* this.#index.walk(node);
  }
}

function* parametersOf(node: ObjectNode): Generator<StoredParameter> {
  for (let place = 0; place < node.values.length; place++) {
    const parameter = node.parameter(place);
    if (parameter) yield parameter;
  }
}
