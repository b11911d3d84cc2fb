import { execFile } from "node:child_process";
import { type Cancellation, Cancelled } from "@beckon/cpe";

export interface Ran {
  readonly output: string;
  /** What it complained about. */
  readonly errors: string;
  readonly succeeded: boolean;
}

/**
 * Runs a program of this machine, without a shell.
 *
 * @param longest milliseconds after which it is stopped
 * @returns undefined if there is no such program
 * @throws Cancelled
 */
export function runProgram(
  program: string,
  args: readonly string[],
  longest: number,
  cancellation: Cancellation,
): Promise<Ran | undefined> {
  const { promise, resolve, reject } = Promise.withResolvers<Ran | undefined>();
  // Messages in English, numbers with a point.
  const options = { timeout: longest, env: { ...process.env, LC_ALL: "C" } };
  const child = execFile(program, [...args], options, (error, output, errors) => {
    if (cancellation.isCancelled) reject(new Cancelled());
    else if (error && error.code === "ENOENT") resolve(undefined);
    else resolve({ output, errors, succeeded: error === null });
  });
  cancellation.onCancel(() => child.kill());
  return promise;
}
