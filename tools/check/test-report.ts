import type { PassedTest } from "../conformance/matrix.ts";
import type { TestCounts } from "./step.ts";

/** The last line that a run of tests prints, as JSON. */
export interface TestReport extends TestCounts {
  /** The tests that passed and name a requirement. */
  readonly shown: readonly PassedTest[];
}
