import { join } from "node:path";
import { ROOT } from "./checkout.ts";
import { ENGINES } from "./rules/purity.ts";
import { type Command, runCommand } from "./run-command.ts";
import type { Step } from "./step.ts";

/** A ready-made tool installed among the dependencies of this checkout. */
function tool(name: string, args: readonly string[], cwd: string): Command {
  const bin = join(ROOT, "node_modules", ".bin");
  // oxlint finds its type-aware half by PATH.
  return { argv: [join(bin, name), ...args], cwd, env: { PATH: `${bin}:${process.env.PATH ?? ""}` } };
}

/** The type checker over one project: a package's folder, or "." for tests, adapters and tools. */
export function typesStep(root: string, project: string): Step {
  return { name: `types ${project}`, run: () => runCommand(tool("tsc", ["-p", project, "--pretty", "false"], root)) };
}

/** Formatting, style, import cycles, file length, default exports, undeclared dependencies: biome.json says which. */
export function biomeStep(root: string): Step {
  return { name: "biome", run: () => runCommand(tool("biome", ["ci", "--colors=off", "--max-diagnostics=50"], root)) };
}

/** Promises that nobody waits for, and other things that only types tell: .oxlintrc.json says which. */
export function oxlintStep(root: string): Step {
  return { name: "oxlint", run: () => runCommand(tool("oxlint", ["--type-aware", "--deny-warnings"], root)) };
}

/** Files, exports and dependencies that nothing uses: knip.json says where things begin. */
export function knipStep(root: string): Step {
  return {
    name: "knip",
    run: () => runCommand(tool("knip", ["--no-progress", "--no-config-hints"], root)),
  };
}

/** Every step that only looks at the text of a checkout, on this one or on a planted one. */
export function toolSteps(root: string): readonly Step[] {
  const projects = [...ENGINES.map((engine) => `packages/${engine}`), "packages/web", "."];
  return [...projects.map((project) => typesStep(root, project)), oxlintStep(root), biomeStep(root), knipStep(root)];
}
