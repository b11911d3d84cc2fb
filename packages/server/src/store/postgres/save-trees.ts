import { compressText } from "../encoding/compressed-json.ts";
import type { DeviceRow, NewTree } from "./batch-rows.ts";
import type { Execute } from "./connection.ts";
import { classHash, type KnownClasses } from "./tree-classes.ts";

/** Writes new trees, and those of their classes that are not stored yet. */
export async function saveTrees(execute: Execute, devices: readonly DeviceRow[], known: KnownClasses): Promise<void> {
  const trees = devices.flatMap(({ id, tree }) => (tree === undefined ? [] : [{ id, tree, ...hashed(tree) }]));
  if (trees.length === 0) return;
  const fresh = new Map<string, { readonly name: Buffer; readonly leaves: string }>();
  for (const { names, tree } of trees) {
    for (const [index, name] of names.entries()) {
      const hex = name.toString("hex");
      if (!known.has(hex)) fresh.set(hex, { name, leaves: tree.classes[index] ?? "" });
    }
  }
  const classes = [...fresh.values()].sort((left, right) => left.name.compare(right.name));
  await Promise.all([
    classes.length > 0 &&
      execute({
        name: "save-classes",
        text: `INSERT INTO class (hash, leaves) SELECT * FROM unnest($1::bytea[], $2::text[]) ON CONFLICT DO NOTHING`,
        values: [classes.map(({ name }) => name), classes.map(({ leaves }) => leaves)],
      }),
    execute({
      name: "save-trees",
      text: `INSERT INTO tree (device, classes, objects) SELECT * FROM unnest($1::text[], $2::bytea[], $3::bytea[])
        ON CONFLICT (device) DO UPDATE SET classes = excluded.classes, objects = excluded.objects`,
      values: [
        trees.map(({ id }) => id),
        trees.map(({ names }) => Buffer.concat(names)),
        trees.map(({ tree }) => compressText(tree.objects)),
      ],
    }),
  ]);
  known.use(trees.flatMap(({ names }) => names.map((name) => name.toString("hex"))));
}

function hashed(tree: NewTree): { readonly names: readonly Buffer[] } {
  return { names: tree.classes.map(classHash) };
}
