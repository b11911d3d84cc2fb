import { type Duration, milliseconds } from "@beckon/cwmp/ports";

/**
 * The span from which the waiting time before the n-th retry is drawn (RTY-3).
 *
 * @param retry 1 for the first; counts above 10 wait like the tenth
 * @param minimumWait CWMPRetryMinimumWaitInterval, seconds
 * @param multiplier CWMPRetryIntervalMultiplier, thousandths
 */
export function retryWindow(
  retry: number,
  minimumWait = 5,
  multiplier = 2000,
): { readonly shortest: Duration; readonly longest: Duration } {
  const n = Math.min(Math.max(1, retry), 10);
  const factor = multiplier / 1000;
  return {
    shortest: milliseconds(Math.round(minimumWait * factor ** (n - 1) * 1000)),
    longest: milliseconds(Math.round(minimumWait * factor ** n * 1000)),
  };
}
