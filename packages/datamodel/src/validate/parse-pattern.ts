/** An XML Schema pattern as a tree. */
export type PatternNode =
  | { readonly kind: "character"; readonly test: (character: string) => boolean }
  | { readonly kind: "sequence" | "choice"; readonly parts: readonly PatternNode[] }
  | { readonly kind: "repeat"; readonly part: PatternNode; readonly minimum: number; readonly maximum: number };

const MOST_NESTED = 50;
const MOST_CHARACTERS = 4096;

/** Undefined if the pattern is not one that this reader knows: then it must not be used to refuse a value. */
export function parsePattern(pattern: string): PatternNode | undefined {
  // Vendors anchor their patterns, which XML Schema does by itself.
  const text = pattern.replace(/^\^/, "").replace(/(?<!\\)\$$/, "");
  if (text.length > MOST_CHARACTERS) return undefined;
  const reader = { text, at: 0 };
  const node = readChoice(reader, 0);
  return node && reader.at === text.length ? node : undefined;
}

interface Reader {
  readonly text: string;
  at: number;
}

function readChoice(reader: Reader, nested: number): PatternNode | undefined {
  if (nested > MOST_NESTED) return undefined;
  const branches: PatternNode[] = [];
  do {
    const parts: PatternNode[] = [];
    while (reader.at < reader.text.length && !"|)".includes(reader.text[reader.at] ?? "")) {
      const part = readRepeated(reader, nested);
      if (!part) return undefined;
      parts.push(part);
    }
    branches.push({ kind: "sequence", parts });
  } while (reader.text[reader.at] === "|" && reader.at++ >= 0);
  return branches.length === 1 ? branches[0] : { kind: "choice", parts: branches };
}

function readRepeated(reader: Reader, nested: number): PatternNode | undefined {
  let part = readAtom(reader, nested);
  for (;;) {
    const [all, sign, low, comma, high] = quantifierAt(reader);
    if (!part || all === undefined) return part;
    reader.at += all.length;
    const minimum = sign === "+" ? 1 : Number(low ?? 0);
    const maximum = sign === "?" ? 1 : sign || (comma && high === "") ? Number.POSITIVE_INFINITY : Number(high ?? low);
    part = { kind: "repeat", part, minimum, maximum: comma ? maximum : sign ? maximum : minimum };
  }
}

function quantifierAt(reader: Reader): (string | undefined)[] {
  QUANTIFIER.lastIndex = reader.at;
  return QUANTIFIER.exec(reader.text) ?? [];
}

const QUANTIFIER = /([?*+])|\{(\d{1,6})(,?)(\d{0,6})\}/y;

function readAtom(reader: Reader, nested: number): PatternNode | undefined {
  const first = String.fromCodePoint(reader.text.codePointAt(reader.at) ?? 0);
  if (first === "(") {
    reader.at++;
    const inner = readChoice(reader, nested + 1);
    if (reader.text[reader.at] !== ")") return undefined;
    reader.at++;
    return inner;
  }
  if ("?*+{}]".includes(first)) return undefined;
  const source = first === "[" ? classAt(reader) : first === "\\" ? escapeAt(reader) : first;
  if (source === undefined) return undefined;
  reader.at += source.length;
  if (first === ".") return { kind: "character", test: (character) => character !== "\n" && character !== "\r" };
  if (source === first) return { kind: "character", test: (character) => character === first };
  const test = characterTest(source);
  return test && { kind: "character", test };
}

/** The text of a class in brackets, classes taken off it (`[a-z-[aeiou]]`) included. */
function classAt({ text, at }: Reader): string | undefined {
  for (let end = at + 1, depth = 1; end < text.length; end++) {
    if (text[end] === "\\") end++;
    else if (text[end] === "[") depth++;
    else if (text[end] === "]" && --depth === 0) return text.slice(at, end + 1);
  }
  return undefined;
}

function escapeAt({ text, at }: Reader): string | undefined {
  return /^\\(?:[pP]\{[^}]*\}|[^pP])/su.exec(text.slice(at, at + 40))?.[0];
}

/** JavaScript's own expressions test one character at a time, which is always quick. */
function characterTest(source: string): ((character: string) => boolean) | undefined {
  const [, kept, taken] = /^(\[.*)-(\[.*\])\]$/s.exec(source) ?? [];
  if (kept !== undefined && taken !== undefined) {
    const base = characterTest(`${kept}]`);
    const without = characterTest(taken);
    return base && without && ((character) => base(character) && !without(character));
  }
  const translated = source
    .replace(/\\i/g, source.startsWith("[") ? "\\p{L}_:" : "[\\p{L}_:]")
    .replace(/\\c/g, source.startsWith("[") ? "\\p{L}\\p{N}_:.\\-" : "[\\p{L}\\p{N}_:.\\-]")
    .replace(/^\[(\^?)(.*)\]$/s, (_, not: string, inner: string) => `[${not}${inner.replace(/(?<!\\)\[/g, "\\[")}]`);
  try {
    const expression = new RegExp(`^(?:${translated})$`, "u");
    return (character) => expression.test(character);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
