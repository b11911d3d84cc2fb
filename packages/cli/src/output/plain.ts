// C0 and C1 controls, line and paragraph separators, and what turns the direction of writing around.
const DANGEROUS = /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Text of a device or a server, harmless on a terminal: no control sequences, one line. */
export function plain(text: string): string {
  return text.replace(DANGEROUS, (character) => {
    if (character === "\n") return "\\n";
    if (character === "\t") return "\\t";
    if (character === "\r") return "\\r";
    return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`;
  });
}

/** As `plain`, but lines stay lines: for XML. */
export function plainLines(text: string): string {
  return text
    .split(/\r?\n/)
    .map((line) => line.split("\t").map(plain).join("\t"))
    .join("\n");
}
