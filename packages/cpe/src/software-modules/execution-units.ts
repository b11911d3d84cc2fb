import { seconds } from "@beckon/cwmp/ports";
import type { CpeParts } from "../parts.ts";
import type { ModuleRow, ModuleTables } from "./module-table.ts";

/** How long a unit takes to start or to stop. */
const TRANSITION = seconds(1);

/** Starts and stops the units of installed modules, as their environments and the ACS want it. */
export class ExecutionUnits {
  readonly #parts: CpeParts;
  readonly #tables: ModuleTables;
  readonly #changed: () => void;
  /** Counts lives: a transition that was begun in an earlier one ends nowhere. */
  #life = 0;

  /** @param changed called when a unit has come to rest */
  constructor(parts: CpeParts, tables: ModuleTables, changed: () => void) {
    this.#parts = parts;
    this.#tables = tables;
    this.#changed = changed;
  }

  /** The device has started: what starts by itself runs, all else rests. */
  up(): void {
    for (const environment of this.#tables.environments) this.#startAll(environment);
  }

  down(): void {
    this.#life++;
  }

  /** RequestedState (Active) of a unit. */
  start(unit: ModuleRow): void {
    if (unit.text("Status") === "Active" || unit.text("Status") === "Starting") return;
    const problem = this.#problemWith(unit);
    if (problem !== undefined) {
      unit.set({ Status: "Idle", ExecutionFaultCode: problem, ExecutionFaultMessage: "the unit could not be started" });
      return;
    }
    unit.set({ Status: "Starting", ExecutionFaultCode: "NoFault", ExecutionFaultMessage: "" });
    this.#later(unit, "Starting", "Active");
  }

  /** RequestedState (Idle) of a unit. */
  stop(unit: ModuleRow): void {
    if (unit.text("Status") === "Idle") return;
    unit.set({ Status: "Stopping" });
    this.#later(unit, "Stopping", "Idle");
  }

  /** Enable of an environment was written. */
  enable(environment: ModuleRow): void {
    if (environment.text("Enable") === "1") {
      environment.set({ Status: "Up" });
      this.#startAll(environment);
      return;
    }
    environment.set({ Status: "Disabled" });
    for (const unit of this.#unitsIn(environment)) unit.set({ Status: "Idle" });
    this.#list(environment);
  }

  /** Reset of an environment: as if it had just started. */
  reset(environment: ModuleRow): void {
    for (const unit of this.#unitsIn(environment)) unit.set({ Status: "Idle" });
    this.#startAll(environment);
  }

  #startAll(environment: ModuleRow): void {
    for (const unit of this.#unitsIn(environment)) {
      unit.set({ Status: "Idle" });
      if (unit.text("AutoStart") === "1") this.start(unit);
    }
    this.#list(environment);
  }

  #problemWith(unit: ModuleRow): string | undefined {
    const environment = this.#tables.environment(unit.text("ExecutionEnvRef"));
    if (environment?.text("Status") !== "Up") return "FailureOnStart";
    const deployed = this.#tables.deployed.find((row) => row.list("ExecutionUnitList").includes(unit.path));
    return deployed?.text("Resolved") === "0" ? "DependencyFailure" : undefined;
  }

  #later(unit: ModuleRow, from: string, to: string): void {
    const life = this.#life;
    this.#parts.options.clock.after(TRANSITION, () => {
      if (life !== this.#life || unit.text("Status") !== from) return;
      unit.set({ Status: to });
      const environment = this.#tables.environment(unit.text("ExecutionEnvRef"));
      if (environment) this.#list(environment);
      this.#changed();
    });
  }

  #unitsIn(environment: ModuleRow): readonly ModuleRow[] {
    return this.#tables.units.filter((unit) => unit.text("ExecutionEnvRef") === environment.path);
  }

  #list(environment: ModuleRow): void {
    const active = this.#unitsIn(environment).filter((unit) => unit.text("Status") === "Active");
    environment.set({ ActiveExecutionUnits: active.map(({ path }) => path).join(",") });
  }
}
