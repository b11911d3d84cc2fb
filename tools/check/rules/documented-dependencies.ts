import type { Manifest } from "../checkout.ts";
import type { Rule } from "./finding.ts";

const DOCUMENT = "docs/dependencies.md";

/** Every dependency has a line in docs/dependencies.md that says what it is for, and one exact version. */
export const documentedDependencies: Rule = {
  name: "documented-dependencies",
  *check(checkout) {
    const document = checkout.files.find(({ path }) => path === DOCUMENT)?.text ?? "";
    const described = describedIn(document);
    const manifests = [
      { path: "package.json", manifest: checkout.manifest },
      ...checkout.workspaces.map(({ folder, manifest }) => ({ path: `${folder}/package.json`, manifest })),
    ];
    for (const { path, manifest } of manifests) {
      for (const [name, version] of dependenciesOf(manifest)) {
        if (!/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)) {
          yield { path, message: `${name} has the version “${version}”: name one exact version` };
        }
        if (name.startsWith("@beckon/") || described.has(name)) continue;
        yield { path, message: `${name} has no line in ${DOCUMENT}: say what it is for and why this one` };
      }
    }
    for (const name of described) {
      const used = manifests.some(({ manifest }) => dependenciesOf(manifest).some(([known]) => known === name));
      if (!used) yield { path: DOCUMENT, message: `${name} is described but nothing depends on it` };
    }
  },
};

/** The names in the first column of its tables. */
function describedIn(document: string): ReadonlySet<string> {
  const cells = [...document.matchAll(/^\| (`[^|]+) \|/gm)].map(([, cell = ""]) => cell);
  return new Set(cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name)));
}

function dependenciesOf({ dependencies, devDependencies, optionalDependencies }: Manifest): [string, string][] {
  return Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
}
