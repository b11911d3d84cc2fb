import {
  type Device,
  type FleetSummary,
  midnightBefore,
  StoreError,
  TASK_STATES,
  type TaskState,
  taskCounts,
} from "@beckon/acs";
import { type ObjectClass, ParameterTree } from "@beckon/datamodel";
import { deviceOf } from "./device-list.ts";
import type { LastInforms } from "./last-informs.ts";
import { decodeOverlay } from "./overlay.ts";
import { numberOf, type Row, type Statements, textOf } from "./statements.ts";
import { applyOverlay, decodeTree } from "./tree-blob.ts";

/** So many classes are kept in memory; a fleet has some thousand. */
const MOST_CLASSES = 20_000;

/** Reads devices, trees and the fleet in numbers. */
export class DeviceReader {
  readonly #statements: Statements;
  readonly #informs: LastInforms;
  readonly #classes = new Map<number, ObjectClass>();

  constructor(statements: Statements, informs: LastInforms) {
    this.#statements = statements;
    this.#informs = informs;
  }

  /** Fills the times of the last Informs; call it once. */
  load(): void {
    for (const row of this.#statements.all("SELECT n, last_inform FROM live")) {
      this.#informs.set(numberOf(row, "n"), numberOf(row, "last_inform"));
    }
  }

  device(id: string): Device | undefined {
    const row = this.#statements.get(
      "SELECT d.stable, l.body, l.last_inform FROM device d JOIN live l ON l.n = d.n WHERE d.id = ?",
      id,
    );
    return row === undefined ? undefined : deviceOf(row);
  }

  tree(deviceId: string): ParameterTree | undefined {
    const row = this.#statements.get(
      `SELECT l.overlay, t.classes, t.objects FROM device d JOIN live l ON l.n = d.n LEFT JOIN tree t ON t.n = d.n
       WHERE d.id = ?`,
      deviceId,
    );
    if (row === undefined) return undefined;
    try {
      return this.#decode(row);
    } catch (cause) {
      throw new StoreError(`The stored tree of device ${deviceId} is damaged; refresh the device.`, { cause });
    }
  }

  #decode(row: Row): ParameterTree | undefined {
    const overlay = decodeOverlay(textOf(row, "overlay"));
    if (row.objects === null && overlay.length === 0) return undefined;
    const tree = row.objects === null ? ParameterTree.empty() : decodeTree(row, (id) => this.#classById(id));
    applyOverlay(tree, overlay);
    return tree;
  }

  fleet(onlineSince: number, now: number): FleetSummary {
    const fresh = this.#statements.get(
      "SELECT count(*) AS count FROM device WHERE first_seen >= ?",
      midnightBefore(now),
    );
    return {
      devices: this.#informs.size,
      online: this.#informs.count(onlineSince, Number.POSITIVE_INFINITY),
      newToday: fresh === undefined ? 0 : numberOf(fresh, "count"),
      byModel: this.#models(),
      tasks: taskCounts(TASK_STATES.map((state) => [state, this.taskCount(state)])),
    };
  }

  taskCount(state: TaskState): number {
    return this.counter(`task ${state}`);
  }

  counter(name: string): number {
    const row = this.#statements.get("SELECT value FROM counter WHERE name = ?", name);
    return row === undefined ? 0 : numberOf(row, "value");
  }

  #models(): FleetSummary["byModel"] {
    const rows = this.#statements.all(
      `SELECT manufacturer, product_class, software_version, count FROM model_count
       ORDER BY count DESC, manufacturer, product_class, software_version LIMIT 100`,
    );
    return rows.map((row) => ({
      manufacturer: textOf(row, "manufacturer"),
      productClass: textOf(row, "product_class"),
      softwareVersion: textOf(row, "software_version"),
      count: numberOf(row, "count"),
    }));
  }

  #classById(id: number): ObjectClass {
    const known = this.#classes.get(id);
    if (known !== undefined) return known;
    const row = this.#statements.get("SELECT leaves FROM class WHERE id = ?", id);
    if (row === undefined) throw new RangeError(`class ${id} is missing`);
    const leaves: ObjectClass = JSON.parse(textOf(row, "leaves"));
    if (this.#classes.size >= MOST_CLASSES) this.#classes.clear();
    this.#classes.set(id, leaves);
    return leaves;
  }
}
