import { posix } from "node:path";
import type { Checkout } from "../checkout.ts";
import type { Rule } from "./finding.ts";
import { importsOf, packageName } from "./imports.ts";
import { packageOf, sourceFiles } from "./source-code.ts";

/**
 * Another package is what its `exports` say, nothing more. Tools and benchmarks, which nobody imports, may look inside,
 * because they generate and measure what is inside; and generated tables may be read by tests of what they describe.
 */
const MAY_LOOK_INSIDE = /^(tools|bench)\//;
const GENERATED = /\/generated\//;

export const deepImports: Rule = {
  name: "deep-imports",
  *check(checkout) {
    for (const file of sourceFiles(checkout)) {
      const from = packageOf(file.path);
      for (const { specifier, line } of importsOf(file)) {
        const message = specifier.startsWith(".")
          ? relativeRefusal(file.path, from, specifier)
          : subpathRefusal(checkout, specifier);
        if (message !== undefined) yield { path: file.path, line, message };
      }
    }
  },
};

function relativeRefusal(path: string, from: string | undefined, specifier: string): string | undefined {
  const target = posix.join(posix.dirname(path), specifier);
  const to = packageOf(target);
  if (from !== undefined && to !== from) return `${specifier} leaves the package: import other packages by name`;
  if (from === undefined && to !== undefined && !MAY_LOOK_INSIDE.test(path) && !GENERATED.test(target)) {
    return `${specifier} reaches into a package: import @beckon/${to}`;
  }
  return undefined;
}

function subpathRefusal(checkout: Checkout, specifier: string): string | undefined {
  const name = packageName(specifier);
  const workspace = checkout.workspaces.find(({ manifest }) => manifest.name === name);
  if (name === undefined || workspace === undefined || specifier === name) return undefined;
  const subpath = `.${specifier.slice(name.length)}`;
  if (workspace.manifest.exports?.[subpath] !== undefined) return undefined;
  return `${specifier} reaches into a package: its package.json does not export “${subpath}”`;
}
