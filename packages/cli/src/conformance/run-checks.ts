import { type Check, CheckFailed, type CheckResult, NotApplicable, type Verdict } from "./check.ts";

export interface RunOptions<Bench> {
  readonly bench: Bench;
  /** Only checks that show one of these requirements; all if absent. */
  readonly only?: readonly string[];
  /** Errors that mean the peer cannot be talked to; anything else that is thrown is a bug of ours. */
  readonly isPeerTrouble: (error: unknown) => boolean;
  readonly onResult?: (result: CheckResult) => void;
  readonly interrupted?: AbortSignal;
}

/** Runs the checks one after the other. What the peer does wrong fails its check and no other. */
export async function runChecks<Bench>(
  checks: readonly Check<Bench>[],
  { bench, only, isPeerTrouble, onResult, interrupted }: RunOptions<Bench>,
): Promise<readonly CheckResult[]> {
  const results: CheckResult[] = [];
  for (const check of checks) {
    if (interrupted?.aborted) break;
    if (only && !check.ids.some((id) => only.includes(id))) continue;
    const result = await runCheck(check, bench, isPeerTrouble);
    results.push(result);
    onResult?.(result);
  }
  return results;
}

async function runCheck<Bench>(
  { ids, title, run }: Check<Bench>,
  bench: Bench,
  isPeerTrouble: (error: unknown) => boolean,
): Promise<CheckResult> {
  const steps: CheckResult["steps"][number][] = [];
  const notes = {
    did: (text: string) => void steps.push({ kind: "did", text }),
    saw: (text: string) => void steps.push({ kind: "saw", text }),
  };
  const ended = (verdict: Verdict, reason: string): CheckResult => ({ ids, title, verdict, steps, reason });
  try {
    await run(bench, notes);
    return ended("pass", "");
  } catch (error) {
    if (error instanceof NotApplicable) return ended("not applicable", error.message);
    if (error instanceof CheckFailed || isPeerTrouble(error)) return ended("fail", (error as Error).message);
    throw error;
  }
}
