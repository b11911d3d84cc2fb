import type { CpeParts } from "./parts.ts";

/** The device changes a parameter by itself; whoever wants to know of that is told. Nothing happens if it has none. */
export function changeParameter({ model, notifications }: CpeParts, path: string, text: string): void {
  const before = model.get(path)?.text;
  if (before === undefined) return;
  model.set(path, text);
  notifications.written(path, before, text);
}
