import type { ProjectFile } from "../checkout.ts";
import { mask } from "./mask.ts";
import { lineAt } from "./source-code.ts";

export interface Import {
  readonly specifier: string;
  readonly line: number;
}

const SPECIFIER =
  /\b(?:import|export)\b[^;'"()]*?\bfrom\s*(["'])([^"'\n]+)\1|\bimport\s*\(?\s*(["'])([^"'\n]+)\3|\bimport\.meta\.resolve\(\s*(["'])([^"'\n]+)\5/g;

const cache = new WeakMap<ProjectFile, readonly Import[]>();

/** Every module that a file names: imports, re-exports, dynamic imports. */
export function importsOf(file: ProjectFile): readonly Import[] {
  const known = cache.get(file);
  if (known !== undefined) return known;
  const code = mask(file.text, { strings: false });
  // What looks like an import inside a string is none: there the keyword is blank.
  const keywords = mask(file.text, { strings: true });
  const found = [...code.matchAll(SPECIFIER)]
    .filter(({ index }) => keywords[index] === code[index])
    .map((match) => ({ specifier: match[2] ?? match[4] ?? match[6] ?? "", line: lineAt(code, match.index) }));
  cache.set(file, found);
  return found;
}

/** The package that a specifier names (`@beckon/cwmp/ports` → `@beckon/cwmp`), or undefined for files and built-ins. */
export function packageName(specifier: string): string | undefined {
  if (specifier.startsWith(".") || specifier.startsWith("/") || specifier.includes(":")) return undefined;
  const parts = specifier.split("/");
  return specifier.startsWith("@") ? parts.slice(0, 2).join("/") : parts[0];
}
