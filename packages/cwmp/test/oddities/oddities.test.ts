import assert from "node:assert/strict";
import { test } from "node:test";
import { decodeEnvelope } from "@beckon/cwmp";
import { ENVELOPE_ODDITIES } from "./envelope-oddities.ts";
import { INFORM_ODDITIES } from "./inform-oddities.ts";
import type { OddityVectors } from "./oddity-vector.ts";
import { RPC_ODDITIES } from "./rpc-oddities.ts";
import { VALUE_ODDITIES } from "./value-oddities.ts";

const TABLES: Readonly<Record<string, OddityVectors>> = {
  envelope: ENVELOPE_ODDITIES,
  Inform: INFORM_ODDITIES,
  value: VALUE_ODDITIES,
  RPC: RPC_ODDITIES,
};

for (const [table, vectors] of Object.entries(TABLES)) {
  for (const [name, { ids, text, means, notes }] of Object.entries(vectors)) {
    test(`odd ${table}: ${name} [${ids.replaceAll(" ", ", ")}]`, () => {
      const { envelope, oddities } = decodeEnvelope(text);
      for (const [part, meaning] of Object.entries(means)) {
        assert.deepEqual(envelope[part as keyof typeof means], meaning);
      }
      assert.deepEqual(oddities.map(({ code }) => code).toSorted(), notes.toSorted());
    });
  }
}

test("every deviation of the requirement list that concerns the body of a message has a vector", () => {
  const ids = new Set(
    Object.values(TABLES).flatMap((vectors) => Object.values(vectors).flatMap(({ ids }) => ids.split(" "))),
  );
  const numbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 18, 19, 20, 21, 22, 24, 25, 26, 28, 29];
  const expected = [...numbers.map((number) => `QRK-${number}`), "WIRE-7", "WIRE-9"];
  assert.deepEqual(
    expected.filter((id) => !ids.has(id)),
    [],
  );
});
