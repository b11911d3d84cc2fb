import type { CpeParts } from "../parts.ts";
import { DiagnosticError, type DiagnosticRunner } from "../ports/diagnostic-runner.ts";
import type { DeviceControl, Service } from "../service.ts";
import type { Writer, Written } from "../write-watch.ts";
import { Cancel } from "./cancel.ts";
import { DiagnosticObject } from "./diagnostic-object.ts";
import { DIAGNOSTIC_KINDS } from "./kinds/index.ts";

interface Running {
  readonly cancel: Cancel;
}

/**
 * Runs the diagnostics that are requested by parameters (section 26): after the session in which they were, so that it
 * ends undisturbed (DIA-2), those of different objects at the same time (DIA-7).
 */
export class Diagnostics implements Service {
  readonly #parts: CpeParts;
  readonly #runner: DiagnosticRunner;
  readonly #device: DeviceControl;
  readonly #requested = new Map<string, Writer>();
  readonly #running = new Map<string, Running>();
  #objects: readonly DiagnosticObject[] = [];
  #isUp = false;

  constructor(parts: CpeParts, runner: DiagnosticRunner, device: DeviceControl) {
    this.#parts = parts;
    this.#runner = runner;
    this.#device = device;
    parts.writes.watch((written, by) => this.#written(written, by));
  }

  get isRunning(): boolean {
    return this.#running.size > 0;
  }

  /** A test that the device went down in is gone; results are kept, unless this is a device that forgets (DIA-4). */
  up(): void {
    this.#isUp = true;
    this.#objects = DIAGNOSTIC_KINDS.flatMap((kind) => DiagnosticObject.of(this.#parts, kind) ?? []);
    const { forgetsDiagnostics = false } = this.#parts.options.behaviour ?? {};
    for (const object of this.#objects) {
      const { state } = object;
      if (state !== "Requested" && !(forgetsDiagnostics && state !== "None")) continue;
      object.clear();
      object.state = "None";
    }
  }

  down(): void {
    this.#isUp = false;
    for (const { cancel } of this.#running.values()) cancel.cancel();
    this.#running.clear();
    this.#requested.clear();
  }

  plan(): void {
    if (!this.#isUp) return;
    const { diagnosticsAtOnce = Number.POSITIVE_INFINITY } = this.#parts.options.behaviour ?? {};
    for (const object of this.#objects) {
      if (this.#running.size >= diagnosticsAtOnce) return;
      const by = this.#requested.get(object.path);
      if (by === undefined) continue;
      this.#requested.delete(object.path);
      void this.#run(object, by);
    }
  }

  /** DIA-5, DIA-6 */
  #written(written: Written, by: Writer): void {
    for (const object of this.#objects) {
      const names = [...written.keys()].filter((path) => path.startsWith(object.path));
      if (names.length === 0) continue;
      this.#abort(object);
      if (written.get(`${object.path}DiagnosticsState`) === "Requested") this.#requested.set(object.path, by);
      else object.state = "None";
    }
  }

  #abort({ path }: DiagnosticObject): void {
    this.#requested.delete(path);
    this.#running.get(path)?.cancel.cancel();
    this.#running.delete(path);
  }

  async #run(object: DiagnosticObject, by: Writer): Promise<void> {
    const { events, emit } = this.#parts;
    const cancel = new Cancel();
    this.#running.set(object.path, { cancel });
    object.clear();
    let finish: () => void;
    try {
      const results = await object.kind.run(object.inputs, this.#runner, cancel);
      finish = () => object.complete(results);
    } catch (error) {
      const known = error instanceof DiagnosticError;
      if (!known && !cancel.isCancelled) emit("error", { message: `${object.kind.name} broke over a bug`, error });
      finish = () => object.fail(known ? error.problem : "Internal");
    }
    if (cancel.isCancelled) return;
    this.#running.delete(object.path);
    finish();
    emit("diagnostic:ended", { diagnostic: object.kind.name, state: object.state });
    if (by === "local") {
      this.#device.goOn(); // DIA-8
      return;
    }
    events.raise("8 DIAGNOSTICS COMPLETE");
    this.#device.tell();
  }
}
