import { changeParameter } from "../change-parameter.ts";
import type { CpeParts } from "../parts.ts";
import { DiagnosticError, type DiagnosticProblem } from "../ports/diagnostic-runner.ts";
import type { DiagnosticInputs, DiagnosticKind, DiagnosticResults } from "./diagnostic-kind.ts";

/** The object of one diagnostic in one device's model: its state, its inputs, its results. */
export class DiagnosticObject {
  readonly kind: DiagnosticKind;
  /** With the dot at its end. */
  readonly path: string;
  readonly #parts: CpeParts;

  private constructor(parts: CpeParts, kind: DiagnosticKind, path: string) {
    this.#parts = parts;
    this.kind = kind;
    this.path = path;
  }

  /** Undefined if the device does not have this diagnostic. */
  static of(parts: CpeParts, kind: DiagnosticKind): DiagnosticObject | undefined {
    const { model } = parts;
    const path = kind.paths
      .map((below) => model.root + below)
      .find((full) => model.parameter(`${full}DiagnosticsState`));
    return path === undefined ? undefined : new DiagnosticObject(parts, kind, path);
  }

  get state(): string {
    return this.#text("DiagnosticsState");
  }

  set state(text: string) {
    this.#put("DiagnosticsState", text);
  }

  get inputs(): DiagnosticInputs {
    return {
      text: (name) => this.#text(name),
      number: (name, absent) => {
        const text = this.#text(name);
        return text === "" || !Number.isFinite(Number(text)) ? absent : Number(text);
      },
      source: interfaceAddress(this.#parts, this.#text("Interface")),
    };
  }

  /** Forgets what an earlier run found. */
  clear(): void {
    this.#write({ values: this.kind.empty });
  }

  /** Keeps what a run found, and says how it ended (DIA-3). */
  complete(results: DiagnosticResults): void {
    this.#write(results);
    this.state = results.problem ? this.#errorState(results.problem) : this.#completeState();
  }

  fail(problem: DiagnosticProblem): void {
    this.clear();
    this.state = this.#errorState(problem);
  }

  #write({ values, rows = {} }: DiagnosticResults): void {
    const { model } = this.#parts;
    for (const [name, text] of Object.entries(values)) this.#put(name, text);
    for (const table of this.kind.tables ?? []) {
      const place = model.object(`${this.path}${table}.`);
      if (!place) continue;
      model.emptyTable(place);
      for (const row of rows[table] ?? []) {
        const path = `${place.path}${model.addRow(place)}.`;
        for (const [name, text] of Object.entries(row)) if (model.parameter(path + name)) model.set(path + name, text);
      }
    }
  }

  /** TR-098 spells it differently in its throughput tests (DIA-3). */
  #completeState(): string {
    const states = this.#states();
    return states.includes("Completed") && !states.includes("Complete") ? "Completed" : "Complete";
  }

  /** The models do not list every error for every diagnostic: then the one that says least that is wrong. */
  #errorState(problem: DiagnosticProblem): string {
    const state = `Error_${problem}`;
    const states = this.#states();
    if (states.length === 0 || states.includes(state)) return state;
    const instead = ["Error_Other", "Error_Internal", "Error_NoResponse"].find((other) => states.includes(other));
    return instead ?? states.find((other) => other.startsWith("Error")) ?? state;
  }

  #states(): readonly string[] {
    const { model } = this.#parts;
    const place = model.parameter(`${this.path}DiagnosticsState`);
    return (place && model.facts(place)?.enumeration) ?? [];
  }

  #text(name: string): string {
    return this.#parts.model.get(this.path + name)?.text ?? "";
  }

  /** Writes the parameter if this device has it. */
  #put(name: string, text: string): void {
    if (this.#text(name) !== text) changeParameter(this.#parts, this.path + name, text);
  }
}

/** The first address of the interface at a path; undefined for no path. @throws DiagnosticError if there is none */
export function interfaceAddress({ model }: Pick<CpeParts, "model">, path: string): string | undefined {
  if (path === "") return undefined;
  const base = path.replace(/\.?$/, ".");
  if (!model.object(base)) throw new DiagnosticError("Other", `there is no interface ${path}`);
  const candidates = [
    "IPv4Address.1.IPAddress",
    "IPv6Address.1.IPAddress",
    "ExternalIPAddress",
    "IPInterfaceIPAddress",
  ];
  const texts = candidates.map((name) => model.get(base + name)?.text ?? "");
  return texts.find((text) => text !== "");
}
