import { numberOf, type Statements, textOf } from "./statements.ts";

/** So many pages of the search index are put together in one step. */
const MERGE_PAGES = 200;
/** So many trees are looked at in one step. */
const TREES = 2000;

/**
 * Puts a part of the search index together (https://www.sqlite.org/fts5.html, section 6.8). Returns how many rows of the
 * index that changed; less than 2 if nothing is left to do.
 */
export function mergeSearch(statements: Statements): number {
  const changes = () => {
    const row = statements.get("SELECT total_changes() AS count");
    return row === undefined ? 0 : numberOf(row, "count");
  };
  const before = changes();
  statements.run("INSERT INTO device_search (device_search, rank) VALUES ('merge', ?)", MERGE_PAGES);
  return changes() - before;
}

/** Classes that the trees with row numbers above `after` have, and the last of these rows; undefined at the end. */
export function usedClasses(
  statements: Statements,
  after: number,
): { readonly ids: ReadonlySet<number>; readonly last: number | undefined } {
  const rows = statements.all("SELECT n, classes FROM tree WHERE n > ? ORDER BY n LIMIT ?", after, TREES);
  const ids = new Set(rows.flatMap((row): readonly number[] => JSON.parse(textOf(row, "classes"))));
  const last = rows.length === TREES ? rows.at(-1) : undefined;
  return { ids, last: last === undefined ? undefined : numberOf(last, "n") };
}

export function allClasses(statements: Statements): readonly number[] {
  return statements.all("SELECT id FROM class").map((row) => numberOf(row, "id"));
}
