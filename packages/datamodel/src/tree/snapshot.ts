import type { ObjectClass, ObjectVector, TreeSnapshot } from "../tree-types.ts";
import type { ClassPool, HeldClass } from "./class-pool.ts";
import { ObjectIndex } from "./object-index.ts";
import type { LeafAttributes, ObjectNode } from "./object-node.ts";

export function takeSnapshot(index: ObjectIndex): TreeSnapshot {
  const classes: ObjectClass[] = [];
  const numbers = new Map<HeldClass, number>();
  const objects: ObjectVector[] = [];
  for (const node of index.walk(index.root)) {
    if (node === index.root && node.values.length === 0) continue;
    let number = numbers.get(node.class);
    if (number === undefined) {
      number = classes.push(node.class.leaves) - 1;
      numbers.set(node.class, number);
    }
    const at = typeof node.at === "number" ? node.at : [...node.at];
    const vector = [node.path, number, node.writable, [...node.values], at] as const;
    objects.push(node.attributes?.size ? [...vector, attributesOf(node, node.attributes)] : vector);
  }
  return { classes, objects };
}

/** @throws RangeError if the parts do not fit together */
export function indexFromSnapshot(snapshot: TreeSnapshot, pool: ClassPool): ObjectIndex {
  const index = new ObjectIndex(pool);
  const classes = snapshot.classes.map((leaves) => pool.intern(leaves));
  for (const [path, number, writable, values, at, attributes] of snapshot.objects) {
    const shared = classes[number];
    const fits = shared && values.length === shared.leaves.length;
    if (!fits || (typeof at !== "number" && at.length !== values.length))
      throw new RangeError(`object ${path} of a snapshot does not fit its class ${number}`);
    const node = index.ensure(path);
    if (node.values.length > 0) throw new RangeError(`object ${path} is twice in a snapshot`);
    node.writable = writable;
    node.adopt(shared, values, at);
    for (const [place, notification, accessList] of attributes ?? []) {
      node.attributes ??= new Map();
      node.attributes.set(shared.leaves[place]?.[0] ?? "", { notification, accessList });
    }
  }
  return index;
}

function attributesOf(node: ObjectNode, attributes: ReadonlyMap<string, LeafAttributes>): NonNullable<ObjectVector[5]> {
  return node.class.leaves.flatMap(([name], place) => {
    const known = attributes.get(name);
    return known ? [[place, known.notification, known.accessList] as const] : [];
  });
}
