import process from "node:process";
import { inspect } from "node:util";
import { EXIT } from "./exit-codes.ts";
import { run } from "./run.ts";
import type { Terminal } from "./terminal.ts";

/** Runs the command line of this process and sets its exit status. */
export async function runProcess(): Promise<void> {
  const { stdout, stderr, env } = process;
  // A reader such as `head` has seen enough: that is no error.
  for (const stream of [stdout, stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") process.exit(EXIT.ok);
      throw error;
    });
  }
  const interrupt = new AbortController();
  const onSignal = (): void => {
    // The second Ctrl-C does not wait for anybody.
    if (interrupt.signal.aborted) process.exit(EXIT.interrupted);
    interrupt.abort();
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, onSignal);
  const terminal: Terminal = {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    live: stderr.isTTY && env.TERM !== "dumb",
    columns: stdout.columns || 100,
    environment: env,
    interrupted: interrupt.signal,
  };
  try {
    process.exitCode = await run(process.argv.slice(2), terminal);
  } catch (error) {
    // Nothing a person wrote leads here. The stack is for whoever repairs it.
    stderr.write("beckon: this is a mistake in Beckon itself. Please report it with what follows.\n");
    stderr.write(`${inspect(error)}\n`);
    process.exitCode = EXIT.failed;
  }
}
