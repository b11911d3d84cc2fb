/** The serial number out of a device's id, for places that have no more than the id. */
export function deviceName(id: string): string {
  const serial = id.split("-").at(-1) ?? id;
  try {
    return decodeURIComponent(serial);
  } catch {
    // Not an id of ours; it is shown as it is.
    return id;
  }
}
