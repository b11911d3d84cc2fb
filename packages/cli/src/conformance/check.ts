/** What a check tells while it runs: what it did and what it saw, in plain words, for the report. */
export interface Notes {
  did(text: string): void;
  saw(text: string): void;
}

/** One requirement, shown on a live peer. */
export interface Check<Bench> {
  /** Ids of the requirements it shows, such as `SPV-2`. */
  readonly ids: readonly string[];
  /** The requirement in words. */
  readonly title: string;
  /** @throws CheckFailed, NotApplicable */
  readonly run: (bench: Bench, notes: Notes) => Promise<void>;
}

export const VERDICTS = ["pass", "fail", "not applicable"] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface CheckResult {
  readonly ids: readonly string[];
  readonly title: string;
  readonly verdict: Verdict;
  /** What was done and what was seen, in order. */
  readonly steps: readonly { readonly kind: "did" | "saw"; readonly text: string }[];
  /** Why it failed or does not apply; empty if it passed. */
  readonly reason: string;
}

/** The peer did not do what the requirement says. The message is one sentence: what was expected, what came. */
export class CheckFailed extends Error {
  override readonly name = "CheckFailed";
}

/** The requirement cannot be shown on this peer. The message says why. */
export class NotApplicable extends Error {
  override readonly name = "NotApplicable";
}

/** @throws CheckFailed with the sentence, if the condition does not hold */
export function expect(condition: boolean, sentence: string): asserts condition {
  if (!condition) throw new CheckFailed(sentence);
}
