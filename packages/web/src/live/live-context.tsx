import { useQueryClient } from "@tanstack/react-query";
import { createContext, type ReactNode, useContext, useEffect, useState, useSyncExternalStore } from "react";
import { applyEvents } from "./apply-events.ts";
import { Invalidator } from "./invalidator.ts";
import { LiveFeed, type LiveState } from "./live-feed.ts";

const LiveContext = createContext<LiveState>("connecting");

/** How often a page asks while no events come, milliseconds. */
const POLL_MILLISECONDS = 5_000;

/** Opens the event stream for everything below it, and feeds the query cache from it. */
export function LiveProvider({ children }: { readonly children: ReactNode }) {
  const client = useQueryClient();
  const [feed] = useState(() => {
    const invalidator = new Invalidator(client);
    return new LiveFeed({
      onEvents: (events) => applyEvents(client, invalidator, events),
      onGap: () => void client.invalidateQueries(),
    });
  });
  useEffect(() => {
    feed.start();
    return () => feed.stop();
  }, [feed]);
  const state = useSyncExternalStore(feed.subscribe, () => feed.state);

  useEffect(() => {
    if (state !== "lost") return;
    const timer = window.setInterval(() => void client.invalidateQueries(), POLL_MILLISECONDS);
    return () => window.clearInterval(timer);
  }, [state, client]);

  return <LiveContext value={state}>{children}</LiveContext>;
}

export const useLiveState = () => useContext(LiveContext);
