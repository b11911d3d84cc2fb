import assert from "node:assert/strict";
import { test } from "node:test";
import { decodeEnvelope, EnvelopeError, redact, XmlError } from "@beckon/cwmp";
import { envelopeText } from "../vectors/vector.ts";

const SIZE = 200_000;

/** Texts that make careless readers quadratic, each about `size` characters long. */
const SHAPES: Readonly<Record<string, (size: number) => string>> = {
  "open brackets": (size) => "<".repeat(size),
  "tags without end": (size) => "<Value ".repeat(size / 7),
  "names of passwords without end": (size) => "<Password".repeat(size / 9),
  ampersands: (size) => envelopeText(`<a>${"&".repeat(size)}</a>`),
  "references that never end": (size) => envelopeText(`<a>${"&#123".repeat(size / 5)}</a>`),
  "quotes that never end": (size) => `<a ${`b='" `.repeat(size / 5)}`,
  attributes: (size) => envelopeText(`<a ${"b='1' ".repeat(size / 6)}/>`),
  comments: (size) => envelopeText(`<a>${"x<!---->".repeat(size / 8)}</a>`),
  "comments without end": (size) => `<a>${"<!--".repeat(size / 4)}`,
  "CDATA without end": (size) => `<a>${"<![CDATA[".repeat(size / 9)}`,
  "white space in a list": (size) => envelopeText(`<Reboot><CommandKey>${" ".repeat(size)}x</CommandKey></Reboot>`),
  "white space around values": (size) =>
    envelopeText(
      `<GetParameterValuesResponse><ParameterList><p><Name>${" \n".repeat(size / 2)}x</Name><Value>${"\n ".repeat(size / 2)}x</Value></p></ParameterList></GetParameterValuesResponse>`,
    ),
  "control characters": (size) => envelopeText(`<a>${"\u0001x".repeat(size / 2)}</a>`),
  "elements side by side": (size) => envelopeText(`<Reboot>${"<a/>".repeat(size / 4)}</Reboot>`),
  "faults inside faults": (size) => envelopeText(`<Fault>${"<Fault><FaultCode/></Fault>".repeat(size / 27)}</Fault>`),
  "a DOCTYPE behind a long comment": (size) => `<!--${"x".repeat(size)}--><!DOCTYPE a>`,
};

function cost(text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round++) {
    const start = process.cpuUsage();
    try {
      decodeEnvelope(text);
    } catch (error) {
      if (!(error instanceof XmlError) && !(error instanceof EnvelopeError)) throw error;
    }
    redact(text, () => true);
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, user + system);
  }
  return best;
}

for (const [name, make] of Object.entries(SHAPES)) {
  test(`eight times as much of it costs no more than about eight times as much: ${name} [SEC-1]`, () => {
    const small = cost(make(SIZE / 8));
    const large = cost(make(SIZE));
    // Linear is 8, quadratic 64. The sum below it, worth 15 ms, swallows collection pauses and the clock's grain.
    assert.ok(large < 28 * small + 15_000, `${small} µs became ${large} µs`);
  });
}
