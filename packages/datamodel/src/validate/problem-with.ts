import type { ParameterDefinition } from "../definition.ts";
import { lexicalProblem, parseInteger } from "./lexical-problem.ts";
import { listItems } from "./list-items.ts";
import { namedTypeProblem } from "./named-types.ts";
import { isSecretParameter } from "./secrecy.ts";
import { matchesXsdPattern } from "./xsd-pattern.ts";

/**
 * Why the parameter cannot be set to the text, in one sentence; undefined if it can. Secrets are not quoted in it. What
 * only the device may set (DIA-1) is refused, so this is not for values that a device reports. References and values that
 * another parameter enumerates depend on the device and are not looked at, nor is whether the parameter is writable.
 */
export function problemWith(definition: ParameterDefinition, text: string): string | undefined {
  return definition.list ? listProblem(definition, text) : itemProblem(definition, text, "The value");
}

function listProblem(definition: ParameterDefinition, text: string): string | undefined {
  const { minimumItems, maximumItems, maximumListLength } = definition;
  const items = listItems(text);
  if (maximumListLength !== undefined && charactersOf(text) > maximumListLength)
    return `The list must be at most ${count(maximumListLength, "character")} long, not ${charactersOf(text)}.`;
  if (text.trim() !== "" && items.at(-1) === "") return "The list must not end with a comma.";
  if (minimumItems !== undefined && items.length < minimumItems && items.length > 0)
    return `The list must have at least ${count(minimumItems, "item")}, not ${items.length}.`;
  if (maximumItems !== undefined && items.length > maximumItems)
    return `The list must have at most ${count(maximumItems, "item")}, not ${items.length}.`;
  for (const [at, item] of items.entries()) {
    const problem = itemProblem(definition, item, `Item ${at + 1} of the list`);
    if (problem) return problem;
  }
  return undefined;
}

/** @param subject how the sentence begins: `The value` */
function itemProblem(definition: ParameterDefinition, text: string, subject: string): string | undefined {
  const wanted =
    lexicalProblem(definition.type, text) ??
    rangeProblem(definition, text) ??
    lengthProblem(definition, text) ??
    choiceProblem(definition, text) ??
    namedTypeProblem(definition.dataType, text);
  if (wanted !== undefined) return `${subject} must be ${wanted}${insteadOf(definition, text)}.`;
  if (definition.readOnlyValues?.includes(text)) return `${subject} must not be ${text}: only the device sets that.`;
  return undefined;
}

function rangeProblem(definition: ParameterDefinition, text: string): string | undefined {
  const { minimum = null, maximum = null } = definition;
  if (minimum === null && maximum === null && !definition.ranges) return undefined;
  const ranges = definition.ranges ?? [[minimum, maximum] as const];
  const within = ranges.some(([low, high]) => !isLess(text, low) && !isLess(high, text));
  return within ? undefined : joinOr(ranges.map(([low, high]) => rangeText(low, high)));
}

function lengthProblem(definition: ParameterDefinition, text: string): string | undefined {
  const { minimumLength = 0, maximumLength = null, type } = definition;
  if (minimumLength === 0 && maximumLength === null && !definition.lengths) return undefined;
  if (type !== "string" && type !== "hexBinary" && type !== "base64") return undefined;
  const ranges = definition.lengths ?? [[minimumLength, maximumLength] as const];
  const length = type === "string" ? charactersOf(text) : bytesOf(type, text);
  if (ranges.some(([low, high]) => length >= low && (high === null || length <= high))) return undefined;
  const bounds = ranges.map(([low, high]) => rangeText(low === 0 ? null : `${low}`, high === null ? null : `${high}`));
  return `${joinOr(bounds)} ${type === "string" ? "characters" : "bytes"} long instead of ${length}`;
}

/** Enumerated values and patterns are alternatives; vendors may add values that begin with `X_` (TR-106). */
function choiceProblem({ enumeration = [], patterns = [] }: ParameterDefinition, text: string): string | undefined {
  if (enumeration.length === 0 && patterns.length === 0) return undefined;
  if (enumeration.includes(text) || (enumeration.length > 0 && /^X_[A-Za-z0-9]+[_-]./.test(text))) return undefined;
  if (patterns.some((pattern) => matchesXsdPattern(pattern, text))) return undefined;
  const named = enumeration.length > 0 ? `one of ${enumeration.join(", ")}` : "";
  const shapes = patterns.map((pattern) => (pattern === "" ? "empty" : pattern)).join(", ");
  const shaped = patterns.length > 0 ? `of the form ${shapes}` : "";
  return joinOr([named, shaped].filter(Boolean));
}

/** Numbers as texts; null on either side: no bound. */
function isLess(left: string | null, right: string | null): boolean {
  if (left === null || right === null) return false;
  const a = parseInteger(left);
  const b = parseInteger(right);
  return a !== undefined && b !== undefined ? a < b : Number(left) < Number(right);
}

function rangeText(low: string | null, high: string | null): string {
  if (low === null) return high === null ? "any" : `at most ${high}`;
  if (high === null) return `at least ${low}`;
  return low === high ? low : `${low} to ${high}`;
}

function joinOr(texts: readonly string[]): string {
  return texts.length < 2 ? texts.join("") : `${texts.slice(0, -1).join(", ")} or ${texts.at(-1)}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

/** Characters, not UTF-16 units. */
function charactersOf(text: string): number {
  let length = 0;
  for (const _ of text) length++;
  return length;
}

/** Decoded bytes: what size limits of binary types count (TYP-9). */
function bytesOf(type: "hexBinary" | "base64", text: string): number {
  if (type === "hexBinary") return text.length / 2;
  const digits = text.replace(/[\s=]/g, "").length;
  return Math.floor((digits * 3) / 4);
}

function insteadOf(definition: ParameterDefinition, text: string): string {
  if (isSecretParameter(definition.path, definition)) return "";
  if (text === "") return ", not empty";
  return `, not "${text.length > MOST_QUOTED ? `${text.slice(0, MOST_QUOTED)}…` : text}"`;
}

const MOST_QUOTED = 40;
