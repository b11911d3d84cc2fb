import assert from "node:assert/strict";
import { test } from "node:test";
import type { Quirk } from "@beckon/acs";
import { ofItsParser, writtenOtherwise } from "../src/quirk/stuck-at-inform.ts";

const names = (quirks: readonly Quirk[]) => quirks.map(({ name }) => name);
const KEY: Quirk = { name: "parameter-key-not-kept", source: "learnt", evidence: "seen", at: 1 };

test("a device that is stuck at the InformResponse is written to in another way for three sessions, then as before [QRK-33]", () => {
  let quirks: readonly Quirk[] = [KEY];
  const written: string[][] = [];
  for (let stuck = 0; stuck < 8; stuck++) {
    quirks = writtenOtherwise(stuck, quirks, 5);
    written.push(names(quirks).slice(1));
  }
  const other = ["upper-case-soap-prefix"];
  assert.deepEqual(written, [[], [], [], other, other, other, [], []]);
});

test("what helped stays: a device that went on keeps the way in which it is written to, after a reset too [QRK-33]", () => {
  const tried = writtenOtherwise(3, [KEY], 5);
  assert.deepEqual(writtenOtherwise(0, tried, 6), tried);
  assert.deepEqual(names(ofItsParser(tried)), ["upper-case-soap-prefix"]);
});

test("what a person said of its parser is not taken back [QRK-33]", () => {
  const said: Quirk = { name: "upper-case-soap-prefix", source: "person", evidence: "a tag", at: 0 };
  for (const stuck of [0, 4, 9]) assert.deepEqual(writtenOtherwise(stuck, [said], 5), [said]);
});
