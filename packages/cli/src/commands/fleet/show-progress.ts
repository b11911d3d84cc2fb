import type { Terminal } from "../../terminal.ts";

/** How often the line changes on a terminal, and how often a line is written where none can be written over. */
const LIVE = 500;
const PLAIN = 10_000;

/** Shows a line on standard error, always up to date. Disposing ends it. */
export function showProgress(terminal: Terminal, line: () => string): Disposable {
  const write = (): void => {
    if (terminal.live) terminal.err(`\r\u001b[2K${line().slice(0, Math.max(20, terminal.columns - 1))}`);
    else terminal.err(`${line()}\n`);
  };
  const timer = setInterval(write, terminal.live ? LIVE : PLAIN);
  return {
    [Symbol.dispose]() {
      clearInterval(timer);
      if (terminal.live) terminal.err("\r\u001b[2K");
    },
  };
}
