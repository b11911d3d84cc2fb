import { spawnSync } from "node:child_process";

/** A program of the system failed. The message is what it said. */
export class CommandFailed extends Error {
  override readonly name = "CommandFailed";
}

/** Runs a program to its end. @throws CommandFailed */
export function command(program: string, args: readonly string[], input?: string): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    encoding: "utf8",
    timeout: 30_000,
    ...(input !== undefined && { input }),
  });
  if (status === 0) return stdout;
  throw new CommandFailed(`${program} ${args.join(" ")}: ${error?.message ?? stderr.trim()}`);
}

/** True if the program is there and can be run so. */
export function works(program: string, args: readonly string[]): boolean {
  return spawnSync(program, args, { stdio: "ignore", timeout: 30_000 }).status === 0;
}
