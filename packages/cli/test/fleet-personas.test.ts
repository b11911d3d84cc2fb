import assert from "node:assert/strict";
import { test } from "node:test";
import { PERSONAS } from "@beckon/fleet";
import { beckon } from "./command-line.ts";

test("--list-personas lists every odd device with what it shows and does", async () => {
  const { status, out } = await beckon(["fleet", "--list-personas"]);
  assert.equal(status, 0);
  for (const { name, title, shows } of PERSONAS) {
    const line = out.split("\n").find((text) => text.startsWith(`${name} `));
    assert.ok(line?.includes(shows.join(", ")) && line.endsWith(`a device that ${title}`), name);
  }
});

test("--list-personas --json lists the same for programs", async () => {
  const { out } = await beckon(["fleet", "--list-personas", "--json"]);
  const expected = PERSONAS.map(({ name, title, shows }) => ({ name, title, shows }));
  assert.deepEqual(JSON.parse(out), expected);
});

test("a persona that does not exist is refused with where to find one", async () => {
  const { status, err } = await beckon(["fleet", "--persona", "nobody"]);
  assert.equal(status, 2);
  assert.match(err, /There is no persona "nobody"\. .*--list-personas/);
});
