import { type ChildProcess, spawn } from "node:child_process";
import type { Outcome } from "./step.ts";

export interface Command {
  /** The program and its arguments. */
  readonly argv: readonly [string, ...string[]];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Milliseconds after which it is stopped and counts as failed. */
  readonly timeout?: number;
}

const DEFAULT_TIMEOUT = 300_000;

/** Milliseconds that what a program started may go on writing after it has ended itself. */
const PATIENCE = 3_000;

/** Runs a program; it went well if it exits with 0. Its whole output is kept. */
export function runCommand({ argv, cwd, env = {}, timeout = DEFAULT_TIMEOUT }: Command): Promise<Outcome> {
  const [program, ...args] = argv;
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
      // Its own process group, so that what it started (a server, a browser) can be stopped with it.
      detached: true,
    });
    const stop = () => stopGroup(child);
    process.once("exit", stop);
    const chunks: Buffer[] = [];
    const collect = (chunk: Buffer) => chunks.push(chunk);
    child.stdout.on("data", collect);
    child.stderr.on("data", collect);
    let remark = "";
    const timer = setTimeout(() => {
      remark = `\nStopped: not finished after ${timeout / 1000} s.\n`;
      stop();
    }, timeout);
    const settle = (ok: boolean) => {
      clearTimeout(timer);
      process.off("exit", stop);
      resolve({ ok: ok && remark === "", output: `${Buffer.concat(chunks).toString("utf8")}${remark}` });
    };
    child.on("error", (error) => {
      remark = `${program} could not be started: ${error.message}\n`;
      settle(false);
    });
    child.on("exit", () => {
      // Processes that it left behind hold its output open: then “close” would not come.
      const patience = setTimeout(() => {
        remark = `${remark}\nIt left processes behind, which were stopped.\n`;
        stop();
      }, PATIENCE);
      child.once("close", () => clearTimeout(patience));
    });
    child.on("close", (code, signal) => {
      if (signal !== null && remark === "") remark = `\nEnded by ${signal}.\n`;
      settle(code === 0);
    });
  });
}

function stopGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch (error) {
    // It has ended by itself in the meantime.
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}
