import assert from "node:assert/strict";
import { test } from "node:test";
import { tr098Gateway } from "@beckon/cpe/models";
import { loadDataModel } from "@beckon/datamodel";
import { contradictions } from "./support/check-model.ts";

test("the TR-098 gateway contradicts InternetGatewayDevice:1.14 nowhere: names, types, access, values, references", async () => {
  const model = tr098Gateway({ seed: 1 });
  assert.deepEqual(contradictions(model, await loadDataModel("InternetGatewayDevice:1.14")), []);
  assert.ok(model.size >= 500 && model.size <= 750, `${model.size} parameters`);
});

test("the TR-098 gateway grows to 5,000 and 20,000 parameters by more instances", async () => {
  const dataModel = await loadDataModel("InternetGatewayDevice:1.14");
  for (const parameters of [5000, 20_000]) {
    const model = tr098Gateway({ seed: 2, parameters });
    assert.ok(model.size >= parameters && model.size < parameters * 1.03, `${model.size} parameters`);
    assert.deepEqual(contradictions(model, dataModel), []);
  }
});
