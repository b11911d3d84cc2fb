import { numberOf, type Row, type Statements, textOf } from "./statements.ts";

/** So many pages of the search index are put together in one step. */
const MERGE_PAGES = 200;
/** So many trees are read at a time. */
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

/** Classes that no tree has. A tree whose list of classes cannot be read does not keep any. */
export function unusedClasses(statements: Statements): readonly number[] {
  const unused = new Set(statements.all("SELECT id FROM class").map((row) => numberOf(row, "id")));
  for (let after = 0; ; ) {
    const rows = statements.all("SELECT n, classes FROM tree WHERE n > ? ORDER BY n LIMIT ?", after, TREES);
    for (const row of rows) for (const id of classesOf(row)) unused.delete(id);
    const last = rows.at(-1);
    if (last === undefined || rows.length < TREES) return [...unused];
    after = numberOf(last, "n");
  }
}

function classesOf(row: Row): readonly number[] {
  try {
    const ids: unknown = JSON.parse(textOf(row, "classes"));
    return Array.isArray(ids) ? ids : [];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}
