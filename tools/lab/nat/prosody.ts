import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { ChildProgram } from "./child-program.ts";
import { CommandFailed, command } from "./command.ts";

export interface ProsodyOptions {
  readonly host: string;
  readonly port: number;
  readonly domain: string;
  /** Accounts, by user name. */
  readonly passwords: Readonly<Record<string, string>>;
  /** What runs its programs: nothing, or `ip netns exec …`. */
  readonly within?: readonly string[];
}

/** A real XMPP server with a directory and a certificate of its own. */
export class Prosody implements AsyncDisposable {
  readonly #options: ProsodyOptions;
  readonly #directory = mkdtempSync(join(tmpdir(), "beckon-prosody-"));
  #program: ChildProgram | undefined;

  /** @throws CommandFailed */
  constructor(options: ProsodyOptions) {
    this.#options = options;
    mkdirSync(join(this.#directory, "certs"));
    this.#makeCertificate();
    writeFileSync(this.#config, this.#configuration());
    // As `prosodyctl register` leaves them, which takes a process for each.
    const accounts = join(this.#directory, "data", fileNameOf(options.domain), "accounts");
    mkdirSync(accounts, { recursive: true });
    for (const [user, password] of Object.entries(options.passwords)) {
      const account = `return { ["password"] = ${JSON.stringify(password)} };\n`;
      writeFileSync(join(accounts, `${fileNameOf(user)}.dat`), account);
    }
  }

  /** PEM: signs itself. */
  get certificate(): string {
    return join(this.#directory, "certs", "server.crt");
  }

  /** Starts it, and waits until it takes connections. */
  async start(isReady: () => Promise<boolean> = () => this.#answers()): Promise<void> {
    const { within = [] } = this.#options;
    this.#program = new ChildProgram([...within, "prosody", "--config", this.#config, "-F"]);
    while (!(await isReady())) {
      if (this.#program.ended) throw new CommandFailed(`prosody ended: ${this.#program.errors.trim()}${this.#log()}`);
      await setTimeout(50);
    }
  }

  async stop(): Promise<void> {
    await this.#program?.stop();
    this.#program = undefined;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
    rmSync(this.#directory, { recursive: true, force: true });
  }

  get #config(): string {
    return join(this.#directory, "prosody.cfg.lua");
  }

  #log(): string {
    try {
      return readFileSync(join(this.#directory, "prosody.log"), "utf8");
    } catch {
      return "";
    }
  }

  #answers(): Promise<boolean> {
    const { host, port } = this.#options;
    return new Promise((resolve) => {
      const socket = connect({ host, port });
      socket.once("connect", () => {
        socket.destroy();
        resolve(true);
      });
      socket.once("error", () => resolve(false));
    });
  }

  #makeCertificate(): void {
    const { domain } = this.#options;
    const key = join(this.#directory, "certs", "server.key");
    const request = ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"];
    const names = ["-subj", `/CN=${domain}`, "-addext", `subjectAltName=DNS:${domain}`];
    command("openssl", [...request, "-days", "2", ...names, "-keyout", key, "-out", this.certificate]);
  }

  #configuration(): string {
    const { host, port, domain } = this.#options;
    const at = (name: string) => JSON.stringify(join(this.#directory, name));
    return [
      "run_as_root = true",
      `pidfile = ${at("prosody.pid")}`,
      `data_path = ${at("data")}`,
      `interfaces = { ${JSON.stringify(host)} }`,
      `c2s_ports = { ${port} }`,
      "s2s_ports = { }",
      'modules_enabled = { "saslauth", "tls", "disco", "ping" }',
      'modules_disabled = { "s2s", "offline" }',
      'authentication = "internal_plain"',
      "allow_registration = false",
      "c2s_require_encryption = true",
      `ssl = { key = ${at("certs/server.key")}, certificate = ${at("certs/server.crt")} }`,
      `log = { info = ${at("prosody.log")} }`,
      `VirtualHost ${JSON.stringify(domain)}`,
      "",
    ].join("\n");
  }
}

/** Prosody's names of files: what is no letter or digit is written as a percent sign and its code. */
function fileNameOf(name: string): string {
  return name.replaceAll(/[^0-9A-Za-z]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
}
