import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import type { Figure } from "../figure.ts";

/** A figure with the day and the machine it was measured on: figures of different runs stand in one file. */
export interface KeptFigure extends Figure {
  readonly at: string;
  readonly machine: string;
}

const FILE = new URL("../results/last.json", import.meta.url);

/** The figures of the last run of each benchmark, by name. */
export function keptFigures(): ReadonlyMap<string, KeptFigure> {
  if (!existsSync(FILE)) return new Map();
  const kept: readonly KeptFigure[] = JSON.parse(readFileSync(FILE, "utf8"));
  return new Map(kept.map((figure) => [figure.name, figure]));
}

/** Keeps the figures of a run beside those of other benchmarks; what a family no longer measures is dropped. */
export function keepFigures(figures: readonly Figure[], families: readonly string[]): void {
  const at = new Date().toISOString().slice(0, 10);
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? "unknown"}, Node ${process.versions.node}`;
  const isOurs = (name: string) => families.some((family) => name === family || name.startsWith(`${family}.`));
  const others = [...keptFigures().values()].filter(({ name }) => !isOurs(name));
  const all = [...others, ...figures.map((figure): KeptFigure => ({ ...figure, at, machine }))];
  all.sort((left, right) => (left.name < right.name ? -1 : 1));
  mkdirSync(new URL(".", FILE), { recursive: true });
  writeFileSync(FILE, `${JSON.stringify(all, null, 2)}\n`);
}
