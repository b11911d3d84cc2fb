import type { PassedTest } from "../conformance/matrix.ts";

/** How one step of a check went. */
export interface Outcome {
  readonly ok: boolean;
  /** What its reader needs to see if it failed; empty when there is nothing to say. */
  readonly output: string;
  /** A few words for the step's line, such as a number of tests. */
  readonly note?: string;
  readonly tests?: TestCounts;
  /** The tests that passed and name a requirement in their title. */
  readonly shown?: readonly PassedTest[];
}

export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export interface Step {
  readonly name: string;
  readonly run: () => Promise<Outcome>;
}

/** A step with how it went and how long it took, in milliseconds. */
export interface Finished {
  readonly name: string;
  readonly outcome: Outcome;
  readonly duration: number;
}
