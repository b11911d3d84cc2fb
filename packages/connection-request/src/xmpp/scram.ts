import { decodeUtf8, encodeUtf8 } from "@beckon/cwmp";
import type { Hashes, HashName } from "@beckon/cwmp/ports";
import { decodeBase64, encodeBase64Bytes } from "../authentication/base64.ts";

/** The server did not prove itself, or asked for what would weaken the proof. */
export class ScramError extends Error {
  override readonly name = "ScramError";
}

/** Fewer make the password cheap to guess (RFC 7677, 4); more would stop a process that serves thousands. */
const ITERATIONS = { fewest: 4096, most: 200_000 };

/** The client of SCRAM (RFC 5802) without channel binding. One object, and one unguessable nonce, for one login. */
export class Scram {
  readonly #hashes: Hashes;
  readonly #name: HashName;
  readonly #password: Uint8Array;
  readonly #nonce: string;
  readonly #firstBare: string;
  #serverSignature: string | undefined;

  constructor(
    name: HashName,
    { username, password }: { readonly username: string; readonly password: string },
    { hashes, nonce }: { readonly hashes: Hashes; readonly nonce: string },
  ) {
    this.#hashes = hashes;
    this.#name = name;
    this.#password = encodeUtf8(password.normalize("NFKC"));
    this.#nonce = nonce;
    const saslName = username.normalize("NFKC").replaceAll("=", "=3D").replaceAll(",", "=2C");
    this.#firstBare = `n=${saslName},r=${this.#nonce}`;
  }

  /** The first message. */
  first(): string {
    return `n,,${this.#firstBare}`;
  }

  /** The answer to the server's challenge. @throws ScramError */
  final(challenge: string): string {
    const { r: nonce = "", s: salt = "", i = "" } = fields(challenge);
    const iterations = Number(i);
    const saltBytes = decodeBase64(salt);
    if (!nonce.startsWith(this.#nonce) || nonce === this.#nonce)
      throw new ScramError("the server's nonce does not continue ours");
    if (!saltBytes || saltBytes.length === 0) throw new ScramError("the server's salt cannot be read");
    if (!/^\d{1,7}$/.test(i) || iterations < ITERATIONS.fewest || iterations > ITERATIONS.most)
      throw new ScramError(`the server asks for ${i.slice(0, 20)} iterations, which we do not do`);
    const salted = this.#hashes.deriveKey(this.#name, this.#password, saltBytes, iterations);
    const clientKey = this.#hmac(salted, "Client Key");
    const withoutProof = `c=biws,r=${nonce}`;
    const message = `${this.#firstBare},${challenge},${withoutProof}`;
    const signature = this.#hmac(this.#hashes.digest(this.#name, clientKey), message);
    this.#serverSignature = encodeBase64Bytes(this.#hmac(this.#hmac(salted, "Server Key"), message));
    const proof = clientKey.map((byte, index) => byte ^ (signature[index] ?? 0));
    return `${withoutProof},p=${encodeBase64Bytes(proof)}`;
  }

  /** The server knows the password too, or this throws. @throws ScramError */
  verify(final: string): void {
    const { v = "", e } = fields(final);
    if (e !== undefined) throw new ScramError(`the server refused the proof: ${e.slice(0, 100)}`);
    if (this.#serverSignature === undefined || !this.#hashes.equal(v, this.#serverSignature))
      throw new ScramError("the server did not prove that it knows the password");
  }

  #hmac(key: Uint8Array, text: string): Uint8Array {
    return this.#hashes.hmac(this.#name, key, encodeUtf8(text));
  }
}

function fields(message: string): Readonly<Record<string, string>> {
  const read: Record<string, string> = Object.create(null);
  for (const part of message.split(",")) {
    if (part[1] === "=") read[part.charAt(0)] ??= part.slice(2);
  }
  return read;
}

/** The text in a SASL element; undefined if it is not Base64 of UTF-8. */
export function decodeSasl(text: string): string | undefined {
  const bytes = decodeBase64(text.replace(/\s+/g, ""));
  return bytes && decodeUtf8(bytes);
}
