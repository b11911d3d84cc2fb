import assert from "node:assert/strict";
import { test } from "node:test";
import { tr181Gateway } from "@beckon/cpe/models";
import { loadDataModel } from "@beckon/datamodel";
import { contradictions } from "./support/check-model.ts";

test("the TR-181 gateway contradicts Device:2.19 nowhere: names, types, access, values, references", async () => {
  const model = tr181Gateway({ seed: 1 });
  assert.deepEqual(contradictions(model, await loadDataModel("Device:2.19")), []);
  assert.ok(model.size >= 1100 && model.size <= 1400, `${model.size} parameters`);
});

test("the TR-181 gateway grows to 5,000 and 20,000 parameters by more instances", async () => {
  const dataModel = await loadDataModel("Device:2.19");
  for (const parameters of [5000, 20_000]) {
    const model = tr181Gateway({ seed: 2, parameters });
    assert.ok(model.size >= parameters && model.size < parameters * 1.03, `${model.size} parameters`);
    assert.deepEqual(contradictions(model, dataModel), []);
  }
});
