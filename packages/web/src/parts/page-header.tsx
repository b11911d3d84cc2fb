import { Title } from "@mantine/core";
import { type ReactNode, useEffect } from "react";
import classes from "./page-header.module.css";

interface PageHeaderProps {
  readonly title: string;
  /** Of the browser's window; the title if absent. */
  readonly windowTitle?: string;
  readonly before?: ReactNode;
  readonly beside?: ReactNode;
  readonly below?: ReactNode;
  readonly actions?: ReactNode;
}

/** The head of a page: where one is, and what can be done here. */
export function PageHeader({ title, windowTitle, before, beside, below, actions }: PageHeaderProps) {
  useEffect(() => {
    document.title = `${windowTitle ?? title} · Beckon`;
  }, [windowTitle, title]);
  return (
    <header className={classes.header}>
      <div className={classes.words}>
        {before}
        <div className={classes.titleLine}>
          <Title order={1} className={classes.title}>
            {title}
          </Title>
          {beside}
        </div>
        {below === undefined ? null : <div className={classes.below}>{below}</div>}
      </div>
      {actions === undefined ? null : <div className={classes.actions}>{actions}</div>}
    </header>
  );
}
