import { isBuiltin } from "node:module";
import type { Checkout, Manifest } from "../checkout.ts";
import type { Rule } from "./finding.ts";
import { importsOf, packageName } from "./imports.ts";
import { isTestCode, packageOf, sourceFiles } from "./source-code.ts";

/** What is imported is listed: in the package's own package.json, or for tests and tools in the root's. */
export const declared: Rule = {
  name: "declared",
  *check(checkout) {
    for (const file of sourceFiles(checkout)) {
      const listed = listedFor(checkout, file.path);
      for (const { specifier, line } of importsOf(file)) {
        const name = packageName(specifier);
        if (name === undefined || isBuiltin(specifier) || listed.has(name)) continue;
        yield { path: file.path, line, message: `${name} is imported but not listed in package.json` };
      }
    }
  },
};

function listedFor(checkout: Checkout, path: string): ReadonlySet<string> {
  const own = checkout.workspaces.find(({ name }) => name === packageOf(path))?.manifest;
  const shared = isTestCode(path) || own === undefined;
  return new Set([
    ...(own === undefined ? [] : [own.name, ...namesIn(own)]),
    // Tests and tools may look at every package; which of them a package's test may look at is the rule of the arrows.
    ...(shared ? [...namesIn(checkout.manifest), ...checkout.workspaces.map(({ manifest }) => manifest.name)] : []),
  ]);
}

function namesIn({ dependencies, devDependencies, optionalDependencies }: Manifest): readonly string[] {
  return Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
}
