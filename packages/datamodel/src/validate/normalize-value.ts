import { parseBoolean, parseDateTime, type ValueType } from "@beckon/cwmp";
import type { ParameterDefinition } from "../definition.ts";
import { parseIpv6Address } from "./ip-address.ts";
import { parseInteger } from "./lexical-problem.ts";
import { listItems, listText } from "./list-items.ts";

/**
 * A text that is the same for values that mean the same: `true` and `1`, `007` and `7`, hexadecimal and MAC addresses in
 * either case, the same moment in another zone. A text that is no value of the type comes back unchanged.
 *
 * @param definition tells lists and named types apart, if it is known
 */
export function normalizeValue(
  type: ValueType,
  text: string,
  definition?: Pick<ParameterDefinition, "type" | "dataType" | "list">,
): string {
  if (definition?.list)
    return listText(listItems(text).map((item) => normalizeItem(definition.type, item, definition.dataType)));
  return normalizeItem(type === "untyped" ? (definition?.type ?? type) : type, text, definition?.dataType);
}

function normalizeItem(type: ValueType, text: string, dataType: string | undefined): string {
  switch (type) {
    case "boolean": {
      const truth = parseBoolean(text);
      return truth === undefined ? text : truth ? "1" : "0";
    }
    case "int":
    case "unsignedInt":
    case "long":
    case "unsignedLong":
      return parseInteger(text.trim())?.toString() ?? text;
    case "decimal":
      return normalizeDecimal(text.trim()) ?? text;
    case "dateTime":
      return normalizeTime(text);
    case "hexBinary":
      return text.trim().toUpperCase();
    case "base64":
      return text.replace(/\s+/g, "");
    case "string":
    case "untyped":
      return normalizeNamed(dataType, text);
  }
}

function normalizeDecimal(text: string): string | undefined {
  const [, sign, whole = "", fraction = ""] = /^([+-]?)(\d*)\.?(\d*)$/.exec(text) ?? [];
  if (sign === undefined || (whole === "" && fraction === "")) return undefined;
  const digits = whole.replace(/^0+(?=\d)/, "") || "0";
  const rest = fraction.replace(/0+$/, "");
  const number = rest === "" ? digits : `${digits}.${rest}`;
  return sign === "-" && number !== "0" ? `-${number}` : number;
}

/** Moments to the millisecond; finer fractions, which TR-143 has, stay part of the text. */
function normalizeTime(text: string): string {
  const time = parseDateTime(text);
  switch (time?.kind) {
    case undefined:
      return text;
    case "moment":
      return `${new Date(time.epochMilliseconds).toISOString().slice(0, 19)}${fractionOf(text)}Z`;
    case "sinceBoot":
      return `sinceBoot ${Math.floor(time.milliseconds / 1000)}${fractionOf(text)}`;
    case "unknown":
    case "infinite":
      return time.kind;
  }
}

function fractionOf(text: string): string {
  return /\.\d*[1-9]/.exec(text)?.[0] ?? "";
}

function normalizeNamed(dataType: string | undefined, text: string): string {
  switch (dataType) {
    case "MACAddress":
    case "IEEE_EUI64":
      return text.trim().toUpperCase().replaceAll("-", ":");
    case "UUID":
      return text.trim().toLowerCase();
    case "IPAddress":
    case "IPv6Address":
      return normalizeIpv6(text.trim());
    case "IPPrefix":
    case "IPv6Prefix": {
      const [address = "", ...length] = text.trim().split("/");
      return [normalizeIpv6(address), ...length].join("/");
    }
    default:
      return text;
  }
}

function normalizeIpv6(text: string): string {
  return (
    parseIpv6Address(text)
      ?.map((group) => group.toString(16))
      .join(":") ?? text
  );
}
