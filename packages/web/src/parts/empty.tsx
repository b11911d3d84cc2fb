import type { ReactNode } from "react";
import classes from "./empty.module.css";

/** Said where a list would be, if there is nothing in it: why, and what to do. */
export function Empty({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <div className={classes.empty}>
      <p className={classes.title}>{title}</p>
      {children === undefined ? null : <div className={classes.words}>{children}</div>}
    </div>
  );
}
