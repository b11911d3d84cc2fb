import { useLiveState } from "../live/live-context.tsx";
import classes from "./shell.module.css";

/** Says that what is on the screen may be older than it looks. */
export function ConnectionLost() {
  if (useLiveState() !== "lost") return null;
  return (
    <div className={classes.lost} role="status">
      The live connection to the server is lost. The page asks every few seconds instead, and keeps trying.
    </div>
  );
}
