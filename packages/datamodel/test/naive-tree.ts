import type { TreeChange } from "@beckon/datamodel";

interface Leaf {
  readonly type: string;
  readonly writable: boolean | undefined;
  readonly value: string | undefined;
  readonly at: number;
}

/** What a parameter tree must be like, in the plainest way: one map entry per path. Its lists name every object. */
export class NaiveTree {
  readonly objects = new Map<string, boolean | undefined>();
  readonly leaves = new Map<string, Leaf>();

  apply(change: TreeChange): void {
    if (change.kind === "removed") this.#removeBelow(change.path, () => true);
    if (change.kind === "values")
      for (const { Name, Value } of change.values) {
        this.#addAncestors(Name);
        const old = this.leaves.get(Name);
        const type = Value.type === "untyped" ? (old?.type ?? "untyped") : Value.type;
        this.leaves.set(Name, { type, writable: old?.writable, value: Value.text, at: change.at });
      }
    if (change.kind === "names" || change.kind === "level") {
      const listed = new Set(change.infos.flatMap(({ Name }) => [Name, ...ancestorsOf(Name)]));
      if (change.kind === "names") this.#removeBelow(change.path, (path) => !listed.has(path) && path !== change.path);
      else
        for (const path of this.paths())
          if (parentOf(path) === change.path && !listed.has(path))
            this.#removeBelow(path, (below) => below === path || path.endsWith("."));
      for (const { Name, Writable } of change.infos) {
        this.#addAncestors(Name);
        if (Name.endsWith(".")) this.objects.set(Name, Writable);
        else {
          const old = this.leaves.get(Name) ?? { type: "untyped", value: undefined, at: 0 };
          this.leaves.set(Name, { ...old, writable: Writable });
        }
      }
    }
  }

  paths(): string[] {
    return [...this.objects.keys(), ...this.leaves.keys()];
  }

  #removeBelow(path: string, isGone: (path: string) => boolean): void {
    for (const one of this.paths())
      if (one.startsWith(path) && isGone(one)) {
        this.objects.delete(one);
        this.leaves.delete(one);
      }
  }

  #addAncestors(path: string): void {
    for (const ancestor of ancestorsOf(path)) if (!this.objects.has(ancestor)) this.objects.set(ancestor, undefined);
  }
}

function parentOf(path: string): string {
  return path.replace(/[^.]*\.?$/, "");
}

function ancestorsOf(path: string): string[] {
  const parent = parentOf(path);
  return parent === "" ? [] : [parent, ...ancestorsOf(parent)];
}
