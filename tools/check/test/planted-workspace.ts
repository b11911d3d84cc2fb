import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { ROOT } from "../checkout.ts";

/** A small house after our own plan, in a temporary folder, checked by the very configuration of this checkout. */
export interface PlantedWorkspace extends Disposable {
  readonly root: string;
  write(files: Readonly<Record<string, string>>): void;
}

const CONFIGURATION = [
  ".gitignore",
  ".oxlintrc.json",
  "biome.json",
  "knip.json",
  "tsconfig.base.json",
  "tsconfig.json",
];

/** Each package with those that it imports. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  cwmp: [],
  datamodel: ["cwmp"],
  "connection-request": ["cwmp"],
  acs: ["cwmp"],
  cpe: ["cwmp"],
  server: ["acs"],
  testing: ["acs", "cpe"],
  web: ["cwmp"],
};

const ENGINES = ["cwmp", "datamodel", "connection-request", "acs", "cpe"];

const TSCONFIG = `{
  "extends": "../../tsconfig.base.json",
  "include": ["src"]
}
`;

/** Harmless, however much it looks like what is forbidden. */
const LOOKS_FORBIDDEN = `// Date.now() and setTimeout() are for adapters, which may also throw new Error("x").
export const ADVICE = "never call Math.random() or fetch() here";
export const SLASHES = /"process.exit/;
export const answer = (clock: { now(): number }): string => \`\${clock.now()} \${ADVICE} \${SLASHES.source}\`;
`;

export function plantWorkspace(): PlantedWorkspace {
  const root = mkdtempSync(join(tmpdir(), "beckon-planted-"));
  const write = (files: Readonly<Record<string, string>>) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
  };
  for (const name of CONFIGURATION) copyFileSync(join(ROOT, name), join(root, name));
  write({
    "package.json": manifest({ name: "planted", workspaces: ["packages/*"] }),
    "docs/dependencies.md": "# Dependencies\n",
    "packages/acs/src/wait.ts": "export const wait = (): Promise<void> => Promise.resolve();\n",
  });
  for (const [name, imports] of Object.entries(PACKAGES)) write(packageFiles(name, imports));
  linkModules(root);
  execFileSync("git", ["init", "--quiet"], { cwd: root });
  return { root, write, [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }) };
}

export function packageManifest(name: string, dependencies: Readonly<Record<string, string>>): string {
  return manifest({ name: `@beckon/${name}`, exports: { ".": "./src/index.ts" }, dependencies });
}

function manifest(fields: Readonly<Record<string, unknown>>): string {
  return `${JSON.stringify({ private: true, type: "module", ...fields }, undefined, 2)}\n`;
}

function packageFiles(name: string, imports: readonly string[]): Record<string, string> {
  const variable = (of: string) => `${of.replace(/-/g, "")}Name`;
  const blocks = [
    imports.map((other) => `import { ${variable(other)} } from "@beckon/${other}";\n`).join(""),
    name === "acs" ? 'export { wait } from "./wait.ts";\n' : "",
    name === "cwmp" ? 'export { answer } from "./looks-forbidden.ts";\n' : "",
    `export const ${variable(name)}: string = [${[`"${name}"`, ...imports.map(variable)].join(", ")}].join(" ");\n`,
  ];
  const engine = ENGINES.includes(name);
  return {
    [`packages/${name}/package.json`]: packageManifest(
      name,
      Object.fromEntries(imports.map((other) => [`@beckon/${other}`, "0.1.0"])),
    ),
    [`packages/${name}/src/index.ts`]: blocks.filter((block) => block !== "").join("\n"),
    ...(name === "cwmp" ? { "packages/cwmp/src/looks-forbidden.ts": LOOKS_FORBIDDEN } : {}),
    ...(engine || name === "web" ? { [`packages/${name}/tsconfig.json`]: TSCONFIG } : {}),
  };
}

/** What npm would install: the workspaces by name, and Node's types from this checkout. */
function linkModules(root: string): void {
  mkdirSync(join(root, "node_modules", "@beckon"), { recursive: true });
  symlinkSync(join(ROOT, "node_modules", "@types"), join(root, "node_modules", "@types"), "junction");
  for (const name of Object.keys(PACKAGES)) {
    symlinkSync(join(root, "packages", name), join(root, "node_modules", "@beckon", name), "junction");
  }
}
