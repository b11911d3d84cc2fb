import type { ValueType } from "@beckon/cwmp";
import { compareSegments } from "../path/compare-paths.ts";
import { lastSegment } from "../path/segments.ts";
import type { ClassLeaf, StoredObject, StoredParameter } from "../tree-types.ts";
import type { ClassPool, HeldClass } from "./class-pool.ts";
import { placesOf } from "./class-pool.ts";
import { keep } from "./keep.ts";

const NO_CHILDREN: readonly ObjectNode[] = [];

export interface LeafAttributes {
  readonly notification: number;
  readonly accessList: readonly string[];
}

/** Leaves that are being added to or removed from one object; becomes a shared class when the object is sealed. */
interface Draft extends HeldClass {
  readonly leaves: ClassLeaf[];
  places: ReadonlyMap<string, number>;
  /** A map of its own; while leaves are only changed it is the class's. */
  ownPlaces: Map<string, number> | undefined;
}

/** One object of a tree: its class, its vector of values, its sub-objects. */
export class ObjectNode {
  readonly path: string;
  readonly parent: ObjectNode | undefined;
  writable: boolean | null = null;
  /** In the order of the class's leaves; null if never read. */
  values: (string | null)[] = [];
  /** When the values were read: one time for all that were, or one per leaf; 0 for never. */
  at: number | number[] = 0;
  attributes: Map<string, LeafAttributes> | undefined;
  #class: HeldClass;
  #draft: Draft | undefined;
  #children: ObjectNode[] | undefined;
  #childrenInOrder = true;

  constructor(path: string, parent: ObjectNode | undefined, emptyClass: HeldClass) {
    this.path = path;
    this.parent = parent;
    this.#class = emptyClass;
  }

  get name(): string {
    return lastSegment(this.path);
  }

  get class(): HeldClass {
    return this.#draft ?? this.#class;
  }

  /** Takes a class as it stands; `values` and `at` must fit. For snapshots. */
  adopt(shared: HeldClass, values: readonly (string | null)[], at: number | readonly number[]): void {
    this.#class = shared;
    this.values = [...values];
    this.at = typeof at === "number" ? at : [...at];
  }

  /** In tree order. */
  get children(): readonly ObjectNode[] {
    if (!this.#childrenInOrder) {
      const named = (this.#children ?? []).map((child) => ({ child, name: child.name }));
      named.sort((left, right) => compareSegments(left.name, right.name));
      this.#children = named.map(({ child }) => child);
      this.#childrenInOrder = true;
    }
    return this.#children ?? NO_CHILDREN;
  }

  addChild(child: ObjectNode): void {
    if (this.#children) this.#childrenInOrder = false;
    this.#children ??= [];
    this.#children.push(child);
  }

  removeChildren(gone: ReadonlySet<ObjectNode>): void {
    this.#children = this.#children?.filter((child) => !gone.has(child));
  }

  place(name: string): number | undefined {
    return this.class.places.get(name);
  }

  /** Adds a leaf that is not there yet; its place. */
  addLeaf(name: string, type: ValueType, writable: boolean | null): number {
    const draft = this.#startDraft();
    draft.ownPlaces ??= new Map(draft.places);
    draft.places = draft.ownPlaces.set(name, draft.leaves.length);
    this.values.push(null);
    if (typeof this.at !== "number") this.at.push(0);
    return draft.leaves.push([name, type, writable]) - 1;
  }

  setLeaf(place: number, type: ValueType, writable: boolean | null): void {
    const leaf = this.class.leaves[place];
    if (!leaf || (leaf[1] === type && leaf[2] === writable)) return;
    this.#startDraft().leaves[place] = [leaf[0], type, writable];
  }

  removeLeaves(gone: ReadonlySet<string>): void {
    const kept = this.class.leaves.flatMap(([name], place) => (gone.has(name) ? [] : [place]));
    for (const name of gone) this.attributes?.delete(name);
    this.#arrange(kept);
  }

  setValue(place: number, text: string, at: number): void {
    if (this.at !== at) {
      if (typeof this.at !== "number") this.at[place] = at;
      else if (this.values.every((value) => value === null)) this.at = at;
      else {
        const before = this.at;
        this.at = this.values.map((value) => (value === null ? 0 : before));
        this.at[place] = at;
      }
    }
    if (this.values[place] !== text) this.values[place] = keep(text);
  }

  /** Ends a change: the leaves in order, the class shared, one time for all where it is the same. */
  seal(pool: ClassPool): void {
    if (this.#draft) {
      const { leaves, ownPlaces } = this.#draft;
      const name = (place: number) => leaves[place]?.[0] ?? "";
      const isInOrder = () =>
        leaves.every((_, place) => place === 0 || compareSegments(name(place - 1), name(place)) < 0);
      // Leaves that were only changed stand where they stood.
      if (ownPlaces && !isInOrder()) {
        const places = leaves.map((_, place) => place);
        this.#arrange(places.sort((left, right) => compareSegments(name(left), name(right))));
      }
      this.#class = pool.intern(this.#draft.leaves);
      this.#draft = undefined;
    }
    this.at = this.#oneTime() ?? this.at;
  }

  /** The time at which all values were read that were; 0 if none was, undefined if not all at the same time. */
  #oneTime(): number | undefined {
    const { at, values } = this;
    let time: number | undefined;
    for (let place = 0; place < values.length; place++) {
      if (values[place] === null) continue;
      if (typeof at === "number") return at;
      const own = at[place] ?? 0;
      if (time !== undefined && own !== time) return undefined;
      time = own;
    }
    return time ?? 0;
  }

  parameter(place: number): StoredParameter | undefined {
    const leaf = this.class.leaves[place];
    if (!leaf) return undefined;
    const [name, type, writable] = leaf;
    const value = this.values[place] ?? undefined;
    const at = value === undefined ? 0 : typeof this.at === "number" ? this.at : (this.at[place] ?? 0);
    const stored = { path: this.path + name, name, type, writable: writable ?? undefined, value, at };
    const attributes = this.attributes?.get(name);
    return attributes ? { ...stored, ...attributes } : stored;
  }

  object(): StoredObject {
    return { path: this.path, name: this.name, writable: this.writable ?? undefined };
  }

  #startDraft(): Draft {
    this.#draft ??= { leaves: [...this.#class.leaves], places: this.#class.places, ownPlaces: undefined };
    return this.#draft;
  }

  /** Leaves and values become those at `places`, in that order. */
  #arrange(places: readonly number[]): void {
    const leaves = places.flatMap((place) => {
      const leaf = this.class.leaves[place];
      return leaf ? [leaf] : [];
    });
    this.values = places.map((place) => this.values[place] ?? null);
    const { at } = this;
    if (typeof at !== "number") this.at = places.map((place) => at[place] ?? 0);
    const ownPlaces = placesOf(leaves);
    this.#draft = { leaves, places: ownPlaces, ownPlaces };
  }
}
