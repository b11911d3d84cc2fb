import { parentOf } from "../path/segments.ts";
import type { ClassPool } from "./class-pool.ts";
import { Journal } from "./journal.ts";
import { keep } from "./keep.ts";
import { ObjectNode } from "./object-node.ts";

/** Where a parameter is: its object and its place in the object's class. */
export interface LeafPlace {
  readonly node: ObjectNode;
  readonly place: number;
}

/** The objects of a tree by path, and the changes to them that are under way. */
export class ObjectIndex {
  readonly pool: ClassPool;
  readonly root: ObjectNode;
  journal = new Journal();
  readonly #byPath = new Map<string, ObjectNode>();
  readonly #touched = new Set<ObjectNode>();
  #last: ObjectNode;

  constructor(pool: ClassPool) {
    this.pool = pool;
    this.root = new ObjectNode("", undefined, pool.intern([]));
    this.#byPath.set("", this.root);
    this.#last = this.root;
  }

  get(path: string): ObjectNode | undefined {
    return this.#byPath.get(path);
  }

  leaf(path: string): LeafPlace | undefined {
    const node = this.get(this.#holderOf(path));
    const place = node?.place(path.slice(node.path.length));
    return node && place !== undefined ? { node, place } : undefined;
  }

  /** The object and all its ancestors, made where they are missing. */
  ensure(path: string): ObjectNode {
    const known = this.#byPath.get(path);
    if (known) return known;
    const emptyClass = this.pool.intern([]);
    const missing = [path];
    let parent = this.root;
    for (let above = parentOf(path); above !== ""; above = parentOf(above)) {
      const found = this.#byPath.get(above);
      if (found) {
        parent = found;
        break;
      }
      missing.push(above);
    }
    for (const text of missing.reverse()) {
      const kept = keep(text);
      const node = new ObjectNode(kept, parent, emptyClass);
      parent.addChild(node);
      this.#byPath.set(kept, node);
      this.journal.appeared(kept);
      parent = node;
    }
    return parent;
  }

  /** The object that holds the parameter of this path, made if it is missing, and the name of the parameter in it. */
  ensureHolder(path: string): { readonly node: ObjectNode; readonly name: string } {
    const node = this.ensure(this.#holderOf(path));
    this.#last = node;
    return { node, name: path.slice(node.path.length) };
  }

  /** Removes objects with everything below them. */
  remove(nodes: ReadonlySet<ObjectNode>): void {
    const parents = new Set<ObjectNode>();
    for (const node of nodes) {
      if (node.parent) parents.add(node.parent);
      for (const below of this.walk(node)) {
        this.journal.objectVanished(below);
        this.#byPath.delete(below.path);
        this.#touched.delete(below);
      }
    }
    for (const parent of parents) parent.removeChildren(nodes);
    this.#last = this.root;
  }

  removeLeaves(node: ObjectNode, names: ReadonlySet<string>): void {
    if (names.size === 0) return;
    for (const name of names) this.journal.leafVanished(node, name);
    node.removeLeaves(names);
    this.#touched.add(node);
  }

  /** To be sealed when the change ends. */
  touch(node: ObjectNode): void {
    this.#touched.add(node);
  }

  sealAll(): void {
    for (const node of this.#touched) node.seal(this.pool);
    this.#touched.clear();
  }

  /** The object and all below it, in tree order. */
  *walk(from: ObjectNode): Generator<ObjectNode> {
    const waiting = [from];
    for (let node = waiting.pop(); node; node = waiting.pop()) {
      yield node;
      const { children } = node;
      for (let at = children.length - 1; at >= 0; at--) {
        const child = children[at];
        if (child) waiting.push(child);
      }
    }
  }

  /** The path of a parameter's object. Parameters mostly come object by object: the last answer is tried first. */
  #holderOf(path: string): string {
    const { path: last } = this.#last;
    const inLast = last.length > 0 && path.startsWith(last) && path.indexOf(".", last.length) < 0;
    return inLast ? last : parentOf(path);
  }
}
