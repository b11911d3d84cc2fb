const UNITS = [
  ["d", 86_400_000],
  ["h", 3_600_000],
  ["min", 60_000],
  ["s", 1000],
] as const;

/** `3 min ago`; `never` for 0. */
export function age(at: number, now: number): string {
  if (at === 0) return "never";
  const passed = Math.max(0, now - at);
  for (const [unit, size] of UNITS) if (passed >= size) return `${Math.floor(passed / size)} ${unit} ago`;
  return "now";
}

/** `2026-11-20 14:52:27` in UTC; `never` for 0. */
export function moment(at: number): string {
  return at === 0 ? "never" : `${new Date(at).toISOString().slice(0, 19).replace("T", " ")} UTC`;
}

/** `340 ms`, `1.2 s`, `75 s` */
export function span(milliseconds: number): string {
  if (milliseconds < 10) return `${milliseconds.toFixed(1)} ms`;
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`;
  return milliseconds < 10_000 ? `${(milliseconds / 1000).toFixed(1)} s` : `${Math.round(milliseconds / 1000)} s`;
}
