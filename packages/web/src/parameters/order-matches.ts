import type { Parameter } from "../generated/api.ts";

/** The matches of a search, those first whose name is one of the words: who looks for SSID does not mean UserClassID. */
export function orderMatches(parameters: readonly Parameter[], words: readonly string[]): readonly Parameter[] {
  const wanted = new Set(words.map((word) => word.toLowerCase()));
  const named = (parameter: Parameter) => wanted.has(parameter.name.toLowerCase());
  return [...parameters.filter(named), ...parameters.filter((parameter) => !named(parameter))];
}
