import type { Parameter, ParameterLevel, TreeObject } from "../generated/api.ts";

/** One line of the tree as it stands on the screen. */
export type TreeRow =
  | {
      readonly kind: "object";
      readonly path: string;
      readonly depth: number;
      readonly object: TreeObject;
      readonly open: boolean;
    }
  | { readonly kind: "parameter"; readonly path: string; readonly depth: number; readonly parameter: Parameter }
  /** Something to say where children would be: they are being read, cannot be read, or there are none. */
  | { readonly kind: "note"; readonly path: string; readonly depth: number; readonly text: string };

/** The levels that were read, by path. A text says why a level cannot be shown. */
export type Levels = ReadonlyMap<string, ParameterLevel | string>;

/** The open part of the tree as a list, parameters before objects at each level. */
export function treeRows(levels: Levels, open: ReadonlySet<string>): readonly TreeRow[] {
  const rows: TreeRow[] = [];
  const visit = (path: string, depth: number) => {
    const level = levels.get(path);
    if (level === undefined || typeof level === "string") {
      rows.push({ kind: "note", path: `${path} note`, depth, text: level ?? "Reading…" });
      return;
    }
    for (const parameter of level.parameters) rows.push({ kind: "parameter", path: parameter.path, depth, parameter });
    for (const object of level.objects) {
      const isOpen = open.has(object.path);
      rows.push({ kind: "object", path: object.path, depth, object, open: isOpen });
      if (isOpen) visit(object.path, depth + 1);
    }
    if (path !== "" && level.parameters.length + level.objects.length === 0)
      rows.push({ kind: "note", path: `${path} note`, depth, text: "Nothing in it" });
  };
  visit("", 0);
  return rows;
}

/** The objects that contain a path, outermost first: `Device.`, `Device.WiFi.` for `Device.WiFi.SSID.`. */
export function ancestorsOf(path: string): readonly string[] {
  const segments = path.replace(/\.$/, "").split(".");
  return segments.slice(0, -1).map((_, index) => `${segments.slice(0, index + 1).join(".")}.`);
}
