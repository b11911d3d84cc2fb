import type { ModelState } from "./model-state.ts";
import type { ObjectPlace } from "./place.ts";

interface Changes {
  readonly added: Set<number>;
  readonly removed: Set<number>;
  highest: number;
}

/** Which rows the tables of one device have, as differences from the factory. */
export class InstanceTable {
  readonly #tables = new Map<string, Changes>();

  has(table: ObjectPlace, segment: string): boolean {
    const changes = this.#tables.get(table.path);
    if (table.factory?.children.has(segment)) return !changes?.removed.has(Number(segment));
    return changes !== undefined && /^[1-9]\d*$/.test(segment) && changes.added.has(Number(segment));
  }

  numbers(table: ObjectPlace): readonly number[] {
    const changes = this.#tables.get(table.path);
    const numbers: number[] = [];
    for (const segment of table.factory?.children.keys() ?? []) {
      if (!changes?.removed.has(Number(segment))) numbers.push(Number(segment));
    }
    if (changes) numbers.push(...changes.added);
    return numbers;
  }

  add(table: ObjectPlace): number {
    const changes = this.#changes(table);
    changes.highest++;
    changes.added.add(changes.highest);
    return changes.highest;
  }

  /** Takes out all rows and begins to number anew. */
  empty(table: ObjectPlace): void {
    for (const path of this.#tables.keys()) if (path.startsWith(table.path)) this.#tables.delete(path);
    const removed = [...(table.factory?.children.keys() ?? [])].map(Number);
    if (removed.length > 0) this.#tables.set(table.path, { added: new Set(), removed: new Set(removed), highest: 0 });
  }

  remove(row: ObjectPlace): void {
    const end = row.path.lastIndexOf(".", row.path.length - 2) + 1;
    const number = Number(row.path.slice(end, -1));
    const tablePath = row.path.slice(0, end);
    for (const path of this.#tables.keys()) if (path.startsWith(row.path)) this.#tables.delete(path);
    let changes = this.#tables.get(tablePath);
    if (!changes) {
      changes = { added: new Set(), removed: new Set(), highest: 0 };
      this.#tables.set(tablePath, changes);
    }
    changes.highest = Math.max(changes.highest, number);
    if (!changes.added.delete(number)) changes.removed.add(number);
  }

  state(): ModelState["tables"] {
    return [...this.#tables].map(([path, { added, removed, highest }]) => {
      return { path, added: [...added], removed: [...removed], highest };
    });
  }

  restore(tables: ModelState["tables"]): void {
    this.#tables.clear();
    for (const { path, added, removed, highest } of tables) {
      this.#tables.set(path, { added: new Set(added), removed: new Set(removed), highest });
    }
  }

  #changes(table: ObjectPlace): Changes {
    let changes = this.#tables.get(table.path);
    if (!changes) {
      changes = { added: new Set(), removed: new Set(), highest: 0 };
      this.#tables.set(table.path, changes);
    }
    for (const segment of table.factory?.children.keys() ?? []) {
      changes.highest = Math.max(changes.highest, Number(segment));
    }
    return changes;
  }
}
