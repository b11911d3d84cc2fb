import { type ExitCode, run, type Terminal } from "@beckon/cli";

export interface Outcome {
  readonly status: ExitCode;
  readonly out: string;
  readonly err: string;
}

export interface Running {
  readonly interrupted?: AbortSignal;
  readonly onOut?: (text: string) => void;
}

/** Runs one command line in this process. */
export async function beckon(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  { interrupted = new AbortController().signal, onOut = () => {} }: Running = {},
): Promise<Outcome> {
  const written = { out: "", err: "" };
  const terminal: Terminal = {
    out: (text) => {
      written.out += text;
      onOut(text);
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
