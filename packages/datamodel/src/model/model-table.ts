import type { ObjectDefinition, ParameterDefinition } from "../definition.ts";
import { parentOf } from "../path/segments.ts";
import { MODEL_MARK, MODEL_VERSION } from "./encode-model.ts";
import { type ParameterFacts, readObjectFacts, readParameterFacts } from "./facts-line.ts";
import { ModelError } from "./model-facts.ts";

/** An object of a table, read from its line when it is first asked for. */
interface Entry {
  readonly object: ObjectDefinition | undefined;
  readonly numbers: ReadonlyMap<string, number>;
  readonly parameters: Map<string, ParameterDefinition>;
}

/**
 * One model in its compact form (`encodeModel`), read line by line as it is asked for: a loaded table is its text and
 * one map entry per object.
 */
export class ModelTable {
  readonly name: string;
  readonly root: string;
  readonly #prefix: string;
  readonly #facts: readonly string[];
  /** By the path of the object: its line, or what was read of it. */
  readonly #objects = new Map<string, string | Entry>();
  readonly #parameterFacts = new Map<number, ParameterFacts>();
  #childPaths: ReadonlyMap<string, readonly string[]> | undefined;

  /**
   * @param prefix where a service model is mounted, for example `Device.Services.`
   * @throws ModelError if the text is not of this form
   */
  constructor(text: string, prefix = "") {
    const headEnd = text.indexOf("\n");
    const factsEnd = text.indexOf("\n\n", headEnd);
    const [mark, version, name = "", root = ""] = text.slice(0, headEnd).replace(/\r$/, "").split("\t");
    if (mark !== MODEL_MARK || factsEnd < 0) throw new ModelError("the text is no data model in Beckon's compact form");
    if (version !== MODEL_VERSION) throw new ModelError(`version ${version} of the compact form is not known`);
    this.name = name;
    this.root = prefix + root;
    this.#prefix = prefix;
    this.#facts = factsEnd === headEnd ? [] : text.slice(headEnd + 1, factsEnd).split("\n");
    for (const line of text.slice(factsEnd + 2).split("\n"))
      if (line !== "") this.#objects.set(prefix + line.slice(0, line.indexOf("\t")), line);
  }

  /** @param template with the dot at its end */
  object(template: string): ObjectDefinition | undefined {
    return this.#entry(template)?.object;
  }

  parameter(template: string): ParameterDefinition | undefined {
    const parent = parentOf(template);
    const entry = this.#entry(parent);
    return entry && this.#parameterOf(entry, parent, template.slice(parent.length));
  }

  parametersOf(template: string): ParameterDefinition[] {
    const entry = this.#entry(template);
    return [...(entry?.numbers.keys() ?? [])].flatMap((name) => {
      const parameter = entry && this.#parameterOf(entry, template, name);
      return parameter ? [parameter] : [];
    });
  }

  objectsOf(template: string): ObjectDefinition[] {
    this.#childPaths ??= Map.groupBy(this.#objects.keys(), (path) => parentTemplate(path));
    return (this.#childPaths.get(template) ?? []).flatMap((path) => this.object(path) ?? []);
  }

  /** Every parameter that is part of each Inform, found without reading the others. */
  forcedInform(): ParameterDefinition[] {
    const numbers = this.#facts.flatMap((line, number) => (FORCED.test(line) ? [`:${number.toString(36)}`] : []));
    const lines = new RegExp(`(?:${numbers.join("|")})(?: |$)`);
    return [...this.#objects].flatMap(([path, held]) =>
      typeof held === "string" && !(numbers.length > 0 && lines.test(held))
        ? []
        : this.parametersOf(path).filter((parameter) => parameter.forcedInform),
    );
  }

  #entry(template: string): Entry | undefined {
    const held = this.#objects.get(template);
    if (typeof held !== "string") return held;
    const [, own = "", parameters = ""] = held.split("\t");
    const cells = parameters === "" ? [] : parameters.split(" ").map((cell) => cell.split(":"));
    const numbers = new Map(cells.map(([name = "", number = ""]) => [name, Number.parseInt(number, 36)]));
    const facts = own === "" ? undefined : readObjectFacts(this.#fact(Number.parseInt(own, 36)));
    const entry = { object: facts && { path: template, ...facts }, numbers, parameters: new Map() };
    this.#objects.set(template, entry);
    return entry;
  }

  #parameterOf(entry: Entry, parent: string, name: string): ParameterDefinition | undefined {
    const known = entry.parameters.get(name);
    const number = entry.numbers.get(name);
    if (known || number === undefined) return known;
    const definition = { path: parent + name, ...this.#factsOfParameter(number) };
    entry.parameters.set(name, definition);
    return definition;
  }

  #factsOfParameter(number: number): ParameterFacts {
    const known = this.#parameterFacts.get(number);
    if (known) return known;
    const { references, enumeratedBy, ...rest } = readParameterFacts(this.#fact(number));
    const facts = {
      ...rest,
      ...(references && { references: references.map((path) => this.#mounted(path)) }),
      ...(enumeratedBy !== undefined && { enumeratedBy: this.#mounted(enumeratedBy) }),
    };
    this.#parameterFacts.set(number, facts);
    return facts;
  }

  /** Service models refer to their own paths without the place they are mounted at. */
  #mounted(path: string): string {
    return this.#prefix === "" || path.startsWith("Device.") ? path : this.#prefix + path;
  }

  #fact(number: number): string {
    const line = this.#facts[number];
    if (line === undefined) throw new ModelError(`data model ${this.name} refers to facts it does not have`);
    return line;
  }
}

/** Facts of a parameter with the flag `f`. */
const FORCED = /^[^/\t]*\/[a-zA-Z]*f/;

/** The object a table or an object is in: of `A.B.{i}.` it is `A.`, for the row and its table are one definition. */
export function parentTemplate(path: string): string {
  const parent = parentOf(path);
  return path.endsWith(".{i}.") ? parentOf(parent) : parent;
}
