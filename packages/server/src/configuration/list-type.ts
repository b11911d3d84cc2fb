import { isIP } from "node:net";
import type { OptionType } from "./option-type.ts";

/** Several values with commas between them; an empty text is an empty list. */
function listOf(
  placeholder: string,
  expected: string,
  isItem: (item: string) => boolean,
): OptionType<readonly string[]> {
  return {
    placeholder,
    expected,
    parse(value) {
      const items = value.split(",").map((item) => item.trim());
      if (items.length === 1 && items[0] === "") return [];
      return items.every(isItem) ? items : undefined;
    },
  };
}

export const networks = listOf(
  "networks",
  "IP addresses or networks with commas between them, for example 10.0.0.5,192.168.0.0/16,fd00::/8",
  isNetwork,
);

export const parameterPaths = listOf(
  "paths",
  "full parameter paths with commas between them and * for instance numbers, for example Device.WiFi.SSID.*.SSID",
  (item) => /^[A-Za-z_][\w-]*(\.([A-Za-z_][\w-]*|\d+|\*))*\.[A-Za-z_][\w-]*$/.test(item),
);

/** `name=address` each; names and addresses may not have commas. */
export const addresses = listOf(
  "list",
  "names with http or https addresses and commas between them, for example old=https://acs.example/",
  (item) => /^[^=]+=https?:\/\/[^\s/@]+(\/\S*)?$/i.test(item),
);

/** The two sides of one item of such a list. */
export function nameAndAddress(item: string): readonly [name: string, address: string] {
  const equals = item.indexOf("=");
  return [item.slice(0, equals).trim(), item.slice(equals + 1)];
}

function isNetwork(text: string): boolean {
  const [address = "", bits, ...rest] = text.split("/");
  const family = isIP(address);
  if (family === 0 || rest.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128));
}
