import assert from "node:assert/strict";
import test from "node:test";
import {
  answerBinding,
  type BindingRequestOptions,
  decodeStun,
  encodeBindingRequest,
  readBindingAnswer,
} from "@beckon/connection-request";
import { hashes } from "./ports.ts";

const transactionId = Uint8Array.from({ length: 16 }, (_, index) => index + 1);
const credentials = { username: "cpeuser", password: "Secret1" };
const bytes = (text: string) => Uint8Array.from(Buffer.from(text.replaceAll(" ", ""), "hex"));
const hex = (data: Uint8Array | undefined) => Buffer.from(data ?? []).toString("hex");

const ID = "0102030405060708090a0b0c0d0e0f10";
const BINDING = "c0010014 64736c666f72756d2e6f72672f54522d31313120";
/** Signatures computed with Python's hmac over the text as RFC 3489, 11.2.8 describes it. */
const REQUESTS: Readonly<Record<string, { readonly options: BindingRequestOptions; readonly wire: string }>> = {
  "a plain request, as in the standard's example": {
    options: { transactionId, connectionRequest: true },
    wire: `00010018 ${ID} ${BINDING}`,
  },
  "the first request after the binding changed": {
    options: { transactionId, connectionRequest: true, bindingChange: true },
    wire: `0001001c ${ID} ${BINDING} c0020000`,
  },
  "a request with user name and signature": {
    options: { transactionId, connectionRequest: true, bindingChange: true, credentials },
    wire: `00010040 ${ID} 00060008 6370657573657200 ${BINDING} c0020000 00080014 dcf82083a8623ebb5c493b34c0d99ba82c521543`,
  },
  "a request that finds out how long a binding lives": {
    options: { transactionId, connectionRequest: false, responseAddress: { address: "192.0.2.10", port: 50_123 } },
    wire: `0001000c ${ID} 00020008 0001c3cb c000020a`,
  },
};

for (const [name, { options, wire }] of Object.entries(REQUESTS)) {
  test(`${name} has these bytes`, () => {
    assert.equal(hex(encodeBindingRequest(hashes, options)), hex(bytes(wire)));
  });
}

const server = {
  hashes,
  from: { address: "192.0.2.10", port: 50_123 },
  local: { address: "198.51.100.1", port: 3478 },
  credentialsRequired: false,
  passwordOf: async (username: string) => (username === "cpeuser" ? "Secret1" : undefined),
};
const ADDRESSES = "00010008 0001c3cb c000020a 00040008 00010d96 c6336401 00050008 00010d96 c6336401";

test("a signed request is answered with all addresses and a signature, byte for byte [UDP-5, UDP-6]", async () => {
  const { wire } = REQUESTS["a request with user name and signature"] ?? { wire: "" };
  const answer = await answerBinding(bytes(wire), server);
  const signature = "00080014 a8ebb39894acf7fb300960c42580d6a698a6102b";
  assert.equal(hex(answer.reply?.bytes), hex(bytes(`0101003c ${ID} ${ADDRESSES} ${signature}`)));
  assert.deepEqual(answer.binding, { username: "cpeuser", changed: true });
});

test("a request signed as RFC 5389 has it is answered in the same way [UDP-6]", async () => {
  const wire = `00010040 ${ID} 00060008 6370657573657200 ${BINDING} c0020000 00080014 f84dc770e575c1ca5809ea7e33d50df18a6c5244`;
  const answer = await answerBinding(bytes(wire), server);
  const signature = "00080014 85ab4a53df656b5589ff0f6b178ba12f80e95fcd";
  assert.equal(hex(answer.reply?.bytes), hex(bytes(`0101003c ${ID} ${ADDRESSES} ${signature}`)));
});

test("what the server answers, the CPE reads; an answer signed with another password is none", async () => {
  const request = encodeBindingRequest(hashes, { transactionId, connectionRequest: true, credentials });
  const { reply } = await answerBinding(request, server);
  const wire = reply?.bytes ?? new Uint8Array();
  const read = (password: string) => readBindingAnswer(hashes, wire, { transactionId, password });
  assert.deepEqual(read("Secret1"), {
    kind: "bound",
    signed: true,
    mapped: server.from,
    source: server.local,
    changed: server.local,
  });
  assert.equal(read("Secret2"), "the answer is signed with another password");
  const other = transactionId.map((byte) => byte + 1);
  assert.equal(readBindingAnswer(hashes, wire, { transactionId: other }), "the answer is to another request");
});

