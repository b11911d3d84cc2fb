import { type PatternNode, parsePattern } from "./parse-pattern.ts";

/**
 * Characters times places that one match may cost. A match goes through the text with sets of places and never goes
 * back, so no pattern of a vendor's file can make it run away; what costs more than this counts as a match.
 */
const MOST_STEPS = 200_000;
const MOST_REMEMBERED = 500;

const parsed = new Map<string, PatternNode | undefined>();

/**
 * True if the whole text matches an XML Schema pattern (XSD part 2, appendix F). A pattern that cannot be read, or
 * costs too much, refuses nothing.
 */
export function matchesXsdPattern(pattern: string, text: string): boolean {
  if (!parsed.has(pattern)) {
    if (parsed.size >= MOST_REMEMBERED) parsed.clear();
    parsed.set(pattern, parsePattern(pattern));
  }
  const node = parsed.get(pattern);
  if (!node) return true;
  const characters = [...text];
  const run = { characters, steps: 0 };
  const ends = advance(node, new Set([0]), run);
  return ends.has(characters.length) || run.steps > MOST_STEPS;
}

interface Run {
  readonly characters: readonly string[];
  steps: number;
}

/** The places a match can have reached if it starts at one of `from`. */
function advance(node: PatternNode, from: ReadonlySet<number>, run: Run): ReadonlySet<number> {
  run.steps += from.size + 1;
  if (run.steps > MOST_STEPS) return NOWHERE;
  switch (node.kind) {
    case "character": {
      const reached = new Set<number>();
      for (const place of from) {
        const character = run.characters[place];
        if (character !== undefined && node.test(character)) reached.add(place + 1);
      }
      return reached;
    }
    case "sequence": {
      let reached = from;
      for (const part of node.parts) {
        if (reached.size === 0) break;
        reached = advance(part, reached, run);
      }
      return reached;
    }
    case "choice":
      return new Set(node.parts.flatMap((part) => [...advance(part, from, run)]));
    case "repeat":
      return repeat(node, from, run);
  }
}

function repeat(
  node: PatternNode & { readonly kind: "repeat" },
  from: ReadonlySet<number>,
  run: Run,
): ReadonlySet<number> {
  let reached = from;
  for (let round = 0; round < node.minimum; round++) {
    reached = advance(node.part, reached, run);
    if (reached.size === 0) return reached;
  }
  const all = new Set(reached);
  for (let round = node.minimum; round < node.maximum && reached.size > 0; round++) {
    const next = [...advance(node.part, reached, run)].filter((place) => !all.has(place));
    for (const place of next) all.add(place);
    reached = new Set(next);
  }
  return all;
}

const NOWHERE: ReadonlySet<number> = new Set();
