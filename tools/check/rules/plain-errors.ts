import type { Rule } from "./finding.ts";
import { mask } from "./mask.ts";
import { isTestCode, matches, sourceFiles } from "./source-code.ts";

/** An error says what it is by its type: CwmpFault, ApiError, StoreError …, or TypeError and RangeError for bugs. */
export const plainErrors: Rule = {
  name: "plain-errors",
  *check(checkout) {
    for (const { path, text } of sourceFiles(checkout)) {
      if (isTestCode(path)) continue;
      for (const { line } of matches(mask(text, { strings: true }), /\bthrow\s+(?:new\s+)?Error\s*\(/g)) {
        yield { path, line, message: "throw a typed error, not Error: somebody has to be able to handle it" };
      }
    }
  },
};
