/** Where the command line reads from and writes to; tests bring their own. */
export interface Terminal {
  /** To standard output. */
  out(text: string): void;
  /** To standard error: progress, notes, refusals. */
  err(text: string): void;
  /** Standard error shows a line that can be written over. */
  readonly live: boolean;
  readonly columns: number;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Aborted by Ctrl-C. */
  readonly interrupted: AbortSignal;
}

/** Resolves when the person pressed Ctrl-C. */
export function interruption({ interrupted }: Terminal): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  if (interrupted.aborted) resolve();
  else interrupted.addEventListener("abort", () => resolve(), { once: true });
  return promise;
}
