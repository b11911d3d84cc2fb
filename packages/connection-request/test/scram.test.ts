import assert from "node:assert/strict";
import test from "node:test";
import { Scram, ScramError } from "../src/xmpp/scram.ts";
import { hashes } from "./ports.ts";

const account = { username: "user", password: "pencil" };
/** RFC 5802, section 5, and RFC 7677, section 3. */
const VECTORS = {
  sha1: {
    nonce: "fyko+d2lbbFgONRv9qkxdawL",
    challenge: "r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,s=QSXCR+Q6sek8bf92,i=4096",
    final: "c=biws,r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,p=v0X8v3Bz2T0CJGbJQyF0X+HI4Ts=",
    proof: "v=rmF9pqV8S7suAoZWja4dJRkFsKQ=",
  },
  sha256: {
    nonce: "rOprNGfwEbeRWgbNEkqO",
    challenge: "r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096",
    final: "c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=",
    proof: "v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=",
  },
} as const;

for (const name of ["sha1", "sha256"] as const) {
  const { nonce, challenge, final, proof } = VECTORS[name];

  test(`the login with SCRAM and ${name} is that of its RFC, byte for byte [XMP-6]`, () => {
    const scram = new Scram(name, account, { hashes, nonce });
    assert.equal(scram.first(), `n,,n=user,r=${nonce}`);
    assert.equal(scram.final(challenge), final);
    scram.verify(proof);
  });

  test(`a server that does not prove itself with ${name} is refused`, () => {
    const scram = new Scram(name, account, { hashes, nonce });
    assert.throws(() => scram.verify(proof), ScramError);
    scram.final(challenge);
    for (const words of ["", "v=", "v=AAAA", "e=other-error", proof.replace("6", "7").replace("m", "n")])
      assert.throws(() => scram.verify(words), ScramError, words);
  });

  test(`a challenge that would weaken the proof with ${name} is refused`, () => {
    const scram = new Scram(name, account, { hashes, nonce });
    for (const bad of [
      "",
      challenge.replace(nonce, "other"),
      challenge.replace(/r=[^,]+/, `r=${nonce}`),
      challenge.replace("i=4096", "i=1"),
      challenge.replace("i=4096", "i=9999999"),
      challenge.replace("i=4096", "i=4096x"),
      challenge.replace(/s=[^,]+/, "s="),
    ])
      assert.throws(() => scram.final(bad), ScramError, bad);
  });
}

test("commas and equals signs in a user name are escaped", () => {
  const scram = new Scram("sha1", { username: "a=b,c", password: "x" }, { hashes, nonce: "n" });
  assert.equal(scram.first(), "n,,n=a=3Db=2Cc,r=n");
});
