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

/** What one device is called must not push the columns of all others off the screen. `--json` has everything. */
const WIDEST_CELL = 160;

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
  // The last column needs no padding, which after one value of a megabyte would be a megabyte in every row.
  for (const row of rows) made.push(row.slice(0, -1).map(cell));
  const starts = made.toString().split("\n");
  return rows
    .map((row, index) => {
      const last = plain(row.at(-1) ?? "");
      return `${row.length < 2 ? last : `${starts[index]}  ${last}`.trimEnd()}\n`;
    })
    .join("");
}

function cell(text: string): string {
  const shown = plain(text);
  return shown.length > WIDEST_CELL ? `${shown.slice(0, WIDEST_CELL - 1)}…` : shown;
}
