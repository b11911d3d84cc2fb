import { existsSync } from "node:fs";
import { join } from "node:path";
import { checkRules } from "./check-rules.ts";
import { ROOT } from "./checkout.ts";
import { runCommand } from "./run-command.ts";
import type { Step } from "./step.ts";
import { unitTestSteps } from "./test-steps.ts";
import { toolSteps } from "./tools.ts";

/** Generators whose results are committed; each compares instead of writing with `--check`. */
const GENERATORS = ["tools/datamodel/generate.ts", "tools/api-types/generate.ts", "tools/docs/main.ts"];

/** Everything that `npm run check` does, the longest first. */
export function checkSteps(): readonly Step[] {
  return [
    ...unitTestSteps(),
    ...toolSteps(ROOT),
    ...GENERATORS.map(freshStep),
    { name: "rules", run: () => checkRules(ROOT) },
  ];
}

function freshStep(generator: string): Step {
  return {
    name: `${generator.split("/")[1]} up to date`,
    run: async () => {
      if (!existsSync(join(ROOT, generator))) return { ok: false, output: `${generator} is missing.` };
      return runCommand({ argv: [process.execPath, generator, "--check"], cwd: ROOT });
    },
  };
}
