import type { ReactNode } from "react";
import classes from "./status.module.css";

/** quiet: nothing to see; good: fine; busy: under way; warn: look at it; bad: failed. */
export type Tone = "quiet" | "good" | "busy" | "warn" | "bad";

/** A state in words, with a dot of its tone: the colour is never the only sign. */
export function Status({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) {
  return (
    <span className={classes.status} data-tone={tone}>
      <span className={classes.dot} aria-hidden="true" />
      {children}
    </span>
  );
}
