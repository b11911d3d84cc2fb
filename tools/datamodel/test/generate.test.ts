import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { DATA_MODELS, encodeModel, loadDataModel, loadDataModelFile } from "@beckon/datamodel";
import { FACTS, SOURCES } from "../generate.ts";
import { readJsonlFacts } from "../jsonl-facts.ts";
import { moduleOf } from "../module-of.ts";

const GENERATED = new URL("../../../packages/datamodel/src/generated/", import.meta.url);

describe("the generated tables", () => {
  test("say which command made them and stay small", () => {
    const files = readdirSync(GENERATED).filter((file) => file.endsWith(".ts"));
    assert.equal(files.length, SOURCES.length);
    for (const file of files) {
      const text = readFileSync(new URL(file, GENERATED), "utf8");
      assert.match(text, /^\/\/ node tools\/datamodel\/generate\.ts\n/);
      assert.ok(text.length < 350_000, `${file} has ${text.length} characters`);
    }
  });

  test("hold exactly the facts they were made from", () => {
    if (!existsSync(FACTS)) {
      console.log("No facts beside the checkout: not compared.");
      return;
    }
    for (const [file, name, root, module] of SOURCES) {
      const facts = readJsonlFacts(readFileSync(new URL(`${file}.jsonl`, FACTS), "utf8"), name, root);
      const text = encodeModel(facts);
      assert.equal(
        readFileSync(new URL(`${module}.ts`, GENERATED), "utf8"),
        moduleOf("node tools/datamodel/generate.ts", text),
      );
      const model = loadDataModelFile(text);
      for (const object of facts.objects) assert.deepEqual(model.object(object.path), object);
      for (const parameter of facts.parameters)
        assert.deepEqual(model.parameter(parameter.path.replaceAll("{i}", "7")), parameter);
      assert.ok(facts.parameters.length > 100);
    }
  });

  test("have the service models where a device has them", async () => {
    for (const name of DATA_MODELS) {
      const model = await loadDataModel(name);
      const services = `${model.root}Services.`;
      assert.equal(model.object(services)?.path, services);
      for (const service of ["VoiceService", "STBService", "StorageService"]) {
        assert.equal(model.parameter(`${services}${service}NumberOfEntries`)?.type, "unsignedInt");
        assert.equal(model.object(`${services}${service}.2.`)?.table, true);
      }
    }
  });
});

test("a module holds any text unchanged", async () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: what must not become a placeholder
  const text = "a`b${c}\\d$e\n\\\\`";
  const source = moduleOf("command", text);
  const module: { MODEL: string } = await import(`data:text/javascript,${encodeURIComponent(source)}`);
  assert.equal(module.MODEL, text);
});
