import { isInstanceSegment, isPartialPath, lastSegment, parentOf } from "../path/segments.ts";
import { isStorable } from "./is-storable.ts";
import type { ObjectIndex } from "./object-index.ts";
import type { ObjectNode } from "./object-node.ts";

type Infos = readonly { readonly Name: string; readonly Writable: boolean }[];

/** What a list of names says: objects (undefined: implied by what is in them) and parameters by their object. */
interface Listing {
  readonly objects: ReadonlyMap<string, boolean | undefined>;
  readonly leaves: ReadonlyMap<string, ReadonlyMap<string, boolean>>;
}

/** Everything below `path` becomes what the list says. */
export function applyNames(index: ObjectIndex, path: string, infos: Infos): void {
  const base = isPartialPath(path) || !namesAnObject(index, path, infos) ? path : `${path}.`;
  if (!isPartialPath(base)) {
    applyParameterName(index, base, infos);
    return;
  }
  const listing = readListing(infos, (name) => isInstanceSegment(lastSegment(name)));
  const node = index.get(base);
  if (node) {
    index.remove(unlistedBelow(node, listing));
    for (const below of index.walk(node)) removeUnlisted(index, below, listing);
  }
  addListing(index, listing);
}

/** The direct children of the object `path` become what the list says. */
export function applyLevel(index: ObjectIndex, path: string, infos: Infos): void {
  const base = isPartialPath(path) ? path : `${path}.`;
  const isObject = (name: string) =>
    isInstanceSegment(lastSegment(name)) || (index.get(`${name}.`) !== undefined && index.leaf(name) === undefined);
  const listing = readListing(infos, isObject);
  const node = index.get(base);
  if (node) {
    index.remove(new Set(node.children.filter((child) => !listing.objects.has(child.path))));
    removeUnlisted(index, node, listing);
  }
  addListing(index, listing);
}

/** The object (with dot) or parameter and all below it is gone; everything for the empty path. */
export function applyRemoval(index: ObjectIndex, path: string): void {
  const leaf = isPartialPath(path) ? undefined : index.leaf(path);
  const node = index.get(isPartialPath(path) ? path : `${path}.`);
  if (leaf) index.removeLeaves(leaf.node, new Set([path.slice(leaf.node.path.length)]));
  else if (path === "") applyNames(index, "", []);
  else if (node) index.remove(new Set([node]));
}

function applyParameterName(index: ObjectIndex, path: string, infos: Infos): void {
  const place = index.leaf(path);
  if (place && !infos.some((info) => info.Name === path))
    index.removeLeaves(place.node, new Set([path.slice(place.node.path.length)]));
  addListing(
    index,
    readListing(infos, () => false),
  );
}

function namesAnObject(index: ObjectIndex, path: string, infos: Infos): boolean {
  const below = `${path}.`;
  if (infos.some((info) => info.Name.startsWith(below))) return true;
  return index.get(below) !== undefined && index.leaf(path) === undefined;
}

/**
 * Devices leave out objects between, and the dot of rows (QRK-22): a name without a dot is an object if others lie
 * below it, or if `isObject` says so.
 */
function readListing(infos: Infos, isObject: (name: string) => boolean): Listing {
  const objects = new Map<string, boolean | undefined>();
  const leaves = new Map<string, Map<string, boolean>>();
  const imply = (path: string) => {
    for (let object = path; object !== "" && !objects.has(object); object = parentOf(object))
      objects.set(object, undefined);
  };
  const undecided: Infos[number][] = [];
  for (const info of infos) {
    if (!isStorable(info.Name)) continue;
    imply(parentOf(info.Name));
    if (info.Name.endsWith(".")) objects.set(info.Name, info.Writable);
    else undecided.push(info);
  }
  for (const { Name, Writable } of undecided) {
    const asObject = `${Name}.`;
    if (objects.has(asObject) || isObject(Name)) {
      objects.set(asObject, objects.get(asObject) ?? Writable);
      continue;
    }
    const parent = parentOf(Name);
    const siblings = leaves.get(parent) ?? new Map<string, boolean>();
    leaves.set(parent, siblings.set(Name.slice(parent.length), Writable));
  }
  return { objects, leaves };
}

/** The topmost objects below `top` that are not in the list: what lies below them is not either. */
function unlistedBelow(top: ObjectNode, listing: Listing): Set<ObjectNode> {
  const gone = new Set<ObjectNode>();
  const waiting = [top];
  for (let node = waiting.pop(); node; node = waiting.pop())
    for (const child of node.children) {
      if (listing.objects.has(child.path)) waiting.push(child);
      else gone.add(child);
    }
  return gone;
}

function removeUnlisted(index: ObjectIndex, node: ObjectNode, listing: Listing): void {
  const listed = listing.leaves.get(node.path);
  const gone = new Set<string>();
  for (const [name] of node.class.leaves) if (!listed?.has(name)) gone.add(name);
  index.removeLeaves(node, gone);
}

function addListing(index: ObjectIndex, listing: Listing): void {
  for (const [path, writable] of listing.objects) {
    const node = index.ensure(path);
    if (writable !== undefined) node.writable = writable;
  }
  for (const [path, names] of listing.leaves) {
    const node = index.ensure(path);
    for (const [name, writable] of names) {
      const place = node.place(name);
      if (place !== undefined) node.setLeaf(place, node.class.leaves[place]?.[1] ?? "untyped", writable);
      else {
        node.addLeaf(name, "untyped", writable);
        index.journal.appeared(path + name);
      }
    }
    index.touch(node);
  }
}
