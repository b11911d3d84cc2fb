import { Alert, Button } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { ApiProblem, sentenceOf } from "../api/problem.ts";
import classes from "./failure.module.css";

interface FailureProps {
  /** What did not work: "The devices could not be read". */
  readonly what: string;
  readonly error: unknown;
  readonly onRetry?: () => void;
}

/** Says what failed, why, and offers to try again. */
export function Failure({ what, error, onRetry }: FailureProps) {
  const instance = error instanceof ApiProblem ? error.instance : "";
  return (
    <Alert color="var(--bad)" className={classes.failure ?? ""} icon={<IconAlertTriangle />} title={what} role="alert">
      <p className={classes.words}>{sentenceOf(error)}</p>
      {instance === "" ? null : (
        <p className={classes.words}>
          Number in the server's log: <span className="mono">{instance}</span>
        </p>
      )}
      {onRetry ? (
        <Button variant="default" onClick={onRetry}>
          Try again
        </Button>
      ) : null}
    </Alert>
  );
}
