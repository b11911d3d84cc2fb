import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

/** A program that runs beside us, in a process group of its own, and whose lines are read. */
export class ChildProgram implements AsyncDisposable {
  readonly #child: ChildProcess;
  readonly #lines: string[] = [];
  #waiting: ((line: string | undefined) => void) | undefined;
  #errors = "";

  constructor([program = "", ...args]: readonly string[], environment: Readonly<Record<string, string>> = {}) {
    this.#child = spawn(program, args, {
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, ...environment },
      detached: true,
    });
    const { stdout, stderr } = this.#child;
    stderr?.on("data", (text: Buffer) => {
      this.#errors = (this.#errors + text.toString()).slice(-20_000);
    });
    if (stdout) {
      const reader = createInterface({ input: stdout });
      reader.on("line", (line) => this.#take(line));
      reader.on("close", () => this.#waiting?.(undefined));
    }
    this.#child.on("error", (error) => {
      this.#errors += error.message;
      this.#waiting?.(undefined);
    });
  }

  get ended(): boolean {
    return this.#child.exitCode !== null || this.#child.signalCode !== null || this.#child.pid === undefined;
  }

  /** What it wrote to standard error lately. */
  get errors(): string {
    return this.#errors;
  }

  /** The next line it writes; undefined if it ended. */
  async line(): Promise<string | undefined> {
    const first = this.#lines.shift();
    if (first !== undefined) return first;
    if (this.ended) return undefined;
    return await new Promise((resolve) => {
      this.#waiting = (line) => {
        this.#waiting = undefined;
        resolve(line);
      };
    });
  }

  async stop(): Promise<void> {
    if (this.ended) return;
    const ended = once(this.#child, "exit");
    const { pid } = this.#child;
    if (pid !== undefined) process.kill(-pid, "SIGTERM");
    const timer = setTimeout(() => pid !== undefined && process.kill(-pid, "SIGKILL"), 10_000);
    await ended;
    clearTimeout(timer);
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.stop();
  }

  #take(line: string): void {
    if (this.#waiting) this.#waiting(line);
    else this.#lines.push(line);
  }
}
