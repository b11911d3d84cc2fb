/** How one wake of the laboratory went: a line of the provider's output. */
export interface WakeLine {
  readonly home: string;
  /** The only way that this CPE can be woken. */
  readonly asked: string;
  readonly informed: boolean;
  readonly method?: string;
  /** One sentence, if it did not come. */
  readonly why?: string;
  readonly steps: readonly { readonly text: string; readonly ok: boolean; readonly milliseconds: number }[];
}
