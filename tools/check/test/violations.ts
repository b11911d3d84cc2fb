import { packageManifest } from "./planted-workspace.ts";

/** One breach of one rule: what to plant, which step must notice, and what it must say. */
export interface Violation {
  readonly rule: string;
  readonly step: "rules" | "biome" | "oxlint" | "knip" | "types packages/cwmp";
  readonly file: string;
  readonly text: string;
  readonly says: RegExp;
}

const MACHINE_FOLDER = ["", "home", "somebody", "beckon"].join("/");
const REGISTRY = ["https://registry", "example", "com"].join(".");

const impure = (name: string, expression: string, what: string): Violation => ({
  rule: `an engine does not use ${what}`,
  step: "rules",
  file: `packages/cwmp/src/${name}.ts`,
  text: `export const planted = () => ${expression};\n`,
  says: new RegExp(`${name}\\.ts:1 {2}an engine must not use ${what.replace(".", "\\.")}:`),
});

export const VIOLATIONS: readonly Violation[] = [
  {
    rule: "arrows point downward",
    step: "rules",
    file: "packages/cwmp/src/upward.ts",
    text: 'export { acsName } from "@beckon/acs";\n',
    says: /cwmp must not depend on acs: arrows/,
  },
  {
    rule: "arrows point downward in package.json too",
    step: "rules",
    file: "packages/datamodel/package.json",
    text: packageManifest("datamodel", { "@beckon/cwmp": "0.1.0", "@beckon/acs": "0.1.0" }),
    says: /datamodel must not depend on acs/,
  },
  {
    rule: "a new package gets its place in the house",
    step: "rules",
    file: "packages/annexe/package.json",
    text: packageManifest("annexe", {}),
    says: /package annexe has no place in the house/,
  },
  {
    rule: "acs and cpe are strangers",
    step: "rules",
    file: "packages/acs/src/stranger.ts",
    text: 'export { cpeName } from "@beckon/cpe";\n',
    says: /acs and cpe must stay strangers/,
  },
  {
    rule: "the page meets the server over HTTP only",
    step: "rules",
    file: "packages/web/src/short-cut.ts",
    text: 'export { serverName } from "@beckon/server";\n',
    says: /web must not depend on server/,
  },
  {
    rule: "testing is for tests only",
    step: "rules",
    file: "packages/server/src/rehearsal.ts",
    text: 'export const site = await import("@beckon/testing");\n',
    says: /server must not depend on testing: only tests may/,
  },
  {
    rule: "no import cycles",
    step: "biome",
    file: "packages/acs/src/round.ts",
    text: 'import { acsName } from "./index.ts";\n\nexport const round = acsName;\n',
    says: /packages\/acs\/src\/index\.ts[^\n]*noImportCycles/,
  },
  {
    rule: "no undeclared dependencies",
    step: "biome",
    file: "packages/server/src/undeclared.ts",
    text: 'export { default as pad } from "left-pad";\n',
    says: /undeclared\.ts[^\n]*noUndeclaredDependencies/,
  },
  {
    rule: "no undeclared dependencies in tests either",
    step: "rules",
    file: "packages/server/test/undeclared.test.ts",
    text: 'import "right-pad";\n',
    says: /right-pad is imported but not listed/,
  },
  {
    rule: "packages are not entered through the wall",
    step: "rules",
    file: "packages/server/src/through-the-wall.ts",
    text: 'export { acsName } from "../../acs/src/index.ts";\n',
    says: /leaves the package: import other packages by name/,
  },
  {
    rule: "packages are entered by their exports only",
    step: "rules",
    file: "packages/server/src/back-door.ts",
    text: 'export { wait } from "@beckon/acs/src/wait.ts";\n',
    says: /does not export “\.\/src\/wait\.ts”/,
  },
  {
    rule: "an engine does not import Node's modules",
    step: "rules",
    file: "packages/cwmp/src/disk.ts",
    text: 'export { readFileSync } from "node:fs";\n',
    says: /must not import node:fs/,
  },
  {
    rule: "Node's modules do not compile in an engine",
    step: "types packages/cwmp",
    file: "packages/cwmp/src/network.ts",
    text: 'import { connect } from "node:net";\n\nexport const dial = () => connect(7547);\n',
    says: /network\.ts\(1,\d+\): error TS/,
  },
  {
    rule: "timers do not compile in an engine",
    step: "types packages/cwmp",
    file: "packages/cwmp/src/timer.ts",
    text: "export const planted = () => setTimeout(() => undefined, 1000);\n",
    says: /timer\.ts\(1,\d+\): error TS/,
  },
  impure("clock", "Date.now()", "Date.now"),
  impure("today", "new Date()", "new Date"),
  impure("dice", "Math.random()", "Math.random"),
  impure("alarm", "setTimeout(() => undefined, 1000)", "setTimeout"),
  impure("stopwatch", "performance.now()", "performance"),
  impure("environment", "process.env", "process"),
  impure("bytes", 'Buffer.from("x")', "Buffer"),
  impure("web", 'fetch("http://example.com")', "fetch"),
  impure("world", "globalThis", "globalThis"),
  {
    rule: "an engine is checked without Node's types",
    step: "rules",
    file: "packages/cpe/tsconfig.json",
    text: '{ "extends": "../../tsconfig.base.json", "compilerOptions": { "types": ["node"] }, "include": ["src"] }\n',
    says: /packages\/cpe\/tsconfig\.json {2}an engine's tsconfig\.json must leave compilerOptions/,
  },
  {
    rule: "no file above 400 lines",
    step: "biome",
    file: "packages/cwmp/src/long.ts",
    text: Array.from({ length: 401 }, (_, index) => `export const line${index} = ${index};\n`).join(""),
    says: /long\.ts[^\n]*noExcessiveLinesPerFile/,
  },
  {
    rule: "errors have a type",
    step: "rules",
    file: "packages/server/src/vague.ts",
    text: 'export const fail = (): never => {\n  throw new Error("something is wrong");\n};\n',
    says: /vague\.ts:2 {2}throw a typed error/,
  },
  {
    rule: "no default exports",
    step: "biome",
    file: "packages/server/src/nameless.ts",
    text: "export default 1;\n",
    says: /nameless\.ts[^\n]*noDefaultExport/,
  },
  {
    rule: "every dependency is explained",
    step: "rules",
    file: "packages/server/package.json",
    text: packageManifest("server", { "@beckon/acs": "0.1.0", "centre-pad": "^1.0.0" }),
    says: /centre-pad has no line in docs\/dependencies\.md/,
  },
  {
    rule: "every dependency has one exact version",
    step: "rules",
    file: "packages/testing/package.json",
    text: packageManifest("testing", { "@beckon/acs": "0.1.0", "@beckon/cpe": "^0.1.0" }),
    says: /@beckon\/cpe has the version “\^0\.1\.0”/,
  },
  {
    rule: "no paths of one machine",
    step: "rules",
    file: "docs/install.md",
    text: `Change to ${MACHINE_FOLDER} first.\n`,
    says: /install\.md:1 .*is a path of one machine/,
  },
  {
    rule: "no package registries",
    step: "rules",
    file: "docs/registry.md",
    text: `Get it from ${REGISTRY}.\n`,
    says: /registry\.md:1 .*names a package registry/,
  },
  {
    rule: "no link that leads nowhere",
    step: "rules",
    file: "docs/links.md",
    text: "See [the plan](plan.md#part) and [its home](https://example.com).\n",
    says: /links\.md:1 {2}the link plan\.md leads nowhere/,
  },
  {
    rule: "no test is skipped",
    step: "rules",
    file: "packages/acs/test/skipped.test.ts",
    text: 'import { test } from "node:test";\n\ntest("later", { skip: true }, () => {});\n',
    says: /skipped\.test\.ts:3 {2}no test is skipped/,
  },
  {
    rule: "no test is run alone",
    step: "rules",
    file: "packages/acs/test/alone.test.ts",
    text: 'import { test } from "node:test";\n\ntest.only("alone", () => {});\n',
    says: /alone\.test\.ts:3 {2}no test is skipped, put off or run alone/,
  },
  {
    rule: "no promise that nobody waits for",
    step: "oxlint",
    file: "packages/acs/src/forgotten.ts",
    text: 'import { wait } from "./wait.ts";\n\nexport const start = (): void => {\n  wait();\n};\n',
    says: /no-floating-promises[\s\S]*forgotten\.ts/,
  },
  {
    rule: "no promise where a plain answer is expected",
    step: "oxlint",
    file: "packages/acs/src/misused.ts",
    text: 'import { wait } from "./wait.ts";\n\nexport const isReady = (): boolean => (wait() ? true : false);\n',
    says: /no-misused-promises[\s\S]*misused\.ts/,
  },
  {
    rule: "no file that nothing uses",
    step: "knip",
    file: "packages/server/src/attic.ts",
    text: "export const dust = 1;\n",
    says: /Unused files[\s\S]*packages\/server\/src\/attic\.ts/,
  },
  {
    rule: "no export that nothing uses",
    step: "knip",
    file: "packages/cpe/src/parts.ts",
    text: 'export const used = "used";\nexport const spare = "spare";\n',
    says: /Unused exports[\s\S]*spare\s+packages\/cpe\/src\/parts\.ts/,
  },
  {
    rule: "no dependency that nothing uses",
    step: "knip",
    file: "packages/web/package.json",
    text: packageManifest("web", { "@beckon/cwmp": "0.1.0", "@beckon/datamodel": "0.1.0" }),
    says: /@beckon\/datamodel\s+packages\/web\/package\.json/,
  },
];

/** Planted for several rules at once: what makes them reachable, so that only the breach itself is wrong. */
export const SURROUNDINGS: Readonly<Record<string, string>> = {
  "packages/cpe/src/index.ts": `import { cwmpName } from "@beckon/cwmp";
import { used } from "./parts.ts";

export const cpeName: string = [cwmpName, used].join(" ");
`,
  "packages/acs/src/index.ts": `import { cwmpName } from "@beckon/cwmp";
import { round } from "./round.ts";

export { isReady } from "./misused.ts";
export { wait } from "./wait.ts";

export const acsName: string = \`acs \${cwmpName} \${round.length}\`;
`,
};
