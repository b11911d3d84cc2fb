import type { LaidValue } from "./fact.ts";

/** An overlay as it is stored: empty if there is none. */
export function decodeOverlay(text: string): readonly LaidValue[] {
  return text === "" ? [] : JSON.parse(text);
}

export function encodeOverlay(values: readonly LaidValue[]): string {
  return values.length === 0 ? "" : JSON.stringify(values);
}

/** What lies over a tree after more was laid over it: the later wins, but keeps a type that it does not know. */
export function mergeOverlay(overlay: readonly LaidValue[], values: readonly LaidValue[]): readonly LaidValue[] {
  const merged = new Map(overlay.map((value) => [value[0], value]));
  for (const [path, type, text, at] of values) {
    const known = merged.get(path)?.[1] ?? type;
    merged.set(path, [path, type === "untyped" ? known : type, text, at]);
  }
  return [...merged.values()];
}
