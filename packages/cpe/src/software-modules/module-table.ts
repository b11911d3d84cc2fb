import { listItems } from "@beckon/datamodel";
import { changeParameter } from "../change-parameter.ts";
import type { CpeParts } from "../parts.ts";

/** A row of one of the tables of SoftwareModules. */
export class ModuleRow {
  readonly #parts: CpeParts;
  /** Without the dot at its end, as references are written (TYP-7). */
  readonly path: string;

  constructor(parts: CpeParts, path: string) {
    this.#parts = parts;
    this.path = path;
  }

  /** Empty if the device has no such parameter. */
  text(name: string): string {
    return this.#parts.model.get(`${this.path}.${name}`)?.text ?? "";
  }

  list(name: string): readonly string[] {
    return listItems(this.text(name));
  }

  /** Sets those of the parameters that this device has. */
  set(values: Readonly<Record<string, string>>): void {
    for (const [name, text] of Object.entries(values)) {
      if (this.text(name) !== text) changeParameter(this.#parts, `${this.path}.${name}`, text);
    }
  }

  remove(): void {
    const place = this.#parts.model.object(`${this.path}.`);
    if (place) this.#parts.model.removeRow(place);
  }
}

/** The tables of SoftwareModules in one device's model (section 24). */
export class ModuleTables {
  readonly #parts: CpeParts;

  constructor(parts: CpeParts) {
    this.#parts = parts;
  }

  /** False: this device has no software modules. */
  get exist(): boolean {
    return this.#parts.model.object(`${this.path}ExecEnv.`) !== undefined;
  }

  /** With the dot at its end. */
  get path(): string {
    return `${this.#parts.model.root}SoftwareModules.`;
  }

  get environments(): readonly ModuleRow[] {
    return this.#rows("ExecEnv");
  }

  get deployed(): readonly ModuleRow[] {
    return this.#rows("DeploymentUnit");
  }

  get units(): readonly ModuleRow[] {
    return this.#rows("ExecutionUnit");
  }

  /** What a reference means: a whole path, or one below the root, with a dot at its end or without (DUS-1). */
  environment(reference: string): ModuleRow | undefined {
    const full = reference.startsWith(".") ? this.#parts.model.root + reference.slice(1) : reference;
    return this.environments.find(({ path }) => path === full.replace(/\.$/, ""));
  }

  unitsOf(deployed: ModuleRow): readonly ModuleRow[] {
    const paths = deployed.list("ExecutionUnitList");
    return this.units.filter(({ path }) => paths.includes(path));
  }

  addDeployed(values: Readonly<Record<string, string>>): ModuleRow {
    return this.#add("DeploymentUnit", values);
  }

  addUnit(values: Readonly<Record<string, string>>): ModuleRow {
    return this.#add("ExecutionUnit", values);
  }

  #rows(table: string): readonly ModuleRow[] {
    const base = `${this.path}${table}.`;
    return this.#parts.model.rows(base).map((number) => new ModuleRow(this.#parts, base + number));
  }

  #add(table: string, values: Readonly<Record<string, string>>): ModuleRow {
    const place = this.#parts.model.object(`${this.path}${table}.`);
    if (!place) throw new TypeError(`this device has no ${table} table`);
    const row = new ModuleRow(this.#parts, `${place.path}${this.#parts.model.addRow(place)}`);
    row.set(values);
    return row;
  }
}
