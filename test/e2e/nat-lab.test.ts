import assert from "node:assert/strict";
import test from "node:test";
import { HOMES, METHODS } from "../../tools/lab/nat/homes.ts";
import { labProblem, runLab } from "../../tools/lab/nat/run-lab.ts";

test("HTTP works in the open, UDP while the NAT remembers, XMPP through everything; else the server says why", {
  timeout: 290_000,
}, async () => {
  assert.equal(labProblem(), undefined);
  const lines = await runLab(() => {});
  const found = (home: string, method: string) => lines.find((line) => line.home === home && line.asked === method);
  assert.deepEqual(
    HOMES.map(({ name }) => [name, METHODS.filter((method) => found(name, method)?.informed)]),
    HOMES.map(({ name, works }) => [name, METHODS.filter((method) => works[method])]),
    JSON.stringify(lines, undefined, 1),
  );
  for (const { informed, asked, method, why = "" } of lines) {
    if (informed) assert.equal(method, asked);
    else assert.ok(why.length > 20, `one sentence says why: “${why}”`);
  }
});
