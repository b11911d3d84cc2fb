import { hash } from "node:crypto";
import type { ObjectClass } from "@beckon/datamodel";
import { compressText } from "../encoding/compressed-json.ts";
import type { LaidValue, LiveFact } from "../encoding/fact.ts";
import { decodeOverlay, mergeOverlay } from "../encoding/overlay.ts";
import type { foldOverlay } from "./fold-overlay.ts";
import { numberOf, type Statements, textOf } from "./statements.ts";
import { rowNumber } from "./write-device.ts";

/** More than so many values laid over a tree are put into it: they are written anew with every Inform. */
const LARGEST_OVERLAY = 200;
const MOST_CLASSES_KNOWN = 50_000;

/** Writes trees and what lies over them. Remembers the numbers of classes. */
export class TreeWriter {
  readonly #statements: Statements;
  readonly #classIds = new Map<string, number>();
  /** Classes that came into use since a sweep began; undefined if none is under way. */
  #usedSince: Set<number> | undefined;
  #fold: typeof foldOverlay | undefined;
  #loading: Promise<void> | undefined;

  constructor(statements: Statements) {
    this.#statements = statements;
  }

  /**
   * Resolves when trees can be changed. That needs the data model, which takes longer to load than everything else in
   * this thread; so it is loaded when it is needed first, and one overlay grows a little too large.
   */
  async ready(): Promise<void> {
    await this.#loading;
  }

  /** Call it when a transaction was rolled back: what was learnt in it is not true. */
  forget(): void {
    this.#classIds.clear();
  }

  /** From now on it is noted which classes are used. */
  beginSweep(): void {
    this.#usedSince = new Set();
  }

  /**
   * Removes classes that were found in no tree after `beginSweep`. The newest stays, so that no number is given a second
   * time: readers remember classes by number.
   */
  removeClasses(unused: readonly number[]): number {
    const used = this.#usedSince;
    if (used === undefined) return 0;
    const newest = this.#statements.get("SELECT coalesce(max(id), 0) AS id FROM class");
    const old = unused.filter((id) => !used.has(id) && newest !== undefined && id !== numberOf(newest, "id"));
    for (const id of old) this.#statements.run("DELETE FROM class WHERE id = ?", id);
    this.#classIds.clear();
    return old.length;
  }

  writeTree(deviceId: string, classes: readonly string[], objects: string): void {
    const n = rowNumber(this.#statements, deviceId);
    if (n !== undefined) this.#write(n, classes, objects);
  }

  layValues(deviceId: string, values: readonly LaidValue[]): void {
    if (values.length === 0) return;
    const row = this.#statements.get(
      "SELECT live.n, overlay FROM device JOIN live ON live.n = device.n WHERE id = ?",
      deviceId,
    );
    if (row === undefined) return;
    const n = numberOf(row, "n");
    this.#statements.run("UPDATE live SET overlay = ? WHERE n = ?", this.#laid(n, textOf(row, "overlay"), values), n);
  }

  /** Writes the one row that an Inform changes which says nothing new of the device. Returns its number. */
  inform({ n, lastInformAt, live, values }: LiveFact): number {
    if (values === "") {
      this.#statements.run("UPDATE live SET last_inform = ?, body = ? WHERE n = ?", lastInformAt, live, n);
      return n;
    }
    const row = this.#statements.get("SELECT overlay FROM live WHERE n = ?", n);
    if (row === undefined) throw new RangeError(`the device in row ${n} is missing`);
    this.#statements.run(
      "UPDATE live SET last_inform = ?, body = ?, overlay = ? WHERE n = ?",
      ...[lastInformAt, live, this.#laid(n, textOf(row, "overlay"), decodeOverlay(values)), n],
    );
    return n;
  }

  /** The overlay of a device after values were laid over it; empty if it became so large that the tree took it in. */
  #laid(n: number, before: string, values: readonly LaidValue[]): string {
    const overlay = mergeOverlay(decodeOverlay(before), values);
    if (overlay.length <= LARGEST_OVERLAY) return JSON.stringify(overlay);
    if (this.#fold === undefined) {
      this.#loading ??= this.#load();
      return JSON.stringify(overlay);
    }
    const row = this.#statements.get("SELECT classes, objects FROM tree WHERE n = ?", n);
    const { classes, objects } = this.#fold(row, overlay, (id) => this.#classById(id));
    this.#write(n, classes, objects);
    return "";
  }

  async #load(): Promise<void> {
    this.#fold = (await import("./fold-overlay.ts")).foldOverlay;
  }

  #write(n: number, classes: readonly string[], objects: string): void {
    const ids = classes.map((leaves) => this.#classId(leaves));
    for (const id of ids) this.#usedSince?.add(id);
    this.#statements.run(
      "INSERT OR REPLACE INTO tree (n, classes, objects) VALUES (?, ?, ?)",
      n,
      JSON.stringify(ids),
      compressText(objects),
    );
    this.#statements.run("UPDATE live SET overlay = '' WHERE n = ?", n);
  }

  #classId(leaves: string): number {
    const known = this.#classIds.get(leaves);
    if (known !== undefined) return known;
    if (this.#classIds.size >= MOST_CLASSES_KNOWN) this.#classIds.clear();
    const key = hash("sha256", leaves, "buffer");
    const row = this.#statements.get("SELECT id FROM class WHERE hash = ?", key);
    const id =
      row === undefined
        ? this.#statements.run("INSERT INTO class (hash, leaves) VALUES (?, ?)", key, leaves)
        : numberOf(row, "id");
    this.#classIds.set(leaves, id);
    return id;
  }

  #classById(id: number): ObjectClass {
    const row = this.#statements.get("SELECT leaves FROM class WHERE id = ?", id);
    if (row === undefined) throw new RangeError(`class ${id} is missing`);
    return JSON.parse(textOf(row, "leaves"));
  }
}
