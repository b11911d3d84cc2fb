import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { RPCS } from "@beckon/cwmp";
import { render } from "../rpc-reference.ts";

const PAGE = join(import.meta.dirname, "../../../docs/reference/rpcs.md");

test("the reference page in the repository is the one that the RPC table gives", () => {
  assert.equal(readFileSync(PAGE, "utf8"), render());
});

test("the page has a section for every RPC, with each argument and result", () => {
  const sections = new Map(
    render()
      .split("\n## ")
      .map((section) => [section.slice(0, section.indexOf("\n")), section]),
  );
  for (const rpc of Object.values(RPCS)) {
    const fields = [...Object.keys(rpc.request.shape.fields ?? {}), ...Object.keys(rpc.response.shape.fields ?? {})];
    for (const field of fields) assert.ok(sections.get(rpc.name)?.includes(`| \`${field}\` |`), `${rpc.name} ${field}`);
  }
});

test("limits, nested fields, secrets and faults are told", () => {
  const page = render();
  for (const line of [
    "| `CommandKey` | string(32) |  |",
    "| `ParameterList[].Value` | anySimpleType |  |",
    "| `Event` | list of EventStruct, up to 64 |  |",
    "| `Operations[]<UpdateOpStruct>.Password` | string(256) | may be left out; secret: masked in logs and recordings |",
    "| `Status` | int(0..1) |  |",
    "- 9021 Cancellation of file transfer not permitted in current transfer state",
  ]) {
    assert.ok(page.split("\n").includes(line), line);
  }
});
