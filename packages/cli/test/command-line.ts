import { type ExitCode, run, type Terminal } from "@beckon/cli";

export interface Outcome {
  readonly status: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** Runs one command line in this process. */
export async function beckon(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  interrupted: AbortSignal = new AbortController().signal,
): Promise<Outcome> {
  const written = { out: "", err: "" };
  const terminal: Terminal = {
    out: (text) => {
      written.out += text;
    },
    err: (text) => {
      written.err += text;
    },
    live: false,
    columns: 100,
    // No test may find the data directory of whoever runs it.
    environment: { BECKON_DATA: "/nonexistent/beckon", ...environment },
    interrupted,
  };
  const status = await run(args, terminal);
  return { status, ...written };
}
