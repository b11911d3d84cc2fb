const DEVICE = [
  "RootDataModelVersion",
  "DeviceSummary",
  "DeviceInfo.HardwareVersion",
  "DeviceInfo.SoftwareVersion",
  "DeviceInfo.ProvisioningCode",
  "ManagementServer.ParameterKey",
  "ManagementServer.ConnectionRequestURL",
  "ManagementServer.AliasBasedAddressing",
  "LAN.IPAddress",
];
const INTERNET_GATEWAY_DEVICE = [
  "DeviceSummary",
  "DeviceInfo.SpecVersion",
  "DeviceInfo.HardwareVersion",
  "DeviceInfo.SoftwareVersion",
  "DeviceInfo.ProvisioningCode",
  "ManagementServer.ParameterKey",
  "ManagementServer.ConnectionRequestURL",
  "ManagementServer.AliasBasedAddressing",
];

/** Names below the root that are part of every Inform if the device has them (INF-4). */
export function forcedInformOf(root: string): readonly string[] {
  return root === "Device." ? DEVICE : INTERNET_GATEWAY_DEVICE;
}

/** Names below the root that notify actively without being asked (SPA-5). */
export const NOTIFIED_BY_DEFAULT: ReadonlySet<string> = new Set([
  "DeviceInfo.SoftwareVersion",
  "DeviceInfo.ProvisioningCode",
  "ManagementServer.ConnectionRequestURL",
  "ManagementServer.ConnReqJabberID",
  "ManagementServer.UDPConnectionRequestAddress",
  "GatewayInfo.ManufacturerOUI",
  "GatewayInfo.ProductClass",
  "GatewayInfo.SerialNumber",
]);
