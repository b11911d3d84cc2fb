// biome-ignore-all lint/a11y/useFocusableInteractive: in a treegrid the rows have the focus, not their cells
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the tree handles the keys of all its rows
// biome-ignore-all lint/a11y/useSemanticElements: rows of a virtual tree stand at computed places, which a table cannot do

import { ActionIcon, Tooltip } from "@mantine/core";
import { IconPencil } from "@tabler/icons-react";
import { useMayAct } from "../api/use-may-act.ts";
import { Ago } from "../time/ago.tsx";
import { MarkedText } from "./marked-text.tsx";
import { type RowPlace, rowAttributes } from "./row-place.ts";
import { RowTask } from "./row-task.tsx";
import { ShownValue } from "./shown-value.tsx";
import classes from "./tree-grid.module.css";
import type { TreeRow } from "./tree-rows.ts";
import { ValueEditor } from "./value-editor.tsx";

interface ParameterRowProps {
  readonly row: TreeRow & { readonly kind: "parameter" };
  readonly place: RowPlace;
  readonly words: readonly string[];
  readonly editing: boolean;
  readonly onEdit: () => void;
  readonly onSave: (text: string) => void;
  readonly onCancel: () => void;
}

/** A parameter: its value, edited where it stands. */
export function ParameterRow({ row, place, words, editing, onEdit, onSave, onCancel }: ParameterRowProps) {
  const { parameter, depth } = row;
  const searched = words.length > 0;
  const editable = useMayAct() && parameter.writable === true;
  return (
    <div
      role="row"
      {...rowAttributes(place, row.path, depth)}
      className={classes.row}
      data-editing={editing}
      onClick={place.onActive}
      onDoubleClick={editable && !editing ? onEdit : undefined}
    >
      <div
        role="gridcell"
        className={classes.name}
        title={row.path}
        data-leaf={searched ? undefined : true}
        style={{ "--depth": depth }}
      >
        <span className={searched ? classes.foundName : "clip"}>
          <MarkedText text={searched ? parameter.path : parameter.name} words={words} />
        </span>
      </div>
      <div role="gridcell" className={classes.value}>
        {editing ? (
          <ValueEditor parameter={parameter} onSave={onSave} onCancel={onCancel} />
        ) : (
          <div className={classes.shown}>
            <span className="clip">
              <ShownValue parameter={parameter} />
            </span>
          </div>
        )}
        <RowTask path={row.path} />
      </div>
      <div role="gridcell" className={classes.small} title={parameter.definition?.dataType}>
        {parameter.type}
      </div>
      <div role="gridcell" className={classes.small}>
        <Ago at={parameter.at} />
      </div>
      <div role="gridcell" className={classes.actions}>
        {editable ? (
          <Tooltip label="Change the value">
            <ActionIcon
              size="sm"
              tabIndex={place.active ? 0 : -1}
              aria-label={`Change ${parameter.name}`}
              onClick={onEdit}
            >
              <IconPencil size={15} />
            </ActionIcon>
          </Tooltip>
        ) : (
          <span className={classes.readOnly}>{accessText(parameter.writable)}</span>
        )}
      </div>
    </div>
  );
}

function accessText(writable: boolean | undefined): string {
  if (writable === undefined) return "access unknown";
  // Said to who may not change it.
  return writable ? "writable" : "read-only";
}
