import assert from "node:assert/strict";
import { test } from "node:test";
import {
  decodeBody,
  decodeEnvelope,
  describe,
  EnvelopeError,
  encodeEnvelope,
  encodeUtf8,
  OddityList,
  redact,
  XmlError,
} from "@beckon/cwmp";
import fc from "fast-check";
import { envelope } from "./arbitrary/envelope.ts";
import { mutations } from "./arbitrary/mutation.ts";

/** Reads whatever it is, in every way that we read messages. Throws if anything else than a typed error comes out. */
function readAnything(text: string): string {
  redact(text, () => true);
  let outcome = "";
  for (const tolerant of [true, false]) {
    try {
      const { envelope: read, oddities } = decodeEnvelope(text, { tolerant });
      describe(read.body);
      assert.ok(oddities.length <= 32 && oddities.every(({ detail }) => detail.length <= 120));
      outcome = read.body.kind;
    } catch (error) {
      if (!(error instanceof XmlError) && !(error instanceof EnvelopeError)) throw error;
      outcome = error instanceof XmlError ? error.code : error.name;
    }
  }
  return outcome;
}

test("20,000 mutated messages give a value or a typed error, nothing else", () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(envelope, fc.array(mutations, { minLength: 10, maxLength: 10 }), (original, list) => {
      const text = encodeEnvelope(original);
      for (const mutate of list) seen.add(readAnything(mutate(text)));
    }),
    { seed: 4711, numRuns: 2000 },
  );
  const expected = ["request", "response", "fault", "malformed", "unknownMethod", "soapFault"];
  const errors = ["doctype", "ill-formed", "truncated", "no-element", "unknown-entity", "EnvelopeError"];
  for (const outcome of [...expected, ...errors]) assert.ok(seen.has(outcome), `no mutation led to ${outcome}`);
});

test("bytes with any bit changed, in any charset, give a value or a typed error", () => {
  const contentType = fc.constantFrom(
    undefined,
    "text/xml; charset=utf-8",
    "text/xml; charset=iso-8859-1",
    "charset=utf-16",
    "charset=nonsense",
  );
  fc.assert(
    fc.property(
      envelope,
      contentType,
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 5 }),
      (original, type, changes) => {
        const bytes = encodeUtf8(encodeEnvelope(original));
        for (const [index, byte] of changes) bytes[index % bytes.length] = byte;
        readAnything(decodeBody(bytes, type, new OddityList()));
      },
    ),
    { seed: 4712, numRuns: 1000 },
  );
});

test("random bytes give a typed error", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      readAnything(decodeBody(bytes, undefined, new OddityList()));
    }),
    { seed: 4713, numRuns: 1000 },
  );
});
