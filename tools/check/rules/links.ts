import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import type { Rule } from "./finding.ts";
import { matches } from "./source-code.ts";

/** Every link from one document of ours to another file leads somewhere. */
export const links: Rule = {
  name: "links",
  *check(checkout) {
    for (const { path, text } of checkout.files) {
      if (!path.endsWith(".md") || path.startsWith("docs/reference/")) continue;
      for (const { line, match } of matches(text, /\]\([^)#\s]+/g)) {
        const target = match.slice(2);
        if (/^[a-z]+:/.test(target) || existsSync(join(checkout.root, posix.dirname(path), target))) continue;
        yield { path, line, message: `the link ${target} leads nowhere` };
      }
    }
  },
};
