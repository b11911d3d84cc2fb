import { type ErrorComponentProps, useRouter } from "@tanstack/react-router";
import { Failure } from "../parts/failure.tsx";
import classes from "./shell.module.css";

/** Shown instead of a page that failed to load or to draw; the rest of the application goes on. */
export function PageCrash({ error }: ErrorComponentProps) {
  const router = useRouter();
  return (
    <section className={classes.crash} aria-label="Failure">
      <h1>This page cannot be shown</h1>
      <Failure what="What went wrong" error={error} onRetry={() => void router.invalidate()} />
    </section>
  );
}
