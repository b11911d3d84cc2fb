import { type DeviceQuery, searchWords } from "@beckon/acs";
import { numberOf, type Statements } from "./statements.ts";

/** A condition on `device d JOIN live l`, its values bound. */
export interface Filter {
  readonly conditions: readonly string[];
  readonly values: readonly (string | number)[];
}

/** A search with at most so many hits is answered by its hits; one with more by walking the list until a page is full. */
const FEW_HITS = 2000;
/** The trigram index knows words of three characters and more. */
const SHORTEST_INDEXED = 3;

/** What of a query the rows must fulfil. */
export function deviceFilter(statements: Statements, query: DeviceQuery): Filter {
  const parts: readonly (readonly [condition: string, value: string | number | undefined])[] = [
    ["d.manufacturer = ?", query.manufacturer],
    ["d.product_class = ?", query.productClass],
    ["d.software_version = ?", query.softwareVersion],
    ["d.n IN (SELECT n FROM device_tag WHERE tag = ?)", query.tag],
    ["l.last_inform >= ?", query.informedSince],
    ["l.last_inform < ?", query.informedBefore],
    ...searchConditions(statements, searchWords(query.search)),
  ];
  const given = parts.flatMap(([condition, value]) => (value === undefined ? [] : [{ condition, value }]));
  return { conditions: given.map(({ condition }) => condition), values: given.map(({ value }) => value) };
}

function searchConditions(statements: Statements, words: readonly string[]): (readonly [string, string])[] {
  const indexed = words.filter((word) => [...word].length >= SHORTEST_INDEXED);
  const hits = indexed.length > 0 ? indexHits(statements, indexed) : undefined;
  if (hits === undefined) return words.map((word) => ["instr(d.search, ?) > 0", word]);
  const others = words.filter((word) => !indexed.includes(word));
  return [
    ["d.n IN (SELECT value FROM json_each(?))", JSON.stringify(hits)],
    ...others.map((word) => ["instr(d.search, ?) > 0", word] as const),
  ];
}

/** Rows that have all the words; undefined if there are many. */
function indexHits(statements: Statements, words: readonly string[]): readonly number[] | undefined {
  const expression = words.map((word) => `"${word.replaceAll('"', '""')}"`).join(" AND ");
  const rows = statements.all(
    `SELECT rowid AS n FROM device_search WHERE device_search MATCH ? LIMIT ${FEW_HITS + 1}`,
    expression,
  );
  return rows.length > FEW_HITS ? undefined : rows.map((row) => numberOf(row, "n"));
}
