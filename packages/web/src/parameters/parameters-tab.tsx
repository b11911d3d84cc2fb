import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { parameterSearchQuery } from "../api/queries.ts";
import type { Device } from "../generated/api.ts";
import { countOf, countText } from "../parts/count-text.ts";
import { Empty } from "../parts/empty.tsx";
import { Failure } from "../parts/failure.tsx";
import { SearchField } from "../parts/search-field.tsx";
import { Inspector } from "./inspector.tsx";
import { orderMatches } from "./order-matches.ts";
import classes from "./parameters-tab.module.css";
import { TreeGrid } from "./tree-grid.tsx";
import type { TreeRow } from "./tree-rows.ts";
import { usePathInAddress } from "./use-path-in-address.ts";
import { useTree } from "./use-tree.ts";

interface ParametersTabProps {
  readonly device: Device;
  /** Selected, open and in sight at first. */
  readonly initialPath: string | undefined;
}

/** The parameters of a device: a tree to walk, or the matches of a search; the details of one beside it. */
export function ParametersTab({ device, initialPath }: ParametersTabProps) {
  const [search, setSearch] = useState("");
  const [active, setActive] = useState(initialPath ?? device.root);
  usePathInAddress(active, device.root);
  const tree = useTree(device.id, device.root, initialPath);
  const found = useQuery(parameterSearchQuery(device.id, search));
  const words = useMemo(() => search.split(/\s+/).filter((word) => word !== ""), [search]);
  const matches = useMemo<readonly TreeRow[]>(
    () =>
      orderMatches(found.data?.parameters ?? [], words).map((parameter) => ({
        kind: "parameter",
        path: parameter.path,
        depth: 0,
        parameter,
      })),
    [found.data, words],
  );
  const searching = search !== "";
  const rows = searching ? matches : tree.rows;
  // As the tree has it: the first row stands in for one that is not there.
  const row = rows.find((each) => each.path === active) ?? rows[0];

  return (
    <div className={classes.tab}>
      <div className={classes.tools}>
        <div className={classes.search}>
          <SearchField
            label="Search parameters"
            placeholder="Search names and values"
            value={search}
            onChange={setSearch}
          />
        </div>
        {searching ? (
          <span className="soft" role="status">
            {found.data ? matchesText(found.data.total, matches.length) : "Searching…"}
          </span>
        ) : (
          <Button variant="subtle" color="gray" onClick={tree.collapseAll}>
            Collapse all
          </Button>
        )}
      </div>
      <div className={classes.columns}>
        {searching && found.error ? (
          <Failure what="The search failed" error={found.error} onRetry={found.refetch} />
        ) : (
          <TreeGrid
            rows={rows}
            active={active}
            onActive={setActive}
            onOpen={tree.setOpen}
            words={words}
            empty={
              searching && !found.isPending ? (
                <Empty title="No parameter matches">Neither a name nor a value has all these words.</Empty>
              ) : null
            }
          />
        )}
        <Inspector row={row} />
      </div>
    </div>
  );
}

function matchesText(total: number, shown: number): string {
  return total > shown
    ? `the first ${countText(shown)} of ${countText(total)} matches`
    : countOf(shown, "match", "matches");
}
