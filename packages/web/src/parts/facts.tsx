import type { ReactNode } from "react";
import classes from "./facts.module.css";

export interface Fact {
  readonly name: string;
  readonly value: ReactNode;
  readonly mono?: boolean;
  /** Takes two places: a sentence. */
  readonly wide?: boolean;
}

/** Names and values, side by side. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className={classes.facts} data-few={facts.length <= 6}>
      {facts.map((fact) => (
        <div key={fact.name} data-wide={fact.wide ?? false}>
          <dt>{fact.name}</dt>
          <dd className={fact.mono ? "mono" : undefined}>{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}
