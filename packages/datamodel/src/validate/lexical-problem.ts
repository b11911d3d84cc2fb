import { isXmlText, parseDateTime, type ValueType } from "@beckon/cwmp";

/** What is wanted, to follow "the value must be"; undefined if the text is a value of the type (TYP-1 to TYP-4). */
export function lexicalProblem(type: ValueType, text: string): string | undefined {
  switch (type) {
    case "boolean":
      return /^(?:0|1|false|true)$/.test(text) ? undefined : "true, false, 1 or 0";
    case "int":
    case "unsignedInt":
    case "long":
    case "unsignedLong": {
      const [lowest, highest] = INTEGER_BOUNDS[type];
      const number = parseInteger(text);
      const fits = number !== undefined && number >= lowest && number <= highest;
      return fits ? undefined : `a whole number from ${lowest} to ${highest}`;
    }
    case "decimal":
      return DECIMAL.test(text) ? undefined : "a decimal number such as -1.5";
    case "dateTime":
      return isDateTime(text) ? undefined : "a time such as 2026-01-31T23:59:59Z";
    case "base64":
      return BASE64.test(text.replace(/\s+/g, "")) ? undefined : "base64";
    case "hexBinary":
      return /^(?:[0-9A-Fa-f]{2})*$/.test(text) ? undefined : "an even number of hexadecimal digits";
    case "string":
    case "untyped":
      return isXmlText(text) ? undefined : "text without control characters, which XML cannot carry";
  }
}

/** Undefined if the text is no whole number of up to 40 digits; a plus sign and leading zeros are legal (TYP-2). */
export function parseInteger(text: string): bigint | undefined {
  return /^[+-]?\d{1,40}$/.test(text) ? BigInt(text.replace(/^\+/, "")) : undefined;
}

const INTEGER_BOUNDS = {
  int: [-(2n ** 31n), 2n ** 31n - 1n],
  unsignedInt: [0n, 2n ** 32n - 1n],
  long: [-(2n ** 63n), 2n ** 63n - 1n],
  unsignedLong: [0n, 2n ** 64n - 1n],
} as const;

const DECIMAL = /^[+-]?(?:\d{1,100}(?:\.\d{0,100})?|\.\d{1,100})$/;
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
const DATE_TIME = /^(\d{4})-(\d\d)-(\d\d)T\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)?$/;

function isDateTime(text: string): boolean {
  const [, year, month, day] = DATE_TIME.exec(text) ?? [];
  if (year === undefined || parseDateTime(text) === undefined) return false;
  const daysOfMonth = new Date(Date.UTC(Number(year) === 1 ? 2001 : Number(year), Number(month), 0)).getUTCDate();
  return Number(day) <= daysOfMonth;
}
