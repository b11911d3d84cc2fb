/** True for an object or for everything: the empty path, or a path that ends in a dot (NAM-1). */
export function isPartialPath(path: string): boolean {
  return path === "" || path.endsWith(".");
}

/**
 * The segments of a path, without the dot at its end. A dot inside an alias in brackets does not separate (NAM-8):
 * `Device.WiFi.SSID.[guest.5g].Enable` has five. An unclosed bracket is an ordinary character.
 */
export function splitPath(path: string): string[] {
  const text = path.endsWith(".") ? path.slice(0, -1) : path;
  if (text === "") return [];
  if (!text.includes("[")) return text.split(".");
  const segments: string[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at === start && text[at] === "[") at = closingBracket(text, at);
    if (at < text.length && text[at] !== ".") continue;
    segments.push(text.slice(start, at));
    start = at + 1;
  }
  return segments;
}

/** The object that holds a parameter or an object, with its dot; empty for a root (NAM-1, NAM-8). */
export function parentOf(path: string): string {
  return path.slice(0, lastSegmentStart(path));
}

/** The last segment without a dot: `Enable` of a parameter, `1` of a row; empty for the empty path. */
export function lastSegment(path: string): string {
  const end = path.endsWith(".") ? path.length - 1 : path.length;
  return path.slice(lastSegmentStart(path), end);
}

/** True for what stands for a row: a number, an alias in brackets, `{i}` or the wildcard `*` (NAM-5, NAM-12). */
export function isInstanceSegment(segment: string): boolean {
  const last = segment.charCodeAt(segment.length - 1);
  // Most segments are names, which end in a letter: they need no closer look.
  if ((last >= 97 && last <= 122) || (last >= 65 && last <= 90)) return false;
  return /^(?:\d+|\[.*\]|\{i\}|\*)$/s.test(segment);
}

function lastSegmentStart(path: string): number {
  const end = path.endsWith(".") ? path.length - 2 : path.length - 1;
  if (end < 0) return 0;
  if (path[end] === "]") {
    const segments = splitPath(path);
    return end + 1 - (segments.at(-1)?.length ?? 0);
  }
  return path.lastIndexOf(".", end) + 1;
}

/** The place after the bracket that closes the one at `open`, if a segment can end there; else `open`. */
function closingBracket(text: string, open: number): number {
  for (let at = text.indexOf("]", open); at >= 0; at = text.indexOf("]", at + 1))
    if (at + 1 === text.length || text[at + 1] === ".") return at + 1;
  return open;
}
