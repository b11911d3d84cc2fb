/** Least, greatest and mean of round trips in microseconds; zeros if there was none. */
export interface ResponseTimes {
  readonly successes: number;
  readonly failures: number;
  readonly minimum: number;
  readonly average: number;
  readonly maximum: number;
}

/** @param times microseconds; undefined: no answer */
export function responseTimes(times: readonly (number | undefined)[]): ResponseTimes {
  const answered = times.filter((time) => time !== undefined);
  const successes = answered.length;
  const failures = times.length - successes;
  if (successes === 0) return { successes, failures, minimum: 0, average: 0, maximum: 0 };
  const sum = answered.reduce((total, time) => total + time, 0);
  return {
    successes,
    failures,
    minimum: Math.min(...answered),
    average: sum / successes,
    maximum: Math.max(...answered),
  };
}

/** Microseconds as whole milliseconds in text. */
export function inMilliseconds(microseconds: number): string {
  return String(Math.round(microseconds / 1000));
}

export function inMicroseconds(microseconds: number): string {
  return String(Math.round(microseconds));
}
