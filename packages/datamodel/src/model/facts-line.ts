import { VALUE_TYPES } from "@beckon/cwmp";
import type { ObjectDefinition, ParameterDefinition } from "../definition.ts";
import { ModelError } from "./model-facts.ts";

/** What a model says of an object or parameter apart from its name: many share the same, so it is written once. */
export type ObjectFacts = Omit<ObjectDefinition, "path">;
export type ParameterFacts = Omit<ParameterDefinition, "path">;

/** The mark of each field in a line of facts; the field is left out if it is undefined. Texts are written as JSON. */
const PARAMETER_FIELDS = [
  ["t", "dataType"],
  ["n", "minimumItems"],
  ["N", "maximumItems"],
  ["L", "maximumListLength"],
  ["m", "minimum"],
  ["M", "maximum"],
  ["r", "ranges"],
  ["s", "minimumLength"],
  ["S", "maximumLength"],
  ["g", "lengths"],
  ["e", "enumeration"],
  ["o", "readOnlyValues"],
  ["p", "patterns"],
  ["u", "units"],
  ["d", "default"],
  ["k", "defaultKind"],
  ["R", "references"],
  ["E", "enumeratedBy"],
  ["v", "since"],
  ["x", "status"],
] as const satisfies readonly (readonly [string, keyof ParameterFacts])[];

const OBJECT_FIELDS = [
  ["M", "maximumEntries"],
  ["c", "countedBy"],
  ["b", "enabledBy"],
  ["v", "since"],
  ["x", "status"],
] as const satisfies readonly (readonly [string, keyof ObjectFacts])[];

const NOTIFY_MARKS = { normal: "", forceEnabled: "E", forceDefaultEnabled: "D", canDeny: "C" } as const;

/** First cell: type and flags (`string/wh`); then one cell per field. Cells are separated by tabs. */
export function parameterFactsLine(facts: ParameterFacts): string {
  const flags = [
    facts.writable ? "w" : "",
    facts.list ? "l" : "",
    facts.hidden ? "h" : "",
    facts.command ? "c" : "",
    facts.forcedInform ? "f" : "",
    NOTIFY_MARKS[facts.activeNotify],
  ].join("");
  return [`${facts.type}/${flags}`, ...cellsOf(facts, PARAMETER_FIELDS)].join("\t");
}

/** First cell: `object` and flags; then minimum entries, unique keys and one cell per field. */
export function objectFactsLine(facts: ObjectFacts): string {
  const flags = (facts.table ? "t" : "") + (facts.writable ? "w" : "");
  const cells = [`object/${flags}`];
  if (facts.minimumEntries > 0) cells.push(`m${facts.minimumEntries}`);
  if (facts.uniqueKeys.length > 0) cells.push(`q${JSON.stringify(facts.uniqueKeys)}`);
  return [...cells, ...cellsOf(facts, OBJECT_FIELDS)].join("\t");
}

/** @throws ModelError */
export function readParameterFacts(line: string): ParameterFacts {
  const [kind, flags, fields] = readCells(line, PARAMETER_FIELDS);
  const type = VALUE_TYPES.find((known) => known === kind);
  if (!type) throw new ModelError(`"${kind}" is no value type`);
  const activeNotify = flags.includes("E")
    ? "forceEnabled"
    : flags.includes("D")
      ? "forceDefaultEnabled"
      : flags.includes("C")
        ? "canDeny"
        : "normal";
  return {
    type,
    writable: flags.includes("w"),
    list: flags.includes("l"),
    hidden: flags.includes("h"),
    command: flags.includes("c"),
    forcedInform: flags.includes("f"),
    activeNotify,
    deprecated: fields.status !== undefined,
    ...fields,
  };
}

/** @throws ModelError */
export function readObjectFacts(line: string): ObjectFacts {
  const [kind, flags, { minimumEntries, uniqueKeys, ...fields }] = readCells(line, [
    ...OBJECT_FIELDS,
    ["m", "minimumEntries"],
    ["q", "uniqueKeys"],
  ]);
  if (kind !== "object") throw new ModelError(`"${kind}" is no object`);
  return {
    table: flags.includes("t"),
    writable: flags.includes("w"),
    minimumEntries: Number(minimumEntries ?? 0),
    uniqueKeys: (uniqueKeys ?? []) as ObjectFacts["uniqueKeys"],
    deprecated: fields.status !== undefined,
    ...fields,
  };
}

type Fields = readonly (readonly [mark: string, field: string])[];

function cellsOf(facts: object, fields: Fields): string[] {
  const byField: Readonly<Record<string, unknown>> = { ...facts };
  return fields.flatMap(([mark, field]) =>
    byField[field] === undefined ? [] : [`${mark}${JSON.stringify(byField[field])}`],
  );
}

function readCells(line: string, fields: Fields): [kind: string, flags: string, fields: Record<string, unknown>] {
  const [first = "", ...cells] = line.split("\t");
  const [kind = "", flags = ""] = first.split("/");
  const read: Record<string, unknown> = {};
  for (const cell of cells) {
    const field = fields.find(([mark]) => mark === cell[0])?.[1];
    if (field === undefined) continue;
    try {
      read[field] = JSON.parse(cell.slice(1));
    } catch (cause) {
      throw new ModelError(`the field "${cell}" of a data model cannot be read`, { cause });
    }
  }
  return [kind, flags, read];
}
