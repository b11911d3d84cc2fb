import { attribute, readXml, type XmlElement, XmlError } from "@beckon/cwmp";
import { ModelError, type ModelFacts, type ObjectDefinition, type ParameterDefinition } from "@beckon/datamodel";
import { defined } from "./fact-fields.ts";
import { numberOf, readParameter, statusOf } from "./xml-parameter.ts";
import type { TypeLibrary } from "./xml-syntax.ts";

export interface XmlModelOptions {
  /** Which model of the document; needed only if it has several. */
  readonly model?: string | undefined;
  /** The name to give it; its own without. */
  readonly name?: string | undefined;
  /** Documents that define types and components which this one imports. */
  readonly imports?: readonly XmlElement[];
}

const MOST_NESTED_COMPONENTS = 20;

/** @throws ModelError if the text is no data model document */
export function readDocument(text: string): XmlElement {
  try {
    const document = readXml(text);
    if (document.local === "document") return document;
    throw new ModelError(`the root element is <${document.name}>, not the <dm:document> of a data model`);
  } catch (error) {
    if (error instanceof XmlError) throw new ModelError(`the document is no XML: ${error.message}`, { cause: error });
    throw error;
  }
}

/** The files whose types and components a document uses. */
export function importsOf(document: XmlElement): string[] {
  return childrenNamed(document, "import").flatMap((element) => attribute(element, "file") ?? []);
}

/**
 * Reads the Broadband Forum's XML (TR-106 Annex A): a flattened model, or a vendor's own objects and parameters.
 *
 * @throws ModelError with the place, for what cannot be read
 */
export function readXmlFacts(document: XmlElement, options: XmlModelOptions = {}): ModelFacts {
  const model = chooseModel(document, options.model);
  const documents = [...(options.imports ?? []), document];
  const types = namedElements(documents, "dataType");
  const components = namedElements(documents, "component");
  const facts = { objects: [] as ObjectDefinition[], parameters: [] as ParameterDefinition[] };
  readContent(model, "", { facts, types, components }, 0);
  const root = facts.objects[0]?.path.split(".", 1)[0] ?? "";
  const isService = attribute(model, "isService") === "true";
  const name = options.name ?? attribute(model, "name") ?? "";
  return { name, root: isService || root === "" ? "" : `${root}.`, ...facts };
}

interface Reading {
  readonly facts: { readonly objects: ObjectDefinition[]; readonly parameters: ParameterDefinition[] };
  readonly types: TypeLibrary;
  readonly components: ReadonlyMap<string, XmlElement>;
}

/** Objects, parameters and components of a model or a component, below `path`. */
function readContent(element: XmlElement, path: string, reading: Reading, depth: number): void {
  if (depth > MOST_NESTED_COMPONENTS) throw new ModelError("the components contain each other in a circle");
  for (const inner of element.children) {
    if (inner.local === "parameter")
      reading.facts.parameters.push(readParameter(inner, path, reading.types, undefined));
    else if (inner.local === "object") readObject(inner, path, reading);
    else if (inner.local === "component" && attribute(inner, "ref") !== undefined) {
      const component = reading.components.get(attribute(inner, "ref") ?? "");
      if (!component) throw new ModelError(`component ${attribute(inner, "ref")} is defined in no document`);
      readContent(component, path + (attribute(inner, "path") ?? ""), reading, depth + 1);
    }
  }
}

function readObject(element: XmlElement, above: string, { facts, types }: Reading): void {
  const path = above + (attribute(element, "name") ?? attribute(element, "base") ?? "");
  if (!path.endsWith(".")) throw new ModelError(`object "${path}" has no dot at its end`);
  const since = attribute(element, "version");
  const table = path.endsWith("{i}.");
  // A vendor's file repeats an object of the standard, by `base`, only to say what it adds to it.
  if (attribute(element, "name") !== undefined)
    facts.objects.push({
      path,
      table,
      writable: attribute(element, "access") === "createDelete",
      minimumEntries: table ? (numberOf(element, "minEntries") ?? 0) : 0,
      uniqueKeys: childrenNamed(element, "uniqueKey").map((key) =>
        childrenNamed(key, "parameter").map((parameter) => attribute(parameter, "ref") ?? ""),
      ),
      ...statusOf(element),
      ...defined({
        maximumEntries: table ? numberOf(element, "maxEntries") : undefined,
        countedBy: attribute(element, "numEntriesParameter"),
        enabledBy: attribute(element, "enableParameter"),
        since,
      }),
    });
  for (const parameter of childrenNamed(element, "parameter"))
    facts.parameters.push(readParameter(parameter, path, types, since));
}

function chooseModel(document: XmlElement, name: string | undefined): XmlElement {
  const models = childrenNamed(document, "model");
  const names = models.map((model) => attribute(model, "name") ?? "").join(", ");
  if (models.length === 0) throw new ModelError("the document has no model");
  const chosen = name === undefined ? models : models.filter((model) => attribute(model, "name") === name);
  const [only, ...others] = chosen;
  if (!only) throw new ModelError(`the document has no model ${name}; it has ${names}`);
  if (others.length > 0) throw new ModelError(`the document has several models: choose one of ${names}`);
  return only;
}

function namedElements(documents: readonly XmlElement[], local: string): Map<string, XmlElement> {
  const named = documents.flatMap((document) => childrenNamed(document, local));
  return new Map(named.map((element) => [attribute(element, "name") ?? "", element]));
}

function childrenNamed(element: XmlElement, local: string): XmlElement[] {
  return element.children.filter((inner) => inner.local === local);
}
