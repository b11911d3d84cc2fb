import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A certificate and its key, as PEM texts and as files. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
  readonly certFile: string;
  readonly keyFile: string;
}

/** A certificate authority of one test, made by openssl in a directory that goes with it. */
export class TestAuthority implements Disposable {
  readonly #directory = mkdtempSync(join(tmpdir(), "beckon-tls-"));
  readonly certificate: Certificate;

  constructor(name = "Test authority") {
    this.certificate = this.#make("ca", ["-x509", "-subj", `/CN=${name}`]);
  }

  /** @param alternatives subjectAltName, for example `DNS:localhost,IP:127.0.0.1` */
  issue(commonName: string, alternatives?: string, days = 30): Certificate {
    const extensions = alternatives === undefined ? [] : ["-addext", `subjectAltName=${alternatives}`];
    const { certFile, keyFile } = this.certificate;
    const signing = ["-x509", "-CA", certFile, "-CAkey", keyFile, "-days", String(days)];
    return this.#make(`c${Math.random().toString(36).slice(2)}`, [
      ...signing,
      "-subj",
      `/CN=${commonName.replaceAll("/", "\\/")}`,
      ...extensions,
    ]);
  }

  /** A file of this text; its path. */
  file(name: string, text: string): string {
    const path = join(this.#directory, name);
    writeFileSync(path, text);
    return path;
  }

  #make(name: string, options: readonly string[]): Certificate {
    const certFile = join(this.#directory, `${name}.cert.pem`);
    const keyFile = join(this.#directory, `${name}.key.pem`);
    const key = ["-newkey", "rsa:2048", "-nodes", "-keyout", keyFile];
    execFileSync("openssl", ["req", ...key, "-out", certFile, ...options], { stdio: "pipe" });
    return { cert: readFileSync(certFile, "utf8"), key: readFileSync(keyFile, "utf8"), certFile, keyFile };
  }

  [Symbol.dispose](): void {
    rmSync(this.#directory, { recursive: true, force: true });
  }
}
