import { type DeviceQuery, type ParameterFilter, searchWords, splitIndexedPath } from "@beckon/acs/records";
import { numberOf, type Statements } from "./statements.ts";

/** A condition on `device d JOIN live l`, its values bound. */
export interface Filter {
  readonly conditions: readonly string[];
  readonly values: readonly (string | number)[];
}

/** A search with at most so many hits is answered by its hits; one with more by walking the list until a page is full. */
const FEW_HITS = 5000;
/** The trigram index knows words of three characters and more. */
const SHORTEST_INDEXED = 3;

/** What of a query the rows must fulfil. */
export function deviceFilter(statements: Statements, query: DeviceQuery): Filter {
  const parts: readonly Part[] = [
    ["d.manufacturer = ?", query.manufacturer],
    ["d.product_class = ?", query.productClass],
    ["d.software_version = ?", query.softwareVersion],
    ["d.n IN (SELECT n FROM device_tag WHERE tag = ?)", query.tag],
    ["l.last_inform >= ?", query.informedSince],
    ["l.last_inform < ?", query.informedBefore],
    ...(query.parameters ?? []).map(parameterCondition),
    ...searchConditions(statements, searchWords(query.search)),
  ];
  const given = parts.flatMap(([condition, ...values]) =>
    values.every((value) => value !== undefined) ? [{ condition, values }] : [],
  );
  return { conditions: given.map(({ condition }) => condition), values: given.flatMap(({ values }) => values) };
}

/** A condition with the values of its placeholders; it does not count if one of them is missing. */
type Part = readonly [condition: string, ...values: readonly (string | number | undefined)[]];

/** Behind every text that begins with it: no character is greater. */
const GREATEST = "\u{10FFFF}".repeat(300);

function parameterCondition(filter: ParameterFilter): Part {
  const { generic, instances } = splitIndexedPath(filter.path);
  const range = "equals" in filter ? [filter.equals, filter.equals] : [filter.prefix, filter.prefix + GREATEST];
  const row = instances === "" ? [] : [instances];
  const rows = `SELECT n FROM device_parameter WHERE path = (SELECT id FROM indexed_path WHERE path = ?)
    AND value >= ? AND value <= ?${row.length > 0 ? " AND instances = ?" : ""}`;
  return [`d.n IN (${rows})`, generic, ...range, ...row];
}

function searchConditions(statements: Statements, words: readonly string[]): (readonly [string, string])[] {
  const rarest = rarestWord(
    statements,
    words.filter((word) => [...word].length >= SHORTEST_INDEXED),
  );
  return words.map((word) =>
    word === rarest
      ? ["d.n IN (SELECT rowid FROM device_search WHERE device_search MATCH ?)", phrase(word)]
      : ["instr(d.search, ?) > 0", word],
  );
}

/** The word with the fewest hits; undefined if all have many. */
function rarestWord(statements: Statements, words: readonly string[]): string | undefined {
  const counted = words.map((word) => ({ word, hits: countHits(statements, word) }));
  const [rarest] = counted.sort((left, right) => left.hits - right.hits);
  return rarest === undefined || rarest.hits > FEW_HITS ? undefined : rarest.word;
}

/** How many devices have a word; counts no further than one more than few. */
function countHits(statements: Statements, word: string): number {
  const row = statements.get(
    `SELECT count(*) AS count FROM
       (SELECT 1 FROM device_search WHERE device_search MATCH ? LIMIT ${FEW_HITS + 1})`,
    phrase(word),
  );
  return row === undefined ? 0 : numberOf(row, "count");
}

/** A text that is to occur as it is, in the query language of FTS5. */
function phrase(word: string): string {
  return `"${word.replaceAll('"', '""')}"`;
}
