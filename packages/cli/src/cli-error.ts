import type { ExitCode } from "./exit-codes.ts";

/** A refusal to the person at the terminal. The message is one or two sentences: what was wrong, where, what to do. */
export class CliError extends Error {
  override readonly name = "CliError";
  readonly exitCode: ExitCode;

  constructor(exitCode: ExitCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.exitCode = exitCode;
  }
}
