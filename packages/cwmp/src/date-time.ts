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

const ISO = /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2}):(\d{2})(\.\d+)?(Z|[+-]\d{2}:?\d{2})?$/;
const STRICT_ISO = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})?$/;
const CTIME = /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) +(\d{1,2}) (\d{2}:\d{2}:\d{2}) (?:[A-Z]{3,4} )?(\d{4})$/;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** True for the one form that may be sent (TYP-3). */
export function isIsoDateTime(text: string): boolean {
  return STRICT_ISO.test(text) && !text.startsWith("0000") && parseDateTime(text) !== undefined;
}

/** Reads a dateTime, also in the forms devices invent (QRK-19, WIRE-9); undefined if it is none of them. */
export function parseDateTime(text: string): DateTime | undefined {
  const trimmed = text.trim();
  if (trimmed === "" || trimmed.startsWith("0000-")) return { kind: "unknown" };
  const match = ISO.exec(trimmed) ?? ISO.exec(fromCtime(trimmed) ?? "");
  if (!match) return undefined;
  const [, year = "", ...rest] = match;
  const [month = 0, day = 0, hour = 0, minute = 0, second = 0] = rest.slice(0, 5).map(Number);
  if (month < 1 || month > 12 || day < 1 || day > daysOf(Number(year), month)) return undefined;
  if (hour > 24 || minute > 59 || second > 60) return undefined;
  if (year === "9999") return { kind: "infinite" };
  const [fraction, zone] = rest.slice(5);
  // Date.UTC takes the years 0 to 99 for 1900 to 1999; setUTCFullYear does not. Hour 24 and second 60 carry over.
  const midnight = new Date(0).setUTCFullYear(Number(year), month - 1, day);
  const sinceMidnight = ((hour * 60 + minute) * 60 + second) * 1000 + Math.trunc(Number(`0${fraction ?? ""}`) * 1000);
  if (year === "0001") {
    const milliseconds = midnight + sinceMidnight - new Date(0).setUTCFullYear(1, 0, 1);
    return zone !== undefined || milliseconds === 0 ? { kind: "unknown" } : { kind: "sinceBoot", milliseconds };
  }
  return {
    kind: "moment",
    epochMilliseconds: midnight + sinceMidnight - offsetOf(zone),
    zoned: zone !== undefined,
  };
}

/** Writes a moment as UTC; fractions of a second only if there are any, for some devices refuse them (QRK-19). */
export function formatDateTime(epochMilliseconds: number): string {
  return new Date(epochMilliseconds).toISOString().replace(/\.000Z$/, "Z");
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysOf(year: number, month: number): number {
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeapYear ? 29 : (DAYS[month - 1] ?? 0);
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
