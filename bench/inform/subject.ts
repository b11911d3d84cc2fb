import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { isProfiling, profileArguments } from "../harness/profile.ts";

/** Clock ticks of Linux per second, in which /proc counts CPU time. */
const TICKS = 100;

/** A server that is measured, in a process of its own. */
export class Subject implements AsyncDisposable {
  readonly #child: ChildProcess;
  readonly port: number;

  private constructor(child: ChildProcess, port: number) {
    this.#child = child;
    this.port = port;
  }

  static async start(script: string, ...argv: readonly string[]): Promise<Subject> {
    const path = new URL(script, import.meta.url).pathname;
    const child = spawn(process.execPath, [...profileArguments(), path, ...argv], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    if (!child.stdout) throw new TypeError("the server process has no output");
    const [line] = (await once(createInterface(child.stdout), "line")) as [string];
    return new Subject(child, (JSON.parse(line) as { port: number }).port);
  }

  /** CPU time of all its threads so far, in seconds; 0 where there is no /proc. */
  cpuSeconds(): number {
    try {
      const fields = readFileSync(`/proc/${this.#child.pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
      return (Number(fields[11]) + Number(fields[12])) / TICKS;
    } catch {
      // Not Linux: the rate is measured all the same.
      return 0;
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const gone = once(this.#child, "exit");
    this.#child.kill(isProfiling() ? "SIGTERM" : "SIGKILL");
    await gone;
  }
}
