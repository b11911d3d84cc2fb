const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A length of time in at most two units: `45 s`, `3 min`, `2 h 5 min`, `12 d 4 h`. */
export function durationText(milliseconds: number): string {
  if (milliseconds < MINUTE) return `${Math.max(0, Math.floor(milliseconds / SECOND))} s`;
  if (milliseconds < HOUR) return `${Math.floor(milliseconds / MINUTE)} min`;
  if (milliseconds < DAY) return twoUnits(milliseconds, HOUR, "h", MINUTE, "min");
  return twoUnits(milliseconds, DAY, "d", HOUR, "h");
}

/** How long ago, in one unit: `just now`, `40 s ago`, `3 min ago`, `5 h ago`, `12 d ago`. */
export function agoText(at: number, now: number): string {
  const age = now - at;
  if (at === 0) return "never";
  if (age < 5 * SECOND) return "just now";
  if (age < MINUTE) return `${Math.floor(age / SECOND)} s ago`;
  if (age < HOUR) return `${Math.floor(age / MINUTE)} min ago`;
  if (age < 2 * DAY) return `${Math.floor(age / HOUR)} h ago`;
  return `${Math.floor(age / DAY)} d ago`;
}

/** A short span between messages: `+0.042 s`, `+12.4 s`, `+3 min`. */
export function offsetText(milliseconds: number): string {
  if (milliseconds < 10 * SECOND) return `+${(milliseconds / SECOND).toFixed(3)} s`;
  if (milliseconds < MINUTE) return `+${(milliseconds / SECOND).toFixed(1)} s`;
  return `+${durationText(milliseconds)}`;
}

function twoUnits(milliseconds: number, large: number, largeName: string, small: number, smallName: string): string {
  const whole = Math.floor(milliseconds / large);
  const rest = Math.floor((milliseconds % large) / small);
  return rest === 0 ? `${whole} ${largeName}` : `${whole} ${largeName} ${rest} ${smallName}`;
}
