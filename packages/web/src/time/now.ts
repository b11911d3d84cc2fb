import { useSyncExternalStore } from "react";

const watchers = new Set<() => void>();
let timer: number | undefined;
let current = Date.now();

function subscribe(watcher: () => void): () => void {
  watchers.add(watcher);
  timer ??= window.setInterval(() => {
    current = Date.now();
    for (const each of watchers) each();
  }, 1_000);
  return () => {
    watchers.delete(watcher);
    if (watchers.size > 0) return;
    window.clearInterval(timer);
    timer = undefined;
  };
}

/**
 * A text that depends on the time, for example "3 min ago"; drawn again only when the text changes. One timer serves the
 * whole page.
 */
export function useTextAt(textAt: (now: number) => string): string {
  return useSyncExternalStore(subscribe, () => {
    if (timer === undefined) current = Date.now();
    return textAt(current);
  });
}
