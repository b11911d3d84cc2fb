import { formatDateTime } from "@beckon/cwmp";

/** Microseconds since 1970 as the dateTime that TR-143 wants (DIA-9): `2026-01-02T03:04:05.678901Z`. */
export function formatMicroseconds(microseconds: number): string {
  const whole = Math.round(microseconds);
  const seconds = Math.floor(whole / 1_000_000);
  const fraction = String(whole - seconds * 1_000_000).padStart(6, "0");
  return formatDateTime(seconds * 1000).replace(/(\.\d+)?Z$/, `.${fraction}Z`);
}
