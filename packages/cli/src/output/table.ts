import Table from "cli-table3";
import { plain } from "./plain.ts";

const NO_LINES = {
  top: "",
  "top-mid": "",
  "top-left": "",
  "top-right": "",
  bottom: "",
  "bottom-mid": "",
  "bottom-left": "",
  "bottom-right": "",
  left: "",
  "left-mid": "",
  mid: "",
  "mid-mid": "",
  right: "",
  "right-mid": "",
  middle: "  ",
};

/** A table without lines: heads in capitals, columns two spaces apart. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return lines([heads.map((head) => head.toUpperCase()), ...rows]);
}

/** Names and values, one pair a line. */
export function pairs(rows: readonly (readonly [name: string, value: string])[]): string {
  return lines(rows);
}

function lines(rows: readonly (readonly string[])[]): string {
  const made = new Table({ chars: NO_LINES, style: { "padding-left": 0, "padding-right": 0, head: [], border: [] } });
  for (const row of rows) made.push(row.map(plain));
  return made
    .toString()
    .split("\n")
    .map((line) => `${line.trimEnd()}\n`)
    .join("");
}