for (const [name, request, code] of [
  ["no credentials where they are required", {}, 401],
  ["an unknown user name", { credentials: { username: "nobody", password: "Secret1" } }, 430],
  ["a wrong password", { credentials: { username: "cpeuser", password: "wrong" } }, 431],
] as const) {
  test(`${name} is refused with ${code}, and no binding is learnt [UDP-5]`, async () => {
    const wire = encodeBindingRequest(hashes, { transactionId, connectionRequest: true, ...request });
    const answer = await answerBinding(wire, { ...server, credentialsRequired: true });
    const read = readBindingAnswer(hashes, answer.reply?.bytes ?? wire, { transactionId });
    assert.deepEqual(read, { kind: "refused", code });
    assert.equal(answer.binding, undefined);
    assert.ok((answer.reply?.bytes.length ?? 0) <= wire.length);
  });
}

test("a signature without a user name is refused with 432, an unknown mandatory attribute with 420 [UDP-5]", async () => {
  const code = async (wire: string) => {
    const { reply } = await answerBinding(bytes(wire), server);
    return readBindingAnswer(hashes, reply?.bytes ?? new Uint8Array(), { transactionId });
  };
  assert.deepEqual(await code(`00010018 ${ID} 00080014 ${"00".repeat(20)}`), { kind: "refused", code: 432 });
  assert.deepEqual(await code(`00010004 ${ID} 00770000`), { kind: "refused", code: 420 });
});

test("an IPv6 CPE learns its address, an RFC 5389 client the masked one first", async () => {
  const from = { address: "2001:db8::7:0:1", port: 7547 };
  const request = encodeBindingRequest(hashes, { transactionId, connectionRequest: true });
  const { reply } = await answerBinding(request, { ...server, from });
  const answer = readBindingAnswer(hashes, reply?.bytes ?? request, { transactionId });
  assert.deepEqual(answer, { kind: "bound", mapped: from, signed: false });
  const modernId = bytes("2112a442 0506070809101112131415ff");
  const { reply: modern } = await answerBinding(bytes("00010000 2112a442 0506070809101112131415ff"), server);
  const message = decodeStun(modern?.bytes ?? request);
  assert.ok(typeof message !== "string");
  assert.deepEqual(
    message.attributes.map(({ type, value }) => [type, hex(value)]),
    [[0x20, "0001e2d9e112a648"]],
  );
  const masked = readBindingAnswer(hashes, modern?.bytes ?? request, { transactionId: modernId });
  assert.deepEqual(masked, { kind: "bound", mapped: server.from, signed: false });
});

test("nobody is answered but the host that asked; its other ports only above 1023 [UDP-5]", async () => {
  const ask = (responseAddress: { address: string; port: number }) =>
    answerBinding(encodeBindingRequest(hashes, { transactionId, connectionRequest: false, responseAddress }), server);
  const other = await ask({ address: "192.0.2.10", port: 50_999 });
  assert.deepEqual(other.reply?.to, { address: "192.0.2.10", port: 50_999 });
  assert.equal((await ask({ address: "203.0.113.1", port: 50_999 })).reply, undefined);
  assert.equal((await ask({ address: "192.0.2.10", port: 53 })).reply, undefined);
  const change = await answerBinding(bytes(`00010008 ${ID} 00030004 00000006`), server);
  assert.equal(change.reply, undefined);
  assert.match(change.reason ?? "", /another address/);
});

test("bytes that are no STUN are refused with the reason, whatever is cut off or turned over", async () => {
  const wire = encodeBindingRequest(hashes, { transactionId, connectionRequest: true, credentials });
  for (let length = 0; length < wire.length; length++)
    assert.equal(typeof decodeStun(wire.subarray(0, length)), "string");
  for (let at = 0; at < wire.length * 8; at++) {
    const turned = wire.slice();
    turned[at >> 3] = (turned[at >> 3] ?? 0) ^ (1 << (at & 7));
    const { reply, binding } = await answerBinding(turned, server);
    assert.ok((reply?.bytes.length ?? 0) <= turned.length, `bit ${at}`);
    assert.notEqual(binding?.username, "cpeuser", `bit ${at} is not protected`);
  }
  assert.equal(typeof decodeStun(new Uint8Array(2000)), "string");
});
