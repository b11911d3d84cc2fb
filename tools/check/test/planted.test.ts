import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { checkRules } from "../check-rules.ts";
import type { Outcome, Step } from "../step.ts";
import { biomeStep, knipStep, oxlintStep, typesStep } from "../tools.ts";
import { plantWorkspace } from "./planted-workspace.ts";
import { SURROUNDINGS, VIOLATIONS } from "./violations.ts";

const outcomes = { clean: new Map<string, Outcome>(), planted: new Map<string, Outcome>() };

before(async () => {
  using workspace = plantWorkspace();
  outcomes.clean = await runAll(workspace.root);
  workspace.write(Object.fromEntries(VIOLATIONS.map(({ file, text }) => [file, text])));
  workspace.write(SURROUNDINGS);
  outcomes.planted = await runAll(workspace.root);
});

after(() => {
  outcomes.clean.clear();
  outcomes.planted.clear();
});

test("a house in order passes every check", () => {
  for (const [name, { ok, output }] of outcomes.clean) assert.ok(ok, `${name} complains:\n${output}`);
  assert.equal(outcomes.clean.size, 5);
});

for (const { rule, step, says } of VIOLATIONS) {
  test(`a planted breach is caught: ${rule}`, () => {
    const outcome = outcomes.planted.get(step);
    assert.equal(outcome?.ok, false, `${step} found nothing at all`);
    assert.match(outcome?.output ?? "", says);
    assert.doesNotMatch(outcomes.clean.get(step)?.output ?? "", says);
  });
}

async function runAll(root: string): Promise<Map<string, Outcome>> {
  const rules: Step = { name: "rules", run: () => checkRules(root) };
  const steps = [rules, typesStep(root, "packages/cwmp"), biomeStep(root), oxlintStep(root), knipStep(root)];
  return new Map(await Promise.all(steps.map(async (step) => [step.name, await step.run()] as const)));
}
