import type { Finding, Rule } from "./finding.ts";
import { importsOf, packageName } from "./imports.ts";
import { isTestCode, packageOf, sourceFiles } from "./source-code.ts";

/**
 * Who may depend on whom: the house of ARCHITECTURE.md, top to bottom. Anything that is not listed is refused.
 * Tests of a package may use `testing` besides.
 */
export const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  cli: ["connection-request", "cwmp", "datamodel", "fleet", "server"],
  web: ["cwmp", "datamodel"],
  server: ["acs", "connection-request", "cwmp", "datamodel"],
  fleet: ["connection-request", "cpe", "cwmp", "datamodel"],
  testing: ["acs", "connection-request", "cpe", "cwmp", "datamodel"],
  acs: ["connection-request", "cwmp", "datamodel"],
  cpe: ["connection-request", "cwmp", "datamodel"],
  "connection-request": ["cwmp"],
  datamodel: ["cwmp"],
  cwmp: [],
};

const SCOPE = "@beckon/";

export const arrows: Rule = {
  name: "arrows",
  *check(checkout) {
    for (const { name, folder, manifest } of checkout.workspaces) {
      if (ALLOWED[name] === undefined) {
        yield {
          path: folder,
          message: `package ${name} has no place in the house: add it to tools/check/rules/arrows.ts`,
        };
      }
      const listed = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };
      for (const dependency of Object.keys(listed)) {
        if (!dependency.startsWith(SCOPE)) continue;
        const problem = refusal(name, dependency.slice(SCOPE.length), false);
        if (problem !== undefined) yield { path: `${folder}/package.json`, message: problem };
      }
    }
    for (const file of sourceFiles(checkout)) yield* importFindings(file);
  },
};

function* importFindings(file: Parameters<typeof importsOf>[0]): Generator<Finding> {
  const from = packageOf(file.path);
  const inTest = isTestCode(file.path);
  for (const { specifier, line } of importsOf(file)) {
    const target = packageName(specifier);
    if (!target?.startsWith(SCOPE)) continue;
    const message = refusal(from, target.slice(SCOPE.length), inTest);
    if (message !== undefined) yield { path: file.path, line, message };
  }
}

/** Why `from` (undefined: tools, end-to-end tests, benchmarks) must not import `to`; undefined if it may. */
function refusal(from: string | undefined, to: string, inTest: boolean): string | undefined {
  if (from === to) return inTest ? undefined : `${from} must not import itself by its package name`;
  if (to === "testing") {
    return inTest ? undefined : `${from ?? "a tool"} must not depend on testing: only tests may`;
  }
  if (from === undefined || ALLOWED[from]?.includes(to)) return undefined;
  if ([from, to].every((name) => name === "acs" || name === "cpe")) return `${from} and ${to} must stay strangers`;
  return `${from} must not depend on ${to}: arrows between packages point downward only (ARCHITECTURE.md)`;
}
