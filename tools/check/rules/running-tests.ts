import type { Rule } from "./finding.ts";
import { mask } from "./mask.ts";
import { isTestCode, matches, sourceFiles } from "./source-code.ts";

/**
 * `skip` with a condition is for what a machine may lack, such as a browser; without one it hides a test everywhere.
 * Strings are blank here: `skip: "later"` looks like `skip:        }`.
 */
const PUT_ASIDE =
  /\b(?:test|it|describe|suite|t|context)\.(?:only|skip|todo)\s*\(|\b(?:test|it|describe|suite)\s*\([^\n]*,\s*\{[^}\n]*\b(?:(?:only|todo)\b|skip\s*:\s*(?:true\b|[,}]))/g;

/** A test runs, or it is not there: none is skipped, put off or run alone. */
export const runningTests: Rule = {
  name: "running-tests",
  *check(checkout) {
    for (const { path, text } of sourceFiles(checkout)) {
      if (!isTestCode(path)) continue;
      for (const { line } of matches(mask(text, { strings: true }), PUT_ASIDE)) {
        yield { path, line, message: "no test is skipped, put off or run alone: mend it or remove it" };
      }
    }
  },
};
