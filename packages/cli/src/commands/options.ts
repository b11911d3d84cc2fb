import { InvalidArgumentError, Option } from "commander";

/** Readers of option values; commander puts the sentence behind the option's name. */

export function whole(minimum: number, maximum: number): (text: string) => number {
  return (text) => {
    const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (number >= minimum && number <= maximum) return number;
    throw new InvalidArgumentError(`It must be a whole number from ${minimum} to ${maximum}.`);
  };
}

const UNITS: Readonly<Record<string, number>> = { "": 1, s: 1, min: 60, m: 60, h: 3600, d: 86_400 };

/** A length of time in seconds: `90`, `90s`, `5min`, `2h`, `1d`. */
export function duration(text: string): number {
  const match = /^(\d+(?:\.\d+)?)\s*([a-z]*)$/.exec(text);
  const unit = UNITS[match?.[2] ?? "?"];
  if (match === null || unit === undefined) {
    throw new InvalidArgumentError("It must be a time such as 30, 90s, 5min or 2h.");
  }
  return Number(match[1]) * unit;
}

/** As `duration`, as long as the API is willing to wait. */
export function waitingTime(text: string): number {
  const seconds = duration(text);
  if (seconds <= 300) return seconds;
  throw new InvalidArgumentError("It must be at most 5min. Use --no-wait, and look later with `beckon device task`.");
}

/** Seconds, or a range of them: `60` or `30-60`. */
export function interval(text: string): number | readonly [number, number] {
  const [, first, second] = /^(\d{1,9})(?:-(\d{1,9}))?$/.exec(text) ?? [];
  const shortest = Number(first);
  const longest = Number(second ?? first);
  if (!(shortest >= 1 && longest >= shortest)) {
    throw new InvalidArgumentError("It must be a number of seconds such as 60, or a range such as 30-60.");
  }
  return second === undefined ? shortest : [shortest, longest];
}

/** `host:port`, `host` or `:port`. */
export function hostAndPort(text: string): { readonly host?: string; readonly port?: number } {
  const match = /^(\[[0-9a-fA-F:.]+\]|[^:\s]*)(?::(\d{1,5}))?$/.exec(text);
  const port = match?.[2] === undefined ? undefined : Number(match[2]);
  if (match === null || text === "" || (port !== undefined && port > 65_535)) {
    throw new InvalidArgumentError("It must be an address such as 127.0.0.1:7548, 0.0.0.0 or :7548.");
  }
  const host = (match[1] ?? "").replace(/^\[|\]$/g, "");
  return { ...(host === "" ? {} : { host }), ...(port === undefined ? {} : { port }) };
}

export const jsonOption = (): Option => new Option("--json", "print JSON for programs");
