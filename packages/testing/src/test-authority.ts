import { generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { isIP } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A certificate and its key, as PEM texts and as files. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
  readonly certFile: string;
  readonly keyFile: string;
}

interface Holder {
  readonly name: string;
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
}

const DAY = 86_400_000;
/** RSA, so that suites without a key exchange of their own can be tried too (TLS-2). */
const newKeys = () => generateKeyPairSync("rsa", { modulusLength: 2048 });
/** Shared by all that is issued: making keys is most of the work, and nobody compares them. */
let leafKeys: ReturnType<typeof newKeys> | undefined;

/** A certificate authority of one test, in a directory that goes with it. */
export class TestAuthority implements Disposable {
  readonly #directory = mkdtempSync(join(tmpdir(), "beckon-tls-"));
  readonly #self: Holder;
  #issued = 0;
  readonly certificate: Certificate;

  constructor(name = "Test authority") {
    this.#self = { name, ...newKeys() };
    this.certificate = this.#make(this.#self, undefined, Date.now() + 30 * DAY);
  }

  /** @param alternatives subjectAltName, for example `DNS:localhost,IP:127.0.0.1` */
  issue(commonName: string, alternatives?: string): Certificate {
    return this.#issue(commonName, alternatives, Date.now() + 30 * DAY);
  }

  /** One that was good until a day ago. */
  issueExpired(commonName: string, alternatives?: string): Certificate {
    return this.#issue(commonName, alternatives, Date.now() - DAY);
  }

  /** A file of this text; its path. */
  file(name: string, text: string): string {
    const path = join(this.#directory, name);
    writeFileSync(path, text);
    return path;
  }

  #issue(name: string, alternatives: string | undefined, until: number): Certificate {
    leafKeys ??= newKeys();
    return this.#make({ name, ...leafKeys }, alternatives, until);
  }

  #make(subject: Holder, alternatives: string | undefined, until: number): Certificate {
    const issuer = this.#self;
    const constraints = extension("551d13", sequence(...(subject === issuer ? [tlv(0x01, Buffer.of(255))] : [])));
    const extensions =
      alternatives === undefined ? [constraints] : [constraints, extension("551d11", names(alternatives))];
    const toBeSigned = sequence(
      tlv(0xa0, integer(Buffer.of(2))),
      integer(Buffer.concat([Buffer.of(1), randomBytes(8)])),
      SHA256_RSA,
      distinguishedName(issuer.name),
      sequence(time(until - 60 * DAY), time(until)),
      distinguishedName(subject.name),
      subject.publicKey.export({ type: "spki", format: "der" }),
      tlv(0xa3, sequence(...extensions)),
    );
    const signature = Buffer.concat([Buffer.of(0), sign("sha256", toBeSigned, issuer.privateKey)]);
    const der = sequence(toBeSigned, SHA256_RSA, tlv(0x03, signature));
    const cert = `-----BEGIN CERTIFICATE-----\n${der.toString("base64")}\n-----END CERTIFICATE-----\n`;
    const key = subject.privateKey.export({ type: "pkcs8", format: "pem" }).toString();
    this.#issued++;
    const file = `c${this.#issued}`;
    return { cert, key, certFile: this.file(`${file}.cert.pem`, cert), keyFile: this.file(`${file}.key.pem`, key) };
  }

  [Symbol.dispose](): void {
    rmSync(this.#directory, { recursive: true, force: true });
  }
}

/** One element of DER (X.690): tag, length, content. */
function tlv(tag: number, ...content: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(content);
  const { length } = body;
  const head = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.of(tag, ...head), body]);
}

function sequence(...content: readonly Uint8Array[]): Buffer {
  return tlv(0x30, ...content);
}

function integer(bytes: Buffer): Buffer {
  return tlv(0x02, bytes);
}

function identifier(hex: string): Buffer {
  return tlv(0x06, Buffer.from(hex, "hex"));
}

function distinguishedName(commonName: string): Buffer {
  return sequence(tlv(0x31, sequence(identifier("550403"), tlv(0x0c, Buffer.from(commonName)))));
}

function time(at: number): Buffer {
  return tlv(0x18, Buffer.from(`${new Date(at).toISOString().replace(/\D/g, "").slice(0, 14)}Z`));
}

function extension(hex: string, value: Buffer): Buffer {
  return sequence(identifier(hex), tlv(0x04, value));
}

/** GeneralNames: addresses of IPv4 by their bytes, everything else as names of DNS. */
function names(alternatives: string): Buffer {
  const items = alternatives.split(",").map((item) => {
    const [kind, name = ""] = item.split(":");
    if (kind === "IP" && isIP(name) === 4) return tlv(0x87, Buffer.from(name.split(".").map(Number)));
    return tlv(0x82, Buffer.from(name));
  });
  return sequence(...items);
}

/** AlgorithmIdentifier of sha256WithRSAEncryption. */
const SHA256_RSA = sequence(identifier("2a864886f70d01010b"), tlv(0x05));
