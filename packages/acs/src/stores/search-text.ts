import type { Device } from "../device/device.ts";
import { splitIndexedPath } from "../device/indexed-parameters.ts";
import type { DeviceQuery, ParameterFilter } from "../ports/store.ts";

/** All texts of a device that a search looks at, in lower case, one a line. */
export function searchText(device: Device): string {
  const { manufacturer, oui, productClass, serialNumber } = device.identity;
  return [
    device.id,
    manufacturer,
    oui,
    productClass,
    serialNumber,
    device.softwareVersion,
    device.hardwareVersion,
    device.address,
    ...device.tags,
  ]
    .map(fold)
    .join("\n");
}

/** The words of a search as they occur in `searchText`. At most 16: more only cost time. */
export function searchWords(search: string | undefined): readonly string[] {
  const words = fold(search ?? "").split(/\s+/u);
  return [...new Set(words)].filter((word) => word !== "").slice(0, 16);
}

/** Whether the device belongs in the answer; `words` are those of `query.search`. */
export function matches(device: Device, query: DeviceQuery, words: readonly string[]): boolean {
  const { productClass, manufacturer, softwareVersion, tag, informedSince, informedBefore } = query;
  if (productClass !== undefined && device.identity.productClass !== productClass) return false;
  if (manufacturer !== undefined && device.identity.manufacturer !== manufacturer) return false;
  if (softwareVersion !== undefined && device.softwareVersion !== softwareVersion) return false;
  if (tag !== undefined && !device.tags.includes(tag)) return false;
  if (informedSince !== undefined && device.lastInformAt < informedSince) return false;
  if (informedBefore !== undefined && device.lastInformAt >= informedBefore) return false;
  if (!(query.parameters ?? []).every((filter) => hasParameter(device, filter))) return false;
  if (words.length === 0) return true;
  const text = searchText(device);
  return words.every((word) => text.includes(word));
}

function hasParameter({ indexed }: Device, filter: ParameterFilter): boolean {
  const isOfPath = (path: string) => path === filter.path || splitIndexedPath(path).generic === filter.path;
  const fits = (value: string) => ("equals" in filter ? value === filter.equals : value.startsWith(filter.prefix));
  return Object.entries(indexed ?? {}).some(([path, value]) => fits(value) && isOfPath(path));
}

/** NUL ends a text in some databases, and lone surrogates do not survive UTF-8. */
function fold(text: string): string {
  return text.toLowerCase().toWellFormed().replaceAll("\0", " ");
}
