import type { ManagementServer } from "./management-server.ts";
import type { DeviceModel } from "./model/device-model.ts";
import type { DeviceIdentity } from "./model/identity.ts";
import type { CpeOptions } from "./options.ts";

/** Puts the device into the state in which it left the factory, with the settings of its owner. */
export function applyFactoryState(model: DeviceModel, server: ManagementServer, options: CpeOptions): void {
  model.factoryReset();
  server.put("URL", options.acsUrl);
  server.put("Username", options.username ?? defaultUsername(model.identity));
  if (options.password !== undefined) server.put("Password", options.password);
  if (options.connectionRequestUsername !== undefined) {
    server.put("ConnectionRequestUsername", options.connectionRequestUsername);
  }
  if (options.connectionRequestPassword !== undefined) {
    server.put("ConnectionRequestPassword", options.connectionRequestPassword);
  }
  if (options.periodicInformInterval !== undefined) {
    server.put("PeriodicInformEnable", "1");
    server.put("PeriodicInformInterval", String(options.periodicInformInterval));
  }
}

/** AUTH-7: OUI, product class and serial number, each percent-encoded outside `[A-Za-z0-9_]`. */
export function defaultUsername({ oui, productClass, serialNumber }: DeviceIdentity): string {
  const parts = productClass === "" ? [oui, serialNumber] : [oui, productClass, serialNumber];
  return parts.map(encodePart).join("-");
}

function encodePart(part: string): string {
  return encodeURIComponent(part).replace(/[-.!~*'()]/g, (character) => {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  });
}
