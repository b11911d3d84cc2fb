import type { DeviceFilter } from "../api/queries.ts";

const SORTS = ["id", "lastInformAt", "firstSeenAt", "productClass", "softwareVersion"] as const;

/** Reads the filter of the device list from the address bar; what makes no sense is left out. */
export function parseDeviceSearch(search: Readonly<Record<string, unknown>>): DeviceFilter {
  const text = (name: string) => {
    const value = search[name];
    return typeof value === "string" && value !== "" ? { [name]: value } : {};
  };
  const flag = (name: string) => {
    const value = String(search[name]);
    return value === "true" || value === "false" ? { [name]: value === "true" } : {};
  };
  const sort = SORTS.find((name) => name === search.sort);
  return {
    ...text("search"),
    ...text("manufacturer"),
    ...text("productClass"),
    ...text("softwareVersion"),
    ...text("tag"),
    ...flag("online"),
    ...(sort ? { sort } : {}),
    ...flag("descending"),
  };
}

/** A filter without its empty parts, as it stands in the address bar. */
export function withoutEmpty(
  filter: { readonly [N in keyof DeviceFilter]: DeviceFilter[N] | undefined | null },
): DeviceFilter {
  return Object.fromEntries(
    Object.entries(filter).filter(([, value]) => value !== undefined && value !== null && value !== ""),
  );
}
