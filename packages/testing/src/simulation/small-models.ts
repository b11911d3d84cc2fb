import { DeviceModel, Identity } from "@beckon/cpe";
import { compileModel, entries, type ObjectSpec, r, softwareModules, table, w } from "@beckon/cpe/models";

/** A device of the simulation, and which of its parameters who may change. */
export interface SmallModel {
  readonly model: DeviceModel;
  /** Written by tasks only. */
  readonly settable: readonly string[];
  /** Written at home only. */
  readonly local: string;
  readonly table: string;
  /** The writable text of a row. */
  readonly column: string;
}

const WRITTEN = ["One", "Two", "Three", "Four"];
const COLUMN = "X_EXAMPLE_Note";

const info: ObjectSpec = {
  Manufacturer: r.string("Example"),
  ManufacturerOUI: r.string("00D09E"),
  ProductClass: r.string("Small"),
  SerialNumber: r.string(({ identity }) => identity.serialNumber),
  HardwareVersion: r.string("A"),
  SoftwareVersion: r.string("1.0"),
  ProvisioningCode: w.string(""),
  UpTime: r.unsignedInt(({ uptime }) => String(uptime)),
};
const server: ObjectSpec = {
  URL: w.string(""),
  Username: w.string(""),
  Password: w.secret(""),
  PeriodicInformEnable: w.boolean(true),
  PeriodicInformInterval: w.unsignedInt(60),
  ParameterKey: r.string(""),
  ConnectionRequestURL: r.string(""),
  ConnectionRequestUsername: w.string(""),
  ConnectionRequestPassword: w.secret(""),
  AliasBasedAddressing: r.boolean(false),
};
const rows = table(2, (number) => ({ Enable: w.boolean(true), [COLUMN]: w.string(`row ${number}`) }), {
  writable: true,
  maximumEntries: 60,
});
const written: ObjectSpec = Object.fromEntries(WRITTEN.map((name) => [name, w.string("factory")]));

const TR181 = compileModel("Device.", {
  RootDataModelVersion: r.string("2.19"),
  DeviceInfo: info,
  ManagementServer: server,
  X_EXAMPLE_Written: written,
  SoftwareModules: softwareModules("Device."),
  NAT: { PortMappingNumberOfEntries: entries, PortMapping: rows },
});
const TR098 = compileModel("InternetGatewayDevice.", {
  DeviceSummary: r.string("InternetGatewayDevice:1.14[](Baseline:1)"),
  DeviceInfo: { ...info, SpecVersion: r.string("1.0") },
  ManagementServer: server,
  X_EXAMPLE_Written: written,
  Layer3Forwarding: { ForwardNumberOfEntries: entries, Forwarding: rows },
});

/** A device of some forty parameters, below `Device.` or `InternetGatewayDevice.`: the simulation needs thousands. */
export function smallModel(root: "Device." | "InternetGatewayDevice.", serialNumber: string): SmallModel {
  const identity = { manufacturer: "Example", oui: "00D09E", productClass: `Small${root.length}`, serialNumber };
  return {
    model: new DeviceModel(root === "Device." ? TR181 : TR098, new Identity(identity, 1)),
    settable: WRITTEN.map((name) => `${root}X_EXAMPLE_Written.${name}`),
    local: `${root}DeviceInfo.ProvisioningCode`,
    table: root === "Device." ? "Device.NAT.PortMapping." : "InternetGatewayDevice.Layer3Forwarding.Forwarding.",
    column: COLUMN,
  };
}
