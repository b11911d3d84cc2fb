import type { NamedAttributes, NamedValue } from "../tree-types.ts";
import { isStorable } from "./is-storable.ts";
import { keep } from "./keep.ts";
import type { LeafPlace, ObjectIndex } from "./object-index.ts";

/** @param at when they were read, epoch milliseconds */
export function applyValues(index: ObjectIndex, values: readonly NamedValue[], at: number): void {
  for (const { Name, Value } of values) {
    if (Name.endsWith(".") || !isStorable(Name)) continue;
    const { node, place } = ensureLeaf(index, Name);
    const [, knownType, writable] = node.class.leaves[place] ?? ["", "untyped", null];
    node.setLeaf(place, Value.type === "untyped" ? knownType : Value.type, writable);
    const before = node.values[place] ?? undefined;
    if (before !== Value.text) index.journal.valueChanges(Name, before);
    node.setValue(place, Value.text, at);
    index.touch(node);
  }
}

export function applyAttributes(index: ObjectIndex, attributes: readonly NamedAttributes[]): void {
  for (const { Name, Notification, AccessList } of attributes) {
    if (Name.endsWith(".") || !isStorable(Name)) continue;
    const { node, place } = ensureLeaf(index, Name);
    node.attributes ??= new Map();
    const name = node.class.leaves[place]?.[0] ?? "";
    node.attributes.set(keep(name), { notification: Notification, accessList: AccessList.map(keep) });
    index.touch(node);
  }
}

function ensureLeaf(index: ObjectIndex, path: string): LeafPlace {
  const { node, name } = index.ensureHolder(path);
  const place = node.place(name);
  if (place !== undefined) return { node, place };
  index.journal.appeared(path);
  return { node, place: node.addLeaf(name, "untyped", null) };
}
