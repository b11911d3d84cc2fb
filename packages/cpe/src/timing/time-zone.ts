/** When daylight saving begins or ends in a year: `M3.5.0/2`, `J60`, `59`. */
interface Change {
  readonly rule: string;
  /** Seconds of local time after midnight. */
  readonly time: number;
}

interface Zone {
  /** Seconds east of Greenwich. */
  readonly standard: number;
  readonly daylight: { readonly offset: number; readonly start: Change; readonly end: Change } | undefined;
}

const NAME = "(?:[A-Za-z]{3,}|<[A-Za-z0-9+-]{3,}>)";
const OFFSET = "[+-]?\\d{1,3}(?::\\d{2}(?::\\d{2})?)?";
const RULE = "(?:M\\d{1,2}\\.[1-5]\\.[0-6]|J\\d{1,3}|\\d{1,3})";
const CHANGE = `,(${RULE})(?:/(${OFFSET}))?`;
const POSIX = new RegExp(`^${NAME}(${OFFSET})(?:${NAME}(${OFFSET})?(?:${CHANGE}${CHANGE})?)?$`);
/** The rule of POSIX systems if a zone gives none. */
const USUAL = ["M3.2.0", "M11.1.0"] as const;
const DAY = 86_400;

/**
 * How far local time is ahead of UTC, in minutes.
 *
 * @param zone as LocalTimeZone has it: IEEE 1003.1 (`CET-1CEST,M3.5.0,M10.5.0/3`), or `+01:00` as in TR-098
 * @param now epoch milliseconds
 * @returns undefined if the text is neither
 */
export function zoneOffset(zone: string, now: number): number | undefined {
  const text = zone.trim();
  const plain = /^([+-])(\d{2}):(\d{2})$/.exec(text);
  if (plain) return (plain[1] === "-" ? -1 : 1) * (Number(plain[2]) * 60 + Number(plain[3]));
  const parsed = parse(text);
  return parsed && Math.round(offsetAt(parsed, now) / 60);
}

/** The moment as a dateTime with the offset of its zone; in UTC if the zone says nothing (INF-3). */
export function localDateTime(now: number, zone: string): string {
  const offset = zoneOffset(zone, now) ?? 0;
  const text = new Date(now + offset * 60_000).toISOString().slice(0, 19);
  if (offset === 0) return `${text}Z`;
  const minutes = Math.abs(offset);
  const pad = (number: number) => String(number).padStart(2, "0");
  return `${text}${offset < 0 ? "-" : "+"}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

function parse(text: string): Zone | undefined {
  const match = POSIX.exec(text);
  if (!match) return undefined;
  const [, standardText = "", daylightText, start, startTime, end, endTime] = match;
  const standard = -seconds(standardText); // POSIX counts to the west
  const hasDaylight = new RegExp(`^${NAME}${OFFSET}${NAME}`).test(text);
  if (!hasDaylight) return { standard, daylight: undefined };
  const change = (rule: string, time: string | undefined) => ({
    rule,
    time: time === undefined ? 7200 : seconds(time),
  });
  return {
    standard,
    daylight: {
      offset: daylightText === undefined ? standard + 3600 : -seconds(daylightText),
      start: change(start ?? USUAL[0], startTime),
      end: change(end ?? USUAL[1], endTime),
    },
  };
}

function offsetAt({ standard, daylight }: Zone, now: number): number {
  if (!daylight) return standard;
  const at = Math.floor(now / 1000);
  const year = new Date(now + standard * 1000).getUTCFullYear();
  const start = startOf(daylight.start, year) - standard;
  const end = startOf(daylight.end, year) - daylight.offset;
  // South of the equator the year begins and ends in summer.
  const isSummer = start < end ? at >= start && at < end : at >= start || at < end;
  return isSummer ? daylight.offset : standard;
}

/** Seconds from 1970 to the change, counted in local time. */
function startOf({ rule, time }: Change, year: number): number {
  const day = (month: number, date: number) => Date.UTC(year, month, date) / 1000;
  const week = /^M(\d+)\.(\d)\.(\d)$/.exec(rule);
  if (week) {
    const [month = 1, nth = 1, weekday = 0] = week.slice(1).map(Number);
    const first = day(month - 1, 1);
    const toWeekday = (weekday - new Date(first * 1000).getUTCDay() + 7) % 7;
    let found = first + (toWeekday + 7 * (nth - 1)) * DAY;
    // The fifth one means the last one.
    while (new Date(found * 1000).getUTCMonth() !== month - 1) found -= 7 * DAY;
    return found + time;
  }
  if (!rule.startsWith("J")) return day(0, 1 + Number(rule)) + time;
  // Jn never counts the 29th of February.
  const date = new Date(Date.UTC(2025, 0, Number(rule.slice(1))));
  return day(date.getUTCMonth(), date.getUTCDate()) + time;
}

function seconds(text: string): number {
  const [hours = 0, minutes = 0, rest = 0] = text.replace(/^[+-]/, "").split(":").map(Number);
  return (text.startsWith("-") ? -1 : 1) * (hours * 3600 + minutes * 60 + rest);
}
