import { readCheckout } from "./checkout.ts";
import { arrows } from "./rules/arrows.ts";
import { declared } from "./rules/declared.ts";
import { deepImports } from "./rules/deep-imports.ts";
import { documentedDependencies } from "./rules/documented-dependencies.ts";
import type { Rule } from "./rules/finding.ts";
import { links } from "./rules/links.ts";
import { plainErrors } from "./rules/plain-errors.ts";
import { portableText } from "./rules/portable-text.ts";
import { purity } from "./rules/purity.ts";
import { runningTests } from "./rules/running-tests.ts";
import type { Outcome } from "./step.ts";

const RULES: readonly Rule[] = [
  arrows,
  declared,
  deepImports,
  documentedDependencies,
  links,
  plainErrors,
  portableText,
  purity,
  runningTests,
];

/** Checks the rules of the house that no ready-made tool knows, on this checkout or on a planted one. */
export async function checkRules(root: string): Promise<Outcome> {
  const checkout = readCheckout(root);
  const lines = RULES.flatMap((rule) =>
    [...rule.check(checkout)].map(
      ({ path, line, message }) => `${path}${line === undefined ? "" : `:${line}`}  ${message}  [${rule.name}]`,
    ),
  );
  return { ok: lines.length === 0, output: lines.join("\n"), note: `${RULES.length} rules` };
}
