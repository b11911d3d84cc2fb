import assert from "node:assert/strict";
import test from "node:test";
import { answerBinding, decodeStun, LONGEST_STUN, readBindingAnswer } from "@beckon/connection-request";
import { hashes } from "./ports.ts";

/** Numbers that look random and are the same in each run (xorshift). */
function noise(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}

test("whatever arrives, the STUN codec returns, and the server answers the sender only, in one small datagram", async () => {
  const next = noise(0x2545f491);
  let answered = 0;
  for (let round = 0; round < 3000; round++) {
    const bytes = Uint8Array.from({ length: 20 + (next() % 120) }, () => next() & 0xff);
    const view = new DataView(bytes.buffer);
    // Half of them get past the first checks, with attributes of known types and odd lengths.
    if (round % 2 === 0) {
      view.setUint16(0, 1);
      view.setUint16(2, bytes.length - 20);
      for (let at = 20; at + 4 <= bytes.length; ) {
        const length = next() % 24;
        view.setUint16(at, [1, 2, 3, 6, 8, 9, 0x0a, 0xc001, 0xc002, 0x8022][next() % 10] ?? 1);
        view.setUint16(at + 2, Math.min(length, bytes.length - at - 4));
        at += 4 + length + ((4 - (length % 4)) % 4);
      }
    }
    const decoded = decodeStun(bytes);
    assert.ok(typeof decoded === "string" || decoded.attributes.length <= 32);
    assert.ok(typeof readBindingAnswer(hashes, bytes, { transactionId: bytes.slice(4, 20) }) !== "undefined");
    const { reply, binding } = await answerBinding(bytes, {
      hashes,
      from: { address: "192.0.2.10", port: 50_123 },
      local: { address: "198.51.100.1", port: 3478 },
      credentialsRequired: round % 3 === 0,
      passwordOf: async () => "Secret1",
    });
    assert.equal(binding?.username, undefined, "nobody guesses a signature");
    if (!reply) continue;
    answered++;
    assert.equal(reply.to.address, "192.0.2.10");
    assert.ok(reply.bytes.length <= Math.max(bytes.length, 80) && reply.bytes.length <= LONGEST_STUN);
  }
  assert.ok(answered > 100, String(answered));
});
