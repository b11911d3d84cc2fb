import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const MAIN = fileURLToPath(new URL("./server-main.ts", import.meta.url));

interface Ready {
  readonly acsUrl: string;
  readonly webUrl: string;
  readonly cwmpPort: number;
  readonly localToken: string;
  readonly adminLink: string;
}

/** A real server in a process of its own. */
export class ServerProcess implements AsyncDisposable {
  readonly #child: ChildProcess;
  readonly acsUrl: string;
  readonly webUrl: string;
  readonly cwmpPort: number;
  readonly token: string;
  /** Good for one login. */
  readonly adminLink: string;

  private constructor(child: ChildProcess, ready: Ready) {
    this.#child = child;
    this.acsUrl = ready.acsUrl;
    this.webUrl = ready.webUrl;
    this.cwmpPort = ready.cwmpPort;
    this.token = ready.localToken;
    this.adminLink = ready.adminLink;
  }

  /** Starts a server on the data directory, and the PostgreSQL database if there is one; port 0 takes any. */
  static async start(data: string, cwmpPort = 0, storeUrl?: string): Promise<ServerProcess> {
    const given = [data, String(cwmpPort), ...(storeUrl === undefined ? [] : [storeUrl])];
    const child = spawn(process.execPath, [MAIN, ...given], { stdio: ["ignore", "pipe", "inherit"] });
    if (!child.stdout) throw new TypeError("the server process has no output");
    const died = once(child, "exit").then(([code, signal]) => {
      throw new RangeError(`the server ended before it was ready: ${code ?? signal}`);
    });
    const [line] = (await Promise.race([once(createInterface(child.stdout), "line"), died])) as [string];
    died.catch(() => undefined);
    return new ServerProcess(child, JSON.parse(line) as Ready);
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  get running(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null;
  }

  /** Dies at once, in the middle of whatever it does. */
  async kill(): Promise<void> {
    if (!this.running) return;
    const gone = once(this.#child, "exit");
    this.#child.kill("SIGKILL");
    await gone;
  }

  /** Is asked to end, and ends in good order. Returns its exit code. */
  async terminate(): Promise<number | null> {
    const gone = once(this.#child, "exit");
    this.#child.kill("SIGTERM");
    const [code] = (await gone) as [number | null];
    return code;
  }

  /** Calls the API. */
  async api<T>(path: string, init: RequestInit = {}): Promise<{ status: number; body: T }> {
    const answer = await fetch(new URL(`/api/v1${path}`, this.webUrl), {
      ...init,
      headers: { authorization: `Bearer ${this.token}`, "content-type": "application/json", ...init.headers },
    });
    const text = await answer.text();
    return { status: answer.status, body: (text === "" ? undefined : JSON.parse(text)) as T };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.kill();
  }
}
