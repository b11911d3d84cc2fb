// biome-ignore-all lint/a11y/useFocusableInteractive: in a treegrid the rows have the focus, not their cells
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the tree handles the keys of all its rows
// biome-ignore-all lint/a11y/useSemanticElements: rows of a virtual tree stand at computed places, which a table cannot do

import { ActionIcon, Tooltip } from "@mantine/core";
import { modals } from "@mantine/modals";
import { IconChevronDown, IconChevronRight, IconPlus, IconRefresh, IconTrash } from "@tabler/icons-react";
import { useMayAct } from "../api/use-may-act.ts";
import { useDeviceTasks } from "../device/device-tasks.tsx";
import { countOf } from "../parts/count-text.ts";
import { type RowPlace, rowAttributes } from "./row-place.ts";
import { RowTask } from "./row-task.tsx";
import classes from "./tree-grid.module.css";
import type { TreeRow } from "./tree-rows.ts";

interface ObjectRowProps {
  readonly row: TreeRow & { readonly kind: "object" };
  readonly place: RowPlace;
  readonly onOpen: (path: string, open: boolean) => void;
}

/** An object of the tree; its rows can be added and deleted where the device allows it. */
export function ObjectRow({ row, place, onOpen }: ObjectRowProps) {
  const { object, open, depth } = row;
  const Chevron = open ? IconChevronDown : IconChevronRight;
  return (
    <div role="row" {...rowAttributes(place, row.path, depth)} className={classes.row} aria-expanded={open}>
      <div
        role="gridcell"
        className={classes.name}
        data-object
        style={{ "--depth": depth }}
        onClick={() => onOpen(row.path, !open)}
      >
        <Chevron size={15} className={classes.chevron} aria-hidden="true" />
        <span className={classes.objectName}>{object.name}</span>
        {object.label ? <span className="clip soft">{object.label}</span> : null}
      </div>
      <div role="gridcell" className={classes.value}>
        <span className="soft">
          {object.parameters === 0 ? "no parameters" : countOf(object.parameters, "parameter", "parameters")}
        </span>
        <RowTask path={row.path} />
      </div>
      <Cell>{object.table ? "table" : "object"}</Cell>
      <Cell />
      <div role="gridcell" className={classes.actions}>
        <ObjectActions row={row} active={place.active} />
      </div>
    </div>
  );
}

function Cell({ children }: { readonly children?: string }) {
  return (
    <div role="gridcell" className={classes.small}>
      {children}
    </div>
  );
}

function ObjectActions({ row, active }: { readonly row: ObjectRowProps["row"]; readonly active: boolean }) {
  const { start } = useDeviceTasks();
  const mayAct = useMayAct();
  const { object } = row;
  const tabIndex = active ? 0 : -1;
  const confirmDelete = () =>
    modals.openConfirmModal({
      title: "Delete this row?",
      children: (
        <>
          <code>{row.path}</code> {object.label ? `(${object.label}) ` : ""}and everything in it is removed from the
          device.
        </>
      ),
      labels: { confirm: "Delete", cancel: "Cancel" },
      confirmProps: { color: "red.8" },
      onConfirm: () => start({ name: "deleteObject", path: row.path }),
    });
  if (!mayAct) return null;
  const isRow = /\.(\d+|\[[^\]]+\])\.$/.test(row.path);
  return (
    <>
      {object.table && object.writable ? (
        <Tooltip label="Add a row">
          <ActionIcon
            size="sm"
            tabIndex={tabIndex}
            aria-label={`Add a row to ${row.path}`}
            onClick={() => start({ name: "addObject", path: row.path })}
          >
            <IconPlus size={15} />
          </ActionIcon>
        </Tooltip>
      ) : null}
      {isRow && object.writable ? (
        <Tooltip label="Delete this row">
          <ActionIcon size="sm" tabIndex={tabIndex} aria-label={`Delete ${row.path}`} onClick={confirmDelete}>
            <IconTrash size={15} />
          </ActionIcon>
        </Tooltip>
      ) : null}
      <Tooltip label="Read anew">
        <ActionIcon
          size="sm"
          tabIndex={tabIndex}
          aria-label={`Read ${row.path} anew`}
          onClick={() => start({ name: "refresh", path: row.path })}
        >
          <IconRefresh size={15} />
        </ActionIcon>
      </Tooltip>
    </>
  );
}
