import { styleText } from "node:util";
import { barOf, describeBar, isReached } from "../bars.ts";
import type { Figure } from "../figure.ts";

type Row = readonly string[];

const HEAD = ["figure", "value", "", "spread", "ratio", "baseline", "bar"] as const;

/** The figures as a table for people; with those of an earlier run also what changed. */
export function table(figures: readonly Figure[], before?: ReadonlyMap<string, Figure>): string {
  const rows = figures.map((figure) => rowOf(figure, before));
  const head: Row = before ? [...HEAD, "change"] : HEAD;
  const widths = head.map((title, index) => Math.max(title.length, ...rows.map((row) => row[index]?.length ?? 0)));
  const line = (row: Row) => row.map((cell, index) => pad(cell, widths[index] ?? 0, index)).join("  ");
  return [
    styleText("bold", line(head).trimEnd()),
    ...figures.map((figure, index) => `${line(rows[index] ?? [])}${noteOf(figure)}`.trimEnd()),
  ].join("\n");
}

function rowOf(figure: Figure, before: ReadonlyMap<string, Figure> | undefined): Row {
  const { name, value, unit, spread, ratio, baseline } = figure;
  const row = [
    name,
    format(value),
    unit,
    spread === undefined ? "" : `± ${Math.round(spread * 50)} %`,
    ratio === undefined ? "" : `${format(ratio)} ×`,
    baseline === undefined ? "" : format(baseline),
    verdict(figure),
  ];
  return before ? [...row, change(figure, before.get(name))] : row;
}

function verdict(figure: Figure): string {
  const bar = barOf(figure);
  const reached = isReached(figure);
  if (!bar || reached === undefined) return "";
  return `${reached ? "✓" : "✗"} ${describeBar(bar)}`;
}

/** Ratios are compared where there are any: they hold on any machine. */
function change(now: Figure, before: Figure | undefined): string {
  if (before === undefined) return "new";
  const [left, right] = [now.ratio ?? now.value, before.ratio ?? before.value];
  if (right === 0) return left === 0 ? "same" : `from 0 to ${format(left)}`;
  const percent = Math.round((left / right - 1) * 100);
  return percent === 0 ? "same" : `${percent > 0 ? "+" : ""}${percent} %`;
}

function noteOf({ note, bottleneck }: Figure): string {
  const parts = [
    ...(note === undefined ? [] : [note]),
    ...(bottleneck === undefined ? [] : [`limited by ${bottleneck}`]),
  ];
  return parts.length === 0 ? "" : styleText("dim", `  (${parts.join("; ")})`);
}

function pad(cell: string, width: number, index: number): string {
  return index === 1 ? cell.padStart(width) : cell.padEnd(width);
}

function format(value: number): string {
  if (Number.isInteger(value)) return String(value);
  return Math.abs(value) >= 100 ? String(Math.round(value)) : value.toPrecision(3);
}
