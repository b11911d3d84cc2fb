import { sleep } from "@beckon/cwmp/ports";
import type { CpeParts } from "../parts.ts";
import type { DeviceControl, Service } from "../service.ts";
import type { StateKeeper } from "../state-keeper.ts";
import type { Written } from "../write-watch.ts";
import { ExecutionUnits } from "./execution-units.ts";
import { ModuleTables } from "./module-table.ts";
import { perform } from "./perform.ts";
import { reportModules } from "./report-modules.ts";
import { openWorkshop } from "./workshop.ts";

/** Installs, updates and removes software modules after the session in which that was ordered (section 24, DUS-2). */
export class SoftwareModules implements Service {
  readonly #parts: CpeParts;
  readonly #keeper: StateKeeper;
  readonly #device: DeviceControl;
  readonly #tables: ModuleTables;
  readonly #units: ExecutionUnits;
  #isUp = false;
  #isRunning = false;
  #life = 0;

  constructor(parts: CpeParts, keeper: StateKeeper, device: DeviceControl) {
    this.#parts = parts;
    this.#keeper = keeper;
    this.#device = device;
    this.#tables = new ModuleTables(parts);
    this.#units = new ExecutionUnits(parts, this.#tables, () => device.goOn());
    parts.writes.watch((written) => this.#written(written));
  }

  get isRunning(): boolean {
    return this.#isRunning;
  }

  /** An operation that was cut by a loss of power begins anew (SWM-5): what it left half done is put back first. */
  up(): void {
    this.#isUp = true;
    if (!this.#tables.exist) return;
    for (const deployed of this.#tables.deployed) {
      if (deployed.text("Status") === "Installing") deployed.remove();
      else deployed.set({ Status: "Installed" });
    }
    this.#units.up();
  }

  down(): void {
    this.#isUp = false;
    this.#isRunning = false;
    this.#life++;
    this.#units.down();
  }

  plan(): void {
    if (this.#isUp && !this.#isRunning && this.#parts.moduleChanges.first) void this.#run(this.#life);
  }

  async #run(life: number): Promise<void> {
    const { moduleChanges, options, emit } = this.#parts;
    this.#isRunning = true;
    const shop = openWorkshop(this.#parts, this.#tables, this.#units);
    for (let change = moduleChanges.first; change; change = moduleChanges.first) {
      const [operation] = change.operations;
      if (!operation) {
        moduleChanges.shift();
        reportModules(this.#parts, change);
        continue;
      }
      const { installTime } = options.behaviour ?? {};
      if (installTime !== undefined) await sleep(options.clock, installTime);
      if (life !== this.#life) return;
      const results = await perform(shop, operation).catch((error: unknown) => {
        emit("error", { message: "a change of software modules broke over a bug", error });
        return [];
      });
      if (life !== this.#life) return;
      moduleChanges.performed(results);
      await this.#keeper.save();
      if (life !== this.#life) return;
    }
    this.#isRunning = false;
    if (this.#parts.events.isEmpty) this.#device.goOn();
    else this.#device.tell();
  }

  #written(written: Written): void {
    if (!this.#tables.exist || ![...written.keys()].some((path) => path.startsWith(this.#tables.path))) return;
    for (const environment of this.#tables.environments) {
      if (written.has(`${environment.path}.Enable`)) this.#units.enable(environment);
      if (written.get(`${environment.path}.Reset`) === "1") this.#units.reset(environment);
    }
    for (const unit of this.#tables.units) {
      const wanted = written.get(`${unit.path}.RequestedState`);
      if (wanted === "Active") this.#units.start(unit);
      if (wanted === "Idle") this.#units.stop(unit);
    }
  }
}
