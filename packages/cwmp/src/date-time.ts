/** The value for a time that is unknown or does not apply (TYP-3). */
export const UNKNOWN_TIME = "0001-01-01T00:00:00Z";
/** The value for a time that never comes (TYP-3). */
export const INFINITE_TIME = "9999-12-31T23:59:59Z";

export type DateTime =
  | { readonly kind: "unknown" }
  | { readonly kind: "infinite" }
  /** A moment; `zoned` is false if the sender gave no zone, in which case it is read as UTC. */
  | { readonly kind: "moment"; readonly epochMilliseconds: number; readonly zoned: boolean }
  /** Time since boot: year 0001 without zone (TYP-3). */
  | { readonly kind: "sinceBoot"; readonly milliseconds: number };

const ISO = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(\.\d+)?(Z|[+-]\d{2}:?\d{2})?$/;
const CTIME = /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) +(\d{1,2}) (\d{2}:\d{2}:\d{2}) (\d{4})$/;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** Reads a dateTime, also in the forms devices invent (QRK-19, WIRE-9); undefined if it is none of them. */
export function parseDateTime(text: string): DateTime | undefined {
  const trimmed = text.trim();
  if (trimmed === "" || trimmed.startsWith("0000-")) return { kind: "unknown" };
  const match = ISO.exec(trimmed) ?? ISO.exec(fromCtime(trimmed) ?? "");
  if (!match) return undefined;
  const [, year = "", month = "", day = "", hour = "", minute = "", second = "", fraction = "", zone] = match;
  const utc = Date.UTC(2000, Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second));
  const moment = new Date(utc + Number(`0${fraction}`) * 1000);
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return undefined;
  if (Number(hour) > 24 || Number(minute) > 59 || Number(second) > 60) return undefined;
  if (year === "9999") return { kind: "infinite" };
  if (year === "0001") {
    const since = Math.max(0, moment.getTime() - Date.UTC(2000, 0, 1));
    if (zone !== undefined || since === 0) return { kind: "unknown" };
    return { kind: "sinceBoot", milliseconds: since };
  }
  moment.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  return { kind: "moment", epochMilliseconds: moment.getTime() - offsetOf(zone), zoned: zone !== undefined };
}

/** Writes a moment as UTC; fractions of a second only if there are any, for some devices refuse them (QRK-19). */
export function formatDateTime(epochMilliseconds: number): string {
  return new Date(epochMilliseconds).toISOString().replace(/\.000Z$/, "Z");
}

function offsetOf(zone: string | undefined): number {
  if (zone === undefined || zone === "Z") return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return (zone.startsWith("-") ? -minutes : minutes) * 60_000;
}

function fromCtime(text: string): string | undefined {
  const match = CTIME.exec(text);
  if (!match) return undefined;
  const [, monthName = "", day = "", time = "", year = ""] = match;
  const month = MONTHS.indexOf(monthName) + 1;
  return month === 0 ? undefined : `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}T${time}`;
}
