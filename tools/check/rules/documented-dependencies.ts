import type { Manifest } from "../checkout.ts";
import type { Rule } from "./finding.ts";

const DOCUMENT = "docs/dependencies.md";

/** Every dependency has a line in docs/dependencies.md that says what it is for, and one exact version. */
export const documentedDependencies: Rule = {
  name: "documented-dependencies",
  *check(checkout) {
    const document = checkout.files.find(({ path }) => path === DOCUMENT)?.text ?? "";
    const manifests = [
      { path: "package.json", manifest: checkout.manifest },
      ...checkout.workspaces.map(({ folder, manifest }) => ({ path: `${folder}/package.json`, manifest })),
    ];
    const seen = new Set<string>();
    for (const { path, manifest } of manifests) {
      for (const [name, version] of dependenciesOf(manifest)) {
        if (!/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)) {
          yield { path, message: `${name} has the version “${version}”: name one exact version` };
        }
        if (name.startsWith("@beckon/") || document.includes(`\`${name}\``)) continue;
        yield { path, message: `${name} has no line in ${DOCUMENT}: say what it is for and why this one` };
      }
    }
    for (const [, name = ""] of document.matchAll(/^\| `([^`]+)`/gm)) {
      const used = manifests.some(({ manifest }) => dependenciesOf(manifest).some(([known]) => known === name));
      if (!used && !seen.has(name)) yield { path: DOCUMENT, message: `${name} is described but nothing depends on it` };
      seen.add(name);
    }
  },
};

function dependenciesOf({ dependencies, devDependencies, optionalDependencies }: Manifest): [string, string][] {
  return Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
}
