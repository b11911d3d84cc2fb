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
  #issued = 0;
  readonly certificate: Certificate;

  constructor(name = "Test authority") {
    this.certificate = this.#make("ca", ["-x509", "-subj", `/CN=${name}`]);
  }

  /** @param alternatives subjectAltName, for example `DNS:localhost,IP:127.0.0.1` */
  issue(commonName: string, alternatives?: string): Certificate {
    const extensions = alternatives === undefined ? [] : ["-addext", `subjectAltName=${alternatives}`];
    const { certFile, keyFile } = this.certificate;
    const signing = ["-x509", "-CA", certFile, "-CAkey", keyFile, "-days", "30"];
    this.#issued++;
    return this.#make(`issued-${this.#issued}`, [
      ...signing,
      "-subj",
      `/CN=${commonName.replaceAll("/", "\\/")}`,
      ...extensions,
    ]);
  }

  /** One that was good for a day in 2020. */
  issueExpired(commonName: string, alternatives: string): Certificate {
    const { certFile, keyFile } = this.issue(commonName, alternatives);
    const database = this.file("index.txt", "");
    const settings = [
      "[ca]\ndefault_ca=own\n[own]\ndefault_md=sha256\npolicy=any\nrand_serial=yes\ncopy_extensions=copy",
      `database=${database}\nnew_certs_dir=${this.#directory}\nunique_subject=no`,
      "[any]\ncommonName=supplied\n",
    ];
    const config = this.file("ca.cnf", settings.join("\n"));
    const request = this.file("request.pem", "");
    const names = ["-subj", `/CN=${commonName}`, "-addext", `subjectAltName=${alternatives}`];
    openssl("req", "-new", "-key", keyFile, "-out", request, ...names);
    const { certFile: ca, keyFile: caKey } = this.certificate;
    const times = ["-startdate", "20200101000000Z", "-enddate", "20200102000000Z"];
    openssl(
      "ca",
      "-batch",
      "-notext",
      "-config",
      config,
      "-cert",
      ca,
      "-keyfile",
      caKey,
      "-in",
      request,
      "-out",
      certFile,
      ...times,
    );
    return { cert: readFileSync(certFile, "utf8"), key: readFileSync(keyFile, "utf8"), certFile, keyFile };
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
    openssl("req", ...key, "-out", certFile, ...options);
    return { cert: readFileSync(certFile, "utf8"), key: readFileSync(keyFile, "utf8"), certFile, keyFile };
  }

  [Symbol.dispose](): void {
    rmSync(this.#directory, { recursive: true, force: true });
  }
}

function openssl(...options: readonly string[]): void {
  execFileSync("openssl", options, { stdio: "pipe" });
}
