/** The time in microseconds since 1970; never goes back within a process. */
export function microseconds(): number {
  return Math.round((performance.timeOrigin + performance.now()) * 1000);
}
