import type { ErrorComponentProps } from "@tanstack/react-router";
import { Failure } from "../parts/failure.tsx";
import classes from "./shell.module.css";

/** Shown instead of a page that failed to load or to draw; the rest of the application goes on. */
export function PageCrash({ error, reset }: ErrorComponentProps) {
  return (
    <div className={classes.crash}>
      <Failure what="This page cannot be shown" error={error} onRetry={reset} />
    </div>
  );
}
