import { useQueries } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { sentenceOf } from "../api/problem.ts";
import { levelQuery } from "../api/queries.ts";
import type { ParameterLevel } from "../generated/api.ts";
import { ancestorsOf, type TreeRow, treeRows } from "./tree-rows.ts";

export interface Tree {
  readonly rows: readonly TreeRow[];
  readonly setOpen: (path: string, open: boolean) => void;
  readonly collapseAll: () => void;
}

/** The tree of a device, read level by level as it is opened. */
export function useTree(deviceId: string, root: string, initialPath: string | undefined): Tree {
  const [open, setOpenPaths] = useState<ReadonlySet<string>>(
    () =>
      new Set(
        [root, ...(initialPath ? [...ancestorsOf(initialPath), initialPath] : [])].filter((path) => path.endsWith(".")),
      ),
  );
  const paths = useMemo(() => ["", ...open], [open]);
  const results = useQueries({ queries: paths.map((path) => levelQuery(deviceId, path)) });
  const rows = useMemo(() => {
    const levels = new Map<string, ParameterLevel | string>();
    paths.forEach((path, index) => {
      const result = results[index];
      if (result?.data) levels.set(path, result.data);
      else if (result?.error) levels.set(path, sentenceOf(result.error));
    });
    return treeRows(levels, open);
  }, [paths, results, open]);
  return {
    rows,
    setOpen: (path, isOpen) =>
      setOpenPaths((before) => {
        const next = new Set(before);
        if (isOpen) next.add(path);
        else for (const other of before) if (other.startsWith(path)) next.delete(other);
        return next;
      }),
    collapseAll: () => setOpenPaths(new Set([root])),
  };
}
