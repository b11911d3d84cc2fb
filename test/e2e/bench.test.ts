import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { test } from "node:test";
import { promisify } from "node:util";

const run = promisify(execFile);
const MAIN = new URL("../../bench/main.ts", import.meta.url).pathname;

interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly baseline?: number;
  readonly ratio?: number;
}

async function bench(...argv: readonly string[]): Promise<ReadonlyMap<string, Figure>> {
  const { stdout } = await run(process.execPath, [MAIN, "--quick", "--json", ...argv], { maxBuffer: 1e7 });
  const figures = stdout
    .trimEnd()
    .split("\n")
    .map((line): Figure => JSON.parse(line));
  return new Map(figures.map((figure) => [figure.name, figure]));
}

test("a boot storm is served to the last device, nothing is refused inside a session, nothing is lost [HTTP-19]", async () => {
  const figures = await bench("--only", "storm");
  const value = (name: string) => figures.get(`storm.200.${name}`)?.value;
  assert.deepEqual(
    ["unserved", "broken", "lost", "operator.failed"].map((name) => [name, value(name)]),
    [
      ["unserved", 0],
      ["broken", 0],
      ["lost", 0],
      ["operator.failed", 0],
    ],
  );
});

test("the power goes in the middle of a storm: every device is served afterwards, and nothing is lost", async () => {
  const figures = await bench("--only", "recovery");
  assert.equal(figures.get("recovery.200.lost")?.value, 0);
  assert.ok(figures.has("recovery.200"));
});

test("a figure is one JSON object a line, with its baseline and the ratio to it", async () => {
  const figures = await bench("--only", "ready");
  const ready = figures.get("ready.500");
  assert.ok(ready?.baseline !== undefined && ready.ratio !== undefined);
  assert.ok(Math.abs(ready.value / ready.baseline - ready.ratio) < 1e-6);
});

test("a benchmark that does not exist is refused with the names of those that do", async () => {
  await assert.rejects(bench("--only", "nothing"), /There is no benchmark "nothing". Known: .*storm/);
});
