import { conformanceReference } from "../conformance/reference.ts";
import type { Finished, Step } from "./step.ts";

/** Compares the conformance matrix with the tests that ran in this very run. */
export function conformanceStep(finished: readonly Finished[]): Step {
  return {
    name: "conformance",
    run: async () => {
      const problems = conformanceReference(
        finished.flatMap(({ outcome }) => outcome.shown ?? []),
        "compare",
      );
      return { ok: problems.length === 0, output: problems.join("\n") };
    },
  };
}
