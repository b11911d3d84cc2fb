import { comparePaths } from "../path/compare-paths.ts";
import { parentOf } from "../path/segments.ts";
import { objectFactsLine, parameterFactsLine } from "./facts-line.ts";
import { ModelError, type ModelFacts } from "./model-facts.ts";

/** First cell of a data model in our compact form; the second is the version of the form. */
export const MODEL_MARK = "beckon-model";
export const MODEL_VERSION = "1";

/**
 * A model in the compact form that `loadDataModelFile` reads: a head line; the distinct facts, most used first, one
 * line each; an empty line; one line per object with its path, its facts, and its parameters as `Name:facts`. Facts
 * are referred to by line number in base 36. The same facts give the same text.
 *
 * @throws ModelError for a name that the form cannot hold
 */
export function encodeModel(model: ModelFacts): string {
  const factsByObject = new Map<string, string>();
  const parametersByObject = new Map<string, Map<string, string>>();
  const uses = new Map<string, number>();
  const use = (line: string) => {
    uses.set(line, (uses.get(line) ?? 0) + 1);
    return line;
  };
  for (const { path, ...facts } of model.objects) {
    checkName(path);
    factsByObject.set(path, use(objectFactsLine(facts)));
  }
  for (const { path, ...facts } of model.parameters) {
    checkName(path);
    const parent = parentOf(path);
    const siblings = parametersByObject.get(parent) ?? new Map<string, string>();
    parametersByObject.set(parent, siblings.set(path.slice(parent.length), use(parameterFactsLine(facts))));
  }
  const facts = [...uses].sort(([a, usesOfA], [b, usesOfB]) => usesOfB - usesOfA || (a < b ? -1 : 1)).map(([f]) => f);
  const numbers = new Map(facts.map((line, number) => [line, number.toString(36)]));
  const paths = [...new Set([...factsByObject.keys(), ...parametersByObject.keys()])].sort(comparePaths);
  const lines = paths.map((path) => {
    const parameters = [...(parametersByObject.get(path) ?? [])].map(([name, line]) => `${name}:${numbers.get(line)}`);
    return `${path}\t${numbers.get(factsByObject.get(path) ?? "") ?? ""}\t${parameters.join(" ")}`;
  });
  const head = [MODEL_MARK, MODEL_VERSION, model.name, model.root].join("\t");
  return `${[head, ...facts, "", ...lines].join("\n")}\n`;
}

function checkName(path: string): void {
  if (/[\s:]/.test(path)) throw new ModelError(`"${path}" cannot be the name of an object or parameter`);
}
