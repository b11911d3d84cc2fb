import { styleText } from "node:util";
import type { DestinationStream } from "pino";

const STYLE = { debug: "gray", info: "cyan", warn: "yellow", error: "red" } as const;

interface Line {
  readonly level: string;
  readonly time: string;
  readonly msg?: string;
  readonly err?: { readonly stack?: string; readonly message?: string };
  readonly [field: string]: unknown;
}

/** Log lines for people: time, sentence, and what belongs to it. */
export function prettyStream(destination: NodeJS.WritableStream, color: boolean): DestinationStream {
  return { write: (line) => void destination.write(`${prettyLine(JSON.parse(line) as Line, color)}\n`) };
}

export function prettyLine({ level, time, msg = "", err, ...fields }: Line, color: boolean): string {
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    color ? styleText(style, text, { validateStream: false }) : text;
  const style = STYLE[level as keyof typeof STYLE] ?? "cyan";
  const details = Object.entries(fields)
    .map(
      ([name, value]) => `${name}=${typeof value === "string" && /^\S+$/.test(value) ? value : JSON.stringify(value)}`,
    )
    .join(" ");
  const mark = level === "info" ? "" : `${paint(style, level.toUpperCase())} `;
  const head = `${paint("gray", time.slice(11, 19))} ${mark}${printable(msg)}`;
  const tail = details === "" ? "" : ` ${paint("gray", printable(details))}`;
  const trace = err?.stack ?? err?.message;
  return trace === undefined ? head + tail : `${head}${tail}\n${trace.split("\n").map(printable).join("\n")}`;
}

/** Device text in a log line must not move the cursor, colour the terminal or forge a second line. */
function printable(text: string): string {
  return text.replace(
    /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
