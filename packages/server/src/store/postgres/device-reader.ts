import { type Device, type FleetSummary, midnightBefore, StoreError, TASK_STATES, taskCounts } from "@beckon/acs";
import { ParameterTree } from "@beckon/datamodel";
import { decompressText } from "../encoding/compressed-json.ts";
import { decodeOverlay } from "../encoding/overlay.ts";
import type { Row } from "../encoding/row.ts";
import { blobOf, numberOf, textOf } from "../encoding/row.ts";
import { applyOverlay } from "../encoding/tree-blob.ts";
import type { Execute } from "./connection.ts";
import type { InformTimes } from "./inform-times.ts";
import { keyText, textOfKey } from "./key-text.ts";
import { demanded, readDevice } from "./stored-row.ts";
import { ClassReader } from "./tree-classes.ts";

/** Reads devices, trees and the fleet in numbers. */
export class DeviceReader {
  readonly #execute: Execute;
  readonly #informs: InformTimes;
  readonly #classes = new ClassReader();

  constructor(execute: Execute, informs: InformTimes) {
    this.#execute = execute;
    this.#informs = informs;
  }

  /** Fills the times of the last Informs; call it once. */
  async load(): Promise<void> {
    const rows = await this.#execute({ text: "SELECT device, last_inform FROM live" });
    for (const row of rows) this.#informs.set(textOf(row, "device"), numberOf(row, "last_inform"));
  }

  async device(id: string): Promise<Device | undefined> {
    const [row] = await this.#execute({
      name: "device",
      text: "SELECT d.id, d.stable, l.body, l.last_inform FROM device d JOIN live l ON l.device = d.id WHERE d.id = $1",
      values: [keyText(id)],
    });
    return demanded(row, readDevice, "device");
  }

  async tree(deviceId: string): Promise<ParameterTree | undefined> {
    const [row] = await this.#execute({
      name: "tree",
      text: `SELECT l.overlay, t.classes, t.objects FROM live l LEFT JOIN tree t ON t.device = l.device
        WHERE l.device = $1`,
      values: [keyText(deviceId)],
    });
    if (row === undefined) return undefined;
    const classes = row.classes === null ? [] : await this.#classesOf(row, deviceId);
    try {
      return decode(row, classes);
    } catch (cause) {
      throw damagedTree(deviceId, cause);
    }
  }

  async #classesOf(row: Row, deviceId: string): Promise<readonly string[]> {
    try {
      return await this.#classes.leaves(this.#execute, blobOf(row, "classes"));
    } catch (cause) {
      if (cause instanceof RangeError) throw damagedTree(deviceId, cause);
      throw cause;
    }
  }

  async fleet(onlineSince: number, now: number): Promise<FleetSummary> {
    const [[fresh], byModel, counters] = await Promise.all([
      this.#execute({
        text: "SELECT count(*) AS count FROM device WHERE first_seen >= $1",
        values: [midnightBefore(now)],
      }),
      this.#models(),
      this.#execute({ text: "SELECT name, value FROM counter" }),
    ]);
    const counts = new Map(counters.map((row) => [textOf(row, "name"), numberOf(row, "value")]));
    return {
      devices: this.#informs.size,
      online: this.#informs.count(onlineSince, Number.POSITIVE_INFINITY),
      newToday: fresh === undefined ? 0 : numberOf(fresh, "count"),
      byModel,
      tasks: taskCounts(TASK_STATES.map((state) => [state, counts.get(`task ${state}`) ?? 0])),
    };
  }

  async #models(): Promise<FleetSummary["byModel"]> {
    const rows = await this.#execute({
      text: `SELECT manufacturer, product_class, software_version, count FROM model_count
        ORDER BY count DESC, manufacturer, product_class, software_version LIMIT 100`,
    });
    return rows.map((row) => ({
      manufacturer: textOfKey(textOf(row, "manufacturer")),
      productClass: textOfKey(textOf(row, "product_class")),
      softwareVersion: textOfKey(textOf(row, "software_version")),
      count: numberOf(row, "count"),
    }));
  }
}

function decode(row: Row, classes: readonly string[]): ParameterTree | undefined {
  const overlay = decodeOverlay(textOf(row, "overlay"));
  if (row.objects === null && overlay.length === 0) return undefined;
  const tree =
    row.objects === null
      ? ParameterTree.empty()
      : ParameterTree.fromSnapshot({
          classes: classes.map((leaves) => JSON.parse(leaves)),
          objects: JSON.parse(decompressText(blobOf(row, "objects"))),
        });
  applyOverlay(tree, overlay);
  return tree;
}

function damagedTree(deviceId: string, cause: unknown): StoreError {
  return new StoreError(`The stored tree of device ${deviceId} is damaged; refresh the device.`, {
    cause,
    code: "damaged",
  });
}
