import { type Device, StoreError } from "@beckon/acs";
import { type ObjectClass, ParameterTree } from "@beckon/datamodel";
import type { LastInforms } from "../encoding/last-informs.ts";
import { decodeOverlay } from "../encoding/overlay.ts";
import { demanded, readDevice } from "../encoding/stored-record.ts";
import { applyOverlay, decodeTree } from "../encoding/tree-blob.ts";
import type { KnownDevices } from "./known-devices.ts";
import { numberOf, type Row, type Statements, textOf } from "./statements.ts";

/** So many classes are kept in memory; a fleet has some thousand. */
const MOST_CLASSES = 20_000;

/** Reads single devices and their trees. */
export class DeviceReader {
  readonly #statements: Statements;
  readonly #informs: LastInforms;
  readonly #known: KnownDevices;
  readonly #classes = new Map<number, ObjectClass>();

  constructor(statements: Statements, informs: LastInforms, known: KnownDevices) {
    this.#statements = statements;
    this.#informs = informs;
    this.#known = known;
  }

  /** Fills the times of the last Informs; call it once. */
  load(): void {
    for (const row of this.#statements.all("SELECT n, last_inform FROM live")) {
      this.#informs.set(numberOf(row, "n"), numberOf(row, "last_inform"));
    }
  }

  device(id: string): Device | undefined {
    const row = this.#statements.get(
      "SELECT d.id, d.n, d.stable, l.body, l.last_inform FROM device d JOIN live l ON l.n = d.n WHERE d.id = ?",
      id,
    );
    const device = demanded(row, readDevice, "device");
    if (row && device) this.#known.note(device, numberOf(row, "n"));
    return device;
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
      throw new StoreError(`The stored tree of device ${deviceId} is damaged; refresh the device.`, {
        cause,
        code: "damaged",
      });
    }
  }

  #decode(row: Row): ParameterTree | undefined {
    const overlay = decodeOverlay(textOf(row, "overlay"));
    if (row.objects === null && overlay.length === 0) return undefined;
    const tree = row.objects === null ? ParameterTree.empty() : decodeTree(row, (id) => this.#classById(id));
    applyOverlay(tree, overlay);
    return tree;
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
