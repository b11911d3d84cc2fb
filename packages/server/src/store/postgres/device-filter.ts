import { type DeviceQuery, type ParameterFilter, searchWords, splitIndexedPath } from "@beckon/acs";
import { numberOf } from "../encoding/row.ts";
import type { Execute } from "./connection.ts";
import { keyText } from "./key-text.ts";

/** Values of a statement, and the places they have in it. */
export class Values {
  readonly all: unknown[] = [];

  /** Adds a value; returns its placeholder. */
  bind(value: unknown): string {
    this.all.push(value);
    return `$${this.all.length}`;
  }
}

/** What rows of `device d`, and of `live l` beside them, must fulfil. */
export interface Filter {
  readonly isEmpty: boolean;
  /** Whether conditions are on `live l`. */
  readonly onLive: boolean;
  conditions(values: Values): readonly string[];
}

/** A search with at most so many hits is answered by its hits; one with more by walking the list until a page is full. */
const FEW_HITS = 5000;
/** Behind every text that begins with it: no character is greater. */
const GREATEST = "\u{10FFFF}".repeat(300);

/** What of a query the rows must fulfil. */
export async function deviceFilter(execute: Execute, query: DeviceQuery): Promise<Filter> {
  const words = searchWords(query.search);
  const rarest = await rarestWord(execute, words);
  const conditions = (values: Values) => {
    const equal = (column: string, text: string | undefined) =>
      text === undefined ? [] : [`${column} = ${values.bind(keyText(text))}`];
    const { tag, informedSince, informedBefore } = query;
    return [
      ...equal("d.manufacturer", query.manufacturer),
      ...equal("d.product_class", query.productClass),
      ...equal("d.software_version", query.softwareVersion),
      ...(tag === undefined
        ? []
        : [`d.id IN (SELECT device FROM device_tag WHERE tag = ${values.bind(keyText(tag))})`]),
      ...(informedSince === undefined ? [] : [`l.last_inform >= ${values.bind(wholeTime(informedSince))}`]),
      ...(informedBefore === undefined ? [] : [`l.last_inform < ${values.bind(wholeTime(informedBefore))}`]),
      ...(query.parameters ?? []).map((filter) => parameterCondition(filter, values)),
      ...words.map((word) =>
        word === rarest
          ? `d.id = ANY(ARRAY(SELECT id FROM device WHERE search LIKE ${values.bind(pattern(word))}))`
          : `strpos(d.search, ${values.bind(word)}) > 0`,
      ),
    ];
  };
  const onLive = query.informedSince !== undefined || query.informedBefore !== undefined;
  return { isEmpty: conditions(new Values()).length === 0, onLive, conditions };
}

/** A bound that compares with whole milliseconds as the given one does. */
function wholeTime(time: number): number {
  return Math.min(Number.MAX_SAFE_INTEGER, Math.max(Number.MIN_SAFE_INTEGER, Math.ceil(time)));
}

function parameterCondition(filter: ParameterFilter, values: Values): string {
  const { generic, instances } = splitIndexedPath(filter.path);
  const path = values.bind(keyText(generic));
  const row = instances === "" ? "" : ` AND instances = ${values.bind(keyText(instances))}`;
  const value =
    "equals" in filter
      ? `value = ${values.bind(keyText(filter.equals))}`
      : `value >= ${values.bind(keyText(filter.prefix))} AND value <= ${values.bind(keyText(filter.prefix) + GREATEST)}`;
  return `d.id IN (SELECT device FROM device_parameter WHERE path = ${path}${row} AND ${value})`;
}

/** The word with the fewest hits; undefined if all have many, or none has what the trigram index knows. */
async function rarestWord(execute: Execute, words: readonly string[]): Promise<string | undefined> {
  const indexed = words.filter((word) => /[\p{L}\p{N}]{3}/u.test(word));
  const counted = await Promise.all(indexed.map(async (word) => ({ word, hits: await countHits(execute, word) })));
  const [rarest] = counted.sort((left, right) => left.hits - right.hits);
  return rarest === undefined || rarest.hits > FEW_HITS ? undefined : rarest.word;
}

/** How many devices have a word; counts no further than one more than few. */
async function countHits(execute: Execute, word: string): Promise<number> {
  const [row] = await execute({
    text: `SELECT count(*) AS count FROM (SELECT 1 FROM device WHERE search LIKE $1 LIMIT ${FEW_HITS + 1}) hit`,
    values: [pattern(word)],
  });
  return row === undefined ? 0 : numberOf(row, "count");
}

/** A text that occurs as it is, in the language of LIKE. */
function pattern(word: string): string {
  return `%${word.replace(/[\\%_]/g, "\\$&")}%`;
}
