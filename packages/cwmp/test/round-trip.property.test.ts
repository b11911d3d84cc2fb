import assert from "node:assert/strict";
import { test } from "node:test";
import { decodeEnvelope, encodeEnvelope } from "@beckon/cwmp";
import fc from "fast-check";
import { bodiesByName, fault, header, namespace } from "./arbitrary/envelope.ts";

const SEED = 20260101;

for (const [name, bodies] of [...Object.entries(bodiesByName), ["Fault", fault] as const]) {
  test(`${name}: reading what was written gives the same again, strictly and without oddities`, () => {
    fc.assert(
      fc.property(namespace, header, bodies, (urn, head, body) => {
        const envelope = { namespace: urn, header: head, body };
        const text = encodeEnvelope(envelope);
        for (const tolerant of [false, true]) {
          const decoded = decodeEnvelope(text, { tolerant });
          assert.deepEqual(decoded.envelope, envelope);
          assert.deepEqual(
            decoded.oddities.filter(({ code }) => code !== "value-type-missing"),
            [],
          );
        }
        assert.equal(encodeEnvelope(decodeEnvelope(text).envelope as typeof envelope), text);
      }),
      { seed: SEED, numRuns: 120 },
    );
  });
}
