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

export const parameterPaths = listOf(
  "paths",
  "full parameter paths with commas between them and * for instance numbers, for example Device.WiFi.SSID.*.SSID",
  (item) => /^[A-Za-z_][\w-]*(\.([A-Za-z_][\w-]*|\d+|\*))*\.[A-Za-z_][\w-]*$/.test(item),
);
