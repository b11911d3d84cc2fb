import { CommanderError } from "commander";
import { CliError } from "./cli-error.ts";
import { EXIT, type ExitCode } from "./exit-codes.ts";
import { plainLines } from "./output/plain.ts";
import { program } from "./program.ts";
import type { Terminal } from "./terminal.ts";

/**
 * Runs one command line.
 *
 * @param args without the program's name
 * @returns the exit status
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    const beckon = await program(terminal, args);
    await beckon.parseAsync([...args], { from: "user" });
    return EXIT.ok;
  } catch (error) {
    // Commander has written its sentence; help and version come this way too.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    if (error instanceof CliError) {
      terminal.err(`beckon: ${plainLines(error.message)}\n`);
      return error.exitCode;
    }
    throw error;
  }
}
