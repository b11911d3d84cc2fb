import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { valueTypeOf } from "@beckon/cwmp";
import { dataModelFor, isSecretParameter, loadDataModel, ParameterTree, rootOf } from "@beckon/datamodel";

/** Parameter lists of real gateways, beside the checkout where they are there. */
const MODELS = new URL("../../../../shared/models/", import.meta.url);

/** Name, whether it is an object, whether it is writable, value, type. */
function readRows(text: string): string[][] {
  const cells = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy;
  const rows: string[][] = [[]];
  for (const [all, quoted, plain = "", end] of text.matchAll(cells)) {
    if (all === "") break;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end !== ",") rows.push([]);
  }
  return rows.filter(([name = ""]) => /^(?:Device|InternetGatewayDevice)(?:\.|$)/.test(name));
}

test("the trees of real gateways are held whole, found in their model and given back", async () => {
  if (!existsSync(MODELS)) {
    console.log("No lists of real gateways beside the checkout: not tried.");
    return;
  }
  for (const file of readdirSync(MODELS)) {
    const rows = readRows(readFileSync(new URL(file, MODELS), "utf8"));
    const leaves = rows.filter(([, isObject]) => isObject === "false");
    const tree = ParameterTree.empty();
    tree.apply([
      // The lists have objects without their dot (QRK-22).
      { kind: "names", path: "", infos: rows.map(([Name = "", , w]) => ({ Name, Writable: w === "true" })) },
      {
        kind: "values",
        at: 1,
        values: leaves.map(([Name = "", , , text = "", type = ""]) => ({
          Name,
          Value: { type: valueTypeOf(type) ?? "untyped", text },
        })),
      },
    ]);
    assert.ok(leaves.length > 500, file);
    for (const [name = "", , writable, value] of leaves) {
      const found = tree.parameter(name);
      assert.deepEqual([found?.value, found?.writable], [value, writable === "true"], name);
    }
    const again = ParameterTree.fromSnapshot(JSON.parse(JSON.stringify(tree.toSnapshot())));
    assert.deepEqual([...again.parametersBelow("")], [...tree.parametersBelow("")]);

    const standard = leaves.map(([name = ""]) => name).filter((name) => !name.includes(".X_"));
    const name = dataModelFor(rootOf(standard) ?? "");
    assert.ok(name);
    const model = await loadDataModel(name);
    const known = standard.filter((path) => model.parameter(path));
    assert.ok(known.length > standard.length * 0.5, `${file}: ${known.length} of ${standard.length}`);
    for (const path of known) {
      const definition = model.parameter(path);
      assert.equal(
        isSecretParameter(path, definition),
        isSecretParameter(path) && definition?.type !== "boolean",
        path,
      );
    }
  }
});
