import type { Checkout } from "../checkout.ts";

/** One place that breaks a rule. */
export interface Finding {
  /** Relative to the checkout. */
  readonly path: string;
  /** Counted from 1; absent if the finding is about the whole file. */
  readonly line?: number;
  readonly message: string;
}

/** A rule of the house that no ready-made tool knows. */
export interface Rule {
  readonly name: string;
  readonly check: (checkout: Checkout) => Iterable<Finding>;
}
