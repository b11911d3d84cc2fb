import type { DataModel, ObjectDefinition, ParameterDefinition } from "../definition.ts";
import { templateOf } from "../path/template-of.ts";
import type { ModelTable } from "./model-table.ts";

/** A model made of tables: the root model first, then service and vendor models. The first that knows a path counts. */
export class MountedModel implements DataModel {
  readonly name: string;
  readonly root: string;
  readonly #tables: readonly ModelTable[];
  #forcedInform: readonly ParameterDefinition[] | undefined;

  constructor(name: string, root: string, tables: readonly ModelTable[]) {
    this.name = name;
    this.root = root;
    this.#tables = tables;
  }

  get tables(): readonly ModelTable[] {
    return this.#tables;
  }

  parameter(path: string): ParameterDefinition | undefined {
    if (path === "" || path.endsWith(".")) return undefined;
    const template = templateOf(path);
    return first(this.#tables, (table) => table.parameter(template));
  }

  object(path: string): ObjectDefinition | undefined {
    const template = templateOf(path);
    return first(this.#tables, (table) => table.object(template) ?? table.object(`${template}{i}.`));
  }

  children(path: string): { objects: ObjectDefinition[]; parameters: ParameterDefinition[] } {
    const template = templateOf(path);
    const row = template.endsWith(".") ? first(this.#tables, (table) => table.object(`${template}{i}.`)) : undefined;
    return {
      objects: row ? [row] : distinct(this.#tables.map((table) => table.objectsOf(template))),
      parameters: distinct(this.#tables.map((table) => table.parametersOf(template))),
    };
  }

  get forcedInform(): readonly ParameterDefinition[] {
    this.#forcedInform ??= distinct(this.#tables.map((table) => table.forcedInform()));
    return this.#forcedInform;
  }
}

function first<T>(tables: readonly ModelTable[], ask: (table: ModelTable) => T | undefined): T | undefined {
  for (const table of tables) {
    const answer = ask(table);
    if (answer !== undefined) return answer;
  }
  return undefined;
}

function distinct<T extends { readonly path: string }>(lists: readonly (readonly T[])[]): T[] {
  if (lists.length === 1) return [...(lists[0] ?? [])];
  const byPath = new Map<string, T>();
  for (const list of lists) for (const item of list) if (!byPath.has(item.path)) byPath.set(item.path, item);
  return [...byPath.values()];
}
