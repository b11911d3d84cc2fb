import { Burger } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { Outlet, useRouterState } from "@tanstack/react-router";
import { useEffect } from "react";
import { LiveProvider } from "../live/live-context.tsx";
import { ConnectionLost } from "./connection-lost.tsx";
import { JumpTo } from "./jump-to.tsx";
import { Logo } from "./logo.tsx";
import classes from "./shell.module.css";
import { Sidebar } from "./sidebar.tsx";
import { useSearchKey } from "./use-search-key.ts";

/** Everything around the pages of somebody who is logged in. */
export function Shell() {
  const [menuOpen, menu] = useDisclosure(false);
  const pathname = useRouterState({ select: (state) => state.location.pathname });
  useSearchKey();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the menu closes whenever another page was opened
  useEffect(() => menu.close(), [pathname]);

  return (
    <LiveProvider>
      <a href="#content" className={classes.skip}>
        Skip to the content
      </a>
      <div className={classes.frame} data-menu-open={menuOpen}>
        <section className={classes.topBar} aria-label="Top bar">
          <Logo />
          <Burger opened={menuOpen} onClick={menu.toggle} size="sm" aria-label="Menu" aria-expanded={menuOpen} />
        </section>
        <Sidebar />
        <main className={classes.main} id="content" tabIndex={-1}>
          <ConnectionLost />
          <Outlet />
        </main>
      </div>
      <JumpTo />
    </LiveProvider>
  );
}
