import type { CpeParts } from "../parts.ts";
import type { AssociatedIdentity } from "./acs-offer.ts";

/** Shows in GatewayInfo behind which gateway this device is (DSC-8); a change of it notifies actively by default. */
export function tellOfGateway(parts: CpeParts, { oui, productClass, serialNumber }: AssociatedIdentity): void {
  const values = { ManufacturerOUI: oui, ProductClass: productClass, SerialNumber: serialNumber };
  for (const [name, text] of Object.entries(values)) put(parts, `${parts.model.root}GatewayInfo.${name}`, text);
}

/** Lists a device at the LAN in ManageableDevice, once (DSC-8). */
export function listManageableDevice(parts: CpeParts, device: AssociatedIdentity, host: string): void {
  const { model, server, notifications } = parts;
  const table = model.object(server.path("ManageableDevice."));
  if (table?.class.kind !== "table") return;
  const { oui, productClass, serialNumber } = device;
  const values = { ManufacturerOUI: oui, ProductClass: productClass, SerialNumber: serialNumber };
  const isListed = model
    .rows(table.path)
    .some((number) =>
      Object.entries(values).every(([name, text]) => model.get(`${table.path}${number}.${name}`)?.text === text),
    );
  if (isListed) return;
  const count = server.path("ManageableDeviceNumberOfEntries");
  const before = model.get(count)?.text ?? "";
  const number = model.addRow(table);
  for (const [name, text] of Object.entries({ ...values, Host: host }))
    put(parts, `${table.path}${number}.${name}`, text);
  notifications.written(count, before, model.get(count)?.text ?? "");
}

/** Writes the parameter if this device has it. */
function put({ model, notifications }: CpeParts, path: string, text: string): void {
  const before = model.get(path)?.text;
  if (before === undefined) return;
  model.set(path, text);
  notifications.written(path, before, text);
}
