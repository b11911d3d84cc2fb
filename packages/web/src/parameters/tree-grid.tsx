// biome-ignore-all lint/a11y/useFocusableInteractive: in a treegrid the rows have the focus, not their cells
// biome-ignore-all lint/a11y/useSemanticElements: rows of a virtual tree stand at computed places, which a table cannot do

import { useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { useMayAct } from "../api/use-may-act.ts";
import { useDeviceTasks } from "../device/device-tasks.tsx";
import { ObjectRow } from "./object-row.tsx";
import { ParameterRow } from "./parameter-row.tsx";
import classes from "./tree-grid.module.css";
import { treeMove } from "./tree-move.ts";
import type { TreeRow } from "./tree-rows.ts";

const ROW_PIXELS = 33;

interface TreeGridProps {
  readonly rows: readonly TreeRow[];
  /** Path of the row that has, or would get, the focus. */
  readonly active: string;
  readonly onActive: (path: string) => void;
  readonly onOpen: (path: string, open: boolean) => void;
  /** What was searched for, to be marked. */
  readonly words: readonly string[];
  readonly empty: ReactNode;
}

/**
 * The tree as a treegrid of the ARIA practices: arrow keys walk, right and left open and close, Enter edits. Only the rows on
 * the screen exist.
 */
export function TreeGrid({ rows, active, onActive, onOpen, words, empty }: TreeGridProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const focusWanted = useRef(false);
  const firstActive = useRef<string | undefined>(active);
  const [editing, setEditing] = useState<string>();
  const { start } = useDeviceTasks();
  const mayAct = useMayAct();
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_PIXELS,
    getItemKey: (index) => rows[index]?.path ?? index,
    overscan: 14,
  });
  const found = rows.findIndex((row) => row.path === active);
  const activeIndex = found < 0 ? 0 : found;

  const moveTo = (index: number) => {
    const row = rows[index];
    if (!row) return;
    focusWanted.current = true;
    virtualizer.scrollToIndex(index);
    onActive(row.path);
  };
  // A row far away exists only after scrolling, so the focus follows when it is drawn.
  useEffect(() => {
    if (!focusWanted.current) return;
    const element = scroller.current?.querySelector<HTMLElement>('[role="row"][tabindex="0"]');
    if (!element || element.dataset.path !== active) return;
    focusWanted.current = false;
    element.focus();
  });

  // What an address names comes into sight: once all levels above it have been read, unless somebody has moved on by then.
  useEffect(() => {
    if (firstActive.current === undefined || (firstActive.current === active && found < 0)) return;
    if (firstActive.current === active) virtualizer.scrollToIndex(found, { align: "center" });
    firstActive.current = undefined;
  });

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const onRow = event.target instanceof HTMLElement && event.target.role === "row";
    const row = rows[activeIndex];
    if (!onRow || !row) return;
    if (event.key === "Enter" || event.key === " " || event.key === "F2") {
      event.preventDefault();
      if (row.kind === "object") onOpen(row.path, !row.open);
      else if (row.kind === "parameter" && row.parameter.writable && mayAct) setEditing(row.path);
      return;
    }
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / ROW_PIXELS) - 2);
    const move = treeMove(event.key, rows, activeIndex, page);
    if (!move) return;
    event.preventDefault();
    if (move.kind === "to") moveTo(move.index);
    else onOpen(row.path, move.kind === "open");
  };

  const endEditing = () => {
    setEditing(undefined);
    focusWanted.current = true;
  };
  const save = (path: string, value: string) => {
    start({ name: "set", values: [{ path, value }] });
    endEditing();
  };

  return (
    <div className={classes.frame}>
      <div className={classes.scroller} ref={scroller}>
        {rows.length === 0 ? (
          empty
        ) : (
          <div
            role="treegrid"
            aria-label="Parameters"
            aria-rowcount={rows.length + 1}
            onKeyDown={onKeyDown}
            tabIndex={-1}
          >
            <div role="row" className={classes.head} aria-rowindex={1}>
              <Heading>Name</Heading>
              <Heading>Value</Heading>
              <Heading>Type</Heading>
              <Heading>Read</Heading>
              <Heading>Actions</Heading>
            </div>
            <div role="rowgroup" className={classes.rows} style={{ height: virtualizer.getTotalSize() }}>
              {virtualizer.getVirtualItems().map((item) => {
                const row = rows[item.index];
                if (!row) return null;
                if (row.kind === "note")
                  return <NoteRow key={item.key} row={row} index={item.index} top={item.start} />;
                const isActive = item.index === activeIndex;
                const place = {
                  ref: virtualizer.measureElement,
                  index: item.index,
                  top: item.start,
                  active: isActive,
                  onActive: () => onActive(row.path),
                };
                if (row.kind === "object") return <ObjectRow key={item.key} row={row} place={place} onOpen={onOpen} />;
                return (
                  <ParameterRow
                    key={item.key}
                    row={row}
                    place={place}
                    words={words}
                    editing={editing === row.path}
                    onEdit={() => setEditing(row.path)}
                    onSave={(value) => save(row.path, value)}
                    onCancel={endEditing}
                  />
                );
              })}
            </div>
          </div>
        )}
      </div>
    </div>
  );
}

function Heading({ children }: { readonly children: string }) {
  return <div role="columnheader">{children}</div>;
}

interface NoteRowProps {
  readonly row: TreeRow & { readonly kind: "note" };
  readonly index: number;
  readonly top: number;
}

function NoteRow({ row, index, top }: NoteRowProps) {
  return (
    <div
      role="row"
      className={classes.row}
      data-index={index}
      aria-rowindex={index + 2}
      aria-level={row.depth + 1}
      style={{ transform: `translateY(${top}px)` }}
    >
      <div role="gridcell" className={classes.note} style={{ paddingInlineStart: `${row.depth * 16 + 34}px` }}>
        {row.text}
      </div>
    </div>
  );
}
