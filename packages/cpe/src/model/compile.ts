import type { FactoryObject, Leaf, ModelDescription, ObjectClass } from "./description.ts";
import type { Initial } from "./live.ts";
import { isLeaf, isTable, type LeafSpec, type ObjectSpec, type TableSpec } from "./spec.ts";
import { forcedInformOf, NOTIFIED_BY_DEFAULT } from "./standard-parameters.ts";

interface OpenClass extends ObjectClass {
  readonly leaves: Map<string, Leaf>;
  readonly objects: Map<string, OpenClass>;
  row: OpenClass | undefined;
}

/**
 * Makes the shared description of a model from its written form. What all rows of a table have in common is kept once.
 *
 * @param root `Device.` or `InternetGatewayDevice.`
 */
export function compileModel(root: string, spec: ObjectSpec): ModelDescription {
  return new Compiler(root).compile(spec);
}

class Compiler {
  readonly #root: string;
  readonly #forced: ReadonlySet<string>;
  readonly #forcedInform: string[] = [];
  readonly #notified: string[] = [];
  #size = 0;

  constructor(root: string) {
    this.#root = root;
    this.#forced = new Set(forcedInformOf(root));
  }

  compile(spec: ObjectSpec): ModelDescription {
    const factory = this.#object(spec, this.#root, this.#class(this.#root, "object"));
    return {
      root: this.#root,
      factory,
      size: this.#size,
      forcedInform: this.#forcedInform,
      notifiedByDefault: this.#notified,
    };
  }

  #class(template: string, kind: ObjectClass["kind"], table?: TableSpec): OpenClass {
    return {
      template,
      kind,
      leaves: new Map(),
      objects: new Map(),
      row: undefined,
      writable: table?.writable ?? false,
      maximumEntries: table?.maximumEntries ?? Number.POSITIVE_INFINITY,
    };
  }

  #object(spec: ObjectSpec, path: string, shape: OpenClass): FactoryObject {
    const values = new Map<string, Initial>();
    const children = new Map<string, FactoryObject>();
    for (const [name, item] of Object.entries(spec)) {
      if (isLeaf(item)) {
        this.#leaf(name, item, path, shape, spec);
        values.set(name, item.initial);
      } else if (isTable(item)) {
        const childShape = childOf(shape, name, () => this.#class(`${shape.template}${name}.`, "table", item));
        children.set(name, this.#table(item, `${path}${name}.`, childShape));
      } else {
        const childShape = childOf(shape, name, () => this.#class(`${shape.template}${name}.`, "object"));
        children.set(name, this.#object(item, `${path}${name}.`, childShape));
      }
    }
    return { class: shape, values, children };
  }

  #table(spec: TableSpec, path: string, shape: OpenClass): FactoryObject {
    shape.row ??= this.#class(`${shape.template}{i}.`, "row", spec);
    const children = new Map<string, FactoryObject>();
    for (const [number, row] of spec.rows) {
      children.set(String(number), this.#object(row, `${path}${number}.`, shape.row));
    }
    if (spec.pattern) this.#pattern(spec.pattern, shape.row);
    return { class: shape, values: new Map(), children };
  }

  /** Learns the shape of a row that the factory does not make, without counting its parameters. */
  #pattern(spec: ObjectSpec, shape: OpenClass): void {
    const { length: forced } = this.#forcedInform;
    const { length: notified } = this.#notified;
    const size = this.#size;
    this.#object(spec, shape.template, shape);
    this.#forcedInform.length = forced;
    this.#notified.length = notified;
    this.#size = size;
  }

  #leaf(name: string, spec: LeafSpec, path: string, shape: OpenClass, siblings: ObjectSpec): void {
    this.#size++;
    const full = path + name;
    let leaf = shape.leaves.get(name);
    if (!leaf) {
      leaf = this.#newLeaf(name, spec, shape.template + name, siblings);
      shape.leaves.set(name, leaf);
    }
    if (leaf.forcedInform) this.#forcedInform.push(full);
    if (NOTIFIED_BY_DEFAULT.has(full.slice(this.#root.length))) this.#notified.push(full);
  }

  #newLeaf(name: string, spec: LeafSpec, template: string, siblings: ObjectSpec): Leaf {
    return {
      name,
      template,
      type: spec.type,
      writable: spec.writable,
      whenNew: spec.whenNew,
      hidden: spec.hidden ?? false,
      command: spec.command ?? false,
      reference: spec.reference ?? false,
      deferred: spec.deferred ?? "no",
      counts: countedTable(name, siblings),
      forcedInform: this.#forced.has(template.slice(this.#root.length)),
    };
  }
}

function childOf(shape: OpenClass, name: string, make: () => OpenClass): OpenClass {
  let found = shape.objects.get(name);
  if (!found) {
    found = make();
    shape.objects.set(name, found);
  }
  return found;
}

/** TR-098 shortens and lengthens the names: `ForwardNumberOfEntries` counts `Forwarding`. */
function countedTable(name: string, siblings: ObjectSpec): string | undefined {
  const counted = /^(.+)NumberOfEntries$/.exec(name)?.[1];
  if (counted === undefined) return undefined;
  const tables = Object.keys(siblings).filter((sibling) => {
    const item = siblings[sibling];
    return item && isTable(item);
  });
  if (tables.includes(counted)) return counted;
  const alike = tables.filter((table) => table.startsWith(counted) || counted.endsWith(table));
  return alike.length === 1 ? alike[0] : undefined;
}
