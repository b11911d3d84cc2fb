import type { ParameterTree } from "@beckon/datamodel";

/** Names and partial paths that one GetParameterValues asks for, and how many parameters they stand for. */
export interface Read {
  readonly paths: readonly string[];
  readonly count: number;
}

/** The most names in one request, so that the request itself stays small. */
const MOST_NAMES = 500;

/** The reads that fetch everything below the paths, none of them larger than `limit` parameters if that is possible. */
export function planReads(tree: ParameterTree, paths: readonly string[], limit: number): Read[] {
  return group(
    paths.flatMap((path) => pieces(tree, path, limit)),
    limit,
  );
}

/** The same with the name of every parameter, and no partial path (WIRE-11). */
export function planNames(tree: ParameterTree, paths: readonly string[], limit: number): Read[] {
  const names = paths.flatMap((path) =>
    path === "" || path.endsWith(".") ? [...tree.parametersBelow(path)].map((parameter) => parameter.path) : [path],
  );
  return group(
    names.map((name) => ({ paths: [name], count: 1 })),
    limit,
  );
}

/** Two smaller reads that together ask for the same; undefined if it cannot be made smaller. */
export function splitRead(tree: ParameterTree, read: Read): readonly Read[] | undefined {
  const [only] = read.paths;
  if (read.paths.length > 1) return halves(read.paths.map((path) => ({ paths: [path], count: countOf(tree, path) })));
  if (only === undefined || (only !== "" && !only.endsWith("."))) return undefined;
  const inner = expand(tree, only);
  if (inner.length === 0) return undefined;
  const [first] = inner;
  return inner.length === 1 && first ? (splitRead(tree, first) ?? [first]) : halves(inner);
}

/** How many parameters a path stands for. */
export function countOf(tree: ParameterTree, path: string): number {
  return path === "" || path.endsWith(".") ? tree.countBelow(path) : 1;
}

function pieces(tree: ParameterTree, path: string, limit: number): readonly Read[] {
  const count = countOf(tree, path);
  // Nothing is known below it: asking is the only way to learn whether that is true.
  if (count === 0) return [{ paths: [path], count: 1 }];
  if (count <= limit || (path !== "" && !path.endsWith("."))) return [{ paths: [path], count }];
  return expand(tree, path).flatMap((part) => pieces(tree, part.paths[0] ?? "", limit));
}

/** The children of an object: its sub-objects as partial paths, its own parameters by name. */
function expand(tree: ParameterTree, path: string): Read[] {
  const { objects, parameters } = tree.children(path);
  return [
    ...objects
      .map((object) => ({ paths: [object.path], count: tree.countBelow(object.path) }))
      .filter((read) => read.count > 0),
    ...parameters.map((parameter) => ({ paths: [parameter.path], count: 1 })),
  ];
}

function group(reads: readonly Read[], limit: number): Read[] {
  const groups: { paths: string[]; count: number }[] = [];
  for (const read of reads) {
    const last = groups.at(-1);
    if (last && last.count + read.count <= limit && last.paths.length < MOST_NAMES) {
      last.paths.push(...read.paths);
      last.count += read.count;
    } else {
      groups.push({ paths: [...read.paths], count: read.count });
    }
  }
  return groups;
}

function halves(parts: readonly Read[]): readonly Read[] {
  const total = parts.reduce((sum, part) => sum + part.count, 0);
  let first = 0;
  let at = 0;
  while (at < parts.length - 1 && (at === 0 || first + (parts[at]?.count ?? 0) <= total / 2))
    first += parts[at++]?.count ?? 0;
  return [parts.slice(0, at), parts.slice(at)].map((half) => ({
    paths: half.flatMap((part) => part.paths),
    count: half.reduce((sum, part) => sum + part.count, 0),
  }));
}
