/** The items of a comma-separated list, without the space around commas and with percent escapes undone (TYP-5). */
export function listItems(text: string): string[] {
  return text.trim() === "" ? [] : text.split(",").map((item) => unescapeItem(item.trim()));
}

/** Items as a list value: commas, spaces and percent signs inside an item are escaped (TYP-5). */
export function listText(items: readonly string[]): string {
  return items.map((item) => item.replace(/[%,\s]/g, (character) => `%${hex(character.charCodeAt(0))}`)).join(",");
}

function unescapeItem(item: string): string {
  if (!item.includes("%")) return item;
  return item.replace(/%(2[05Cc]|0[9AaDd])/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function hex(code: number): string {
  return code.toString(16).toUpperCase().padStart(2, "0");
}
