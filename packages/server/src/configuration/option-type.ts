/** A kind of configuration value: how its text is read, and what a person must know to write it. */
export interface OptionType<T> {
  /** As placeholder in help texts: `<port>`. */
  readonly placeholder: string;
  /** Finishes the sentence "It must be …". */
  readonly expected: string;
  /** Undefined if the text is not such a value. */
  parse(text: string): T | undefined;
  /** True for options that are flags without a value on the command line. */
  readonly isSwitch?: boolean;
}

export const text: OptionType<string> = {
  placeholder: "text",
  expected: "a text that is not empty",
  parse: (value) => (value.trim() === "" ? undefined : value),
};

export const path: OptionType<string> = { ...text, placeholder: "path", expected: "a path" };

export const hostAddress: OptionType<string> = {
  placeholder: "address",
  expected: "an IP address or a host name, for example 127.0.0.1, or 0.0.0.0 for every network of this machine",
  parse: (value) => (/^[A-Za-z0-9.:_-]+$/.test(value) ? value : undefined),
};

export const port: OptionType<number> = {
  placeholder: "port",
  expected: "a port number from 0 to 65535 (0: any free one)",
  parse: (value) => integerWithin(value, 0, 65535),
};

export const urlPath: OptionType<string> = {
  placeholder: "path",
  expected: "a URL path that starts with /, for example /acs",
  parse: (value) => (/^\/[\w.~/%-]*$/.test(value) ? value : undefined),
};

export const webUrl: OptionType<string> = {
  placeholder: "url",
  expected: "a URL that starts with http:// or https://",
  parse(value) {
    const url = URL.parse(value);
    return url && /^https?:$/.test(url.protocol) && url.username === "" ? url.href.replace(/\/$/, "") : undefined;
  },
};

export const databaseUrl: OptionType<string> = {
  placeholder: "url",
  expected: "a URL of the form postgres://user:password@host:port/database",
  parse(value) {
    const protocol = URL.parse(value)?.protocol;
    return protocol === "postgres:" || protocol === "postgresql:" ? value : undefined;
  },
};

export const toggle: OptionType<boolean> = {
  placeholder: "true|false",
  expected: "true or false",
  parse: (value) => ({ true: true, false: false })[value.toLowerCase()],
  isSwitch: true,
};

export function whole(minimum: number, maximum: number): OptionType<number> {
  return {
    placeholder: "number",
    expected: `a whole number from ${minimum} to ${maximum}`,
    parse: (value) => integerWithin(value, minimum, maximum),
  };
}

/** A size in bytes, which may be written with kB, MB, KiB or MiB. */
export const size: OptionType<number> = {
  placeholder: "size",
  expected: "a size such as 500kB or 16MiB, from 64kB to 1GiB",
  parse(value) {
    const [, digits, unit = ""] = /^(\d{1,12})\s*(|B|kB|KB|KiB|MB|MiB|GB|GiB)$/.exec(value) ?? [];
    if (digits === undefined) return undefined;
    const bytes = Number(digits) * (UNITS[unit.toLowerCase()] ?? 1);
    return bytes >= 64_000 && bytes <= 2 ** 30 ? bytes : undefined;
  },
};

const UNITS: Readonly<Record<string, number>> = {
  kb: 1000,
  kib: 1024,
  mb: 1_000_000,
  mib: 1024 ** 2,
  gb: 1e9,
  gib: 1024 ** 3,
};

export function oneOf<const T extends string>(...choices: readonly T[]): OptionType<T> {
  return {
    placeholder: choices.join("|"),
    expected: `one of ${choices.join(", ")}`,
    parse: (value) => choices.find((choice) => choice === value),
  };
}

function integerWithin(value: string, minimum: number, maximum: number): number | undefined {
  if (!/^\d{1,15}$/.test(value.trim())) return undefined;
  const number = Number(value);
  return number >= minimum && number <= maximum ? number : undefined;
}
