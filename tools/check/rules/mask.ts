/** Which parts of a program's text to blank out. */
export interface MaskOptions {
  /** The text of strings, templates and regular expressions too, not only comments. */
  readonly strings: boolean;
}

/** What may come before a `/` that begins a regular expression and does not divide. */
const BEFORE_REGEX = /(?:^|[(,=:[!&|?{};+\-*%<>~^]|\b(?:return|typeof|case|in|of|yield|await))\s*$/;

const NOT_NEWLINE = /[^\n]/g;

/**
 * Replaces comments (and the text of strings) by spaces, so that a search finds code only. Lines and columns stay.
 * Not a parser: it knows just enough of the language to tell where comments, strings and regular expressions end.
 */
export function mask(text: string, { strings }: MaskOptions): string {
  let result = "";
  let index = 0;
  // Braces open inside `${…}` of a template, innermost last: at zero the template goes on.
  const templates: number[] = [];
  const take = (end: number, blank: boolean) => {
    const part = text.slice(index, end);
    result += blank ? part.replace(NOT_NEWLINE, " ") : part;
    index = end;
  };
  while (index < text.length) {
    const char = text[index];
    const next = text[index + 1];
    if (char === "/" && next === "/") take(endOf(text, "\n", index), true);
    else if (char === "/" && next === "*") take(endOf(text, "*/", index + 2) + 2, true);
    else if (char === '"' || char === "'") take(endOfString(text, index, char), strings);
    else if (char === "`") takeTemplate();
    else if (char === "/" && BEFORE_REGEX.test(result.slice(-40))) take(endOfRegex(text, index), strings);
    else if (char === "{" && templates.length > 0) {
      templates.push((templates.pop() ?? 0) + 1);
      take(index + 1, false);
    } else if (char === "}" && templates.length > 0) {
      const depth = (templates.pop() ?? 0) - 1;
      if (depth < 0) takeTemplate();
      else {
        templates.push(depth);
        take(index + 1, false);
      }
    } else take(index + 1, false);
  }
  return result;

  /** From a template's opening quote, or from the brace that closes an expression in it, to the next such place. */
  function takeTemplate(): void {
    let end = index + 1;
    while (end < text.length && text[end] !== "`" && !text.startsWith("${", end)) end += text[end] === "\\" ? 2 : 1;
    if (text[end] === "`") take(end + 1, strings);
    else {
      take(Math.min(end + 2, text.length), strings);
      templates.push(0);
    }
  }
}

function endOf(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found === -1 ? text.length : found;
}

function endOfString(text: string, start: number, quote: string): number {
  let end = start + 1;
  while (end < text.length && text[end] !== quote && text[end] !== "\n") end += text[end] === "\\" ? 2 : 1;
  return end + 1;
}

function endOfRegex(text: string, start: number): number {
  let end = start + 1;
  let inClass = false;
  while (end < text.length && text[end] !== "\n" && (inClass || text[end] !== "/")) {
    if (text[end] === "[") inClass = true;
    else if (text[end] === "]") inClass = false;
    end += text[end] === "\\" ? 2 : 1;
  }
  return end + 1;
}
