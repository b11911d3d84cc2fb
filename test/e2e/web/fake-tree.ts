import type { Device, Parameter, ParameterLevel, TreeObject } from "../../../packages/web/src/generated/api.ts";
import { HOSTILE_TEXT } from "./fake-devices.ts";

type Definition = NonNullable<Parameter["definition"]>;
type Facts = Partial<Definition> & {
  readonly secret?: boolean;
  readonly writable?: boolean;
  readonly vendor?: boolean;
};

/** The parameters of one device, that can be read by level, searched and changed as the server does it. */
export class FakeTree {
  readonly #parameters = new Map<string, Parameter>();
  /** Whether rows can be added to a table, or a row deleted. */
  readonly #writableObjects = new Set<string>();
  readonly #now: number;

  constructor(device: Device, now: number) {
    this.#now = now - 3 * 3_600_000;
    const hostile = device.identity.manufacturer === HOSTILE_TEXT;
    this.#addDeviceInfo(device);
    this.#addServer(device);
    for (const [row, name] of [hostile ? HOSTILE_TEXT : "Lindgren Home", "Lindgren Guest", "Lindgren IoT"].entries())
      this.#addSsid(row + 1, name);
    for (const radio of [1, 2]) this.#addRadio(radio);
    for (let host = 1; host <= 9; host += 1) this.#addHost(host, hostile);
    for (let row = 1; row <= 5; row += 1) this.#addInterface(row);
    this.#writableObjects.add("Device.NAT.PortMapping.");
    for (let row = 1; row <= 2; row += 1) this.addRow("Device.NAT.PortMapping.", row);
    this.#add("Device.X_HALDEN_Support.RemoteNote", "string", HOSTILE_TEXT, { writable: true, vendor: true });
  }

  get size(): number {
    return this.#parameters.size;
  }

  get(path: string): Parameter | undefined {
    return this.#parameters.get(path);
  }

  set(path: string, value: string, at: number): void {
    const before = this.#parameters.get(path);
    if (before) this.#parameters.set(path, { ...before, ...(before.secret ? { value: "" } : { value }), at });
  }

  setNotification(path: string, notification: number): void {
    const before = this.#parameters.get(path);
    if (before) this.#parameters.set(path, { ...before, notification });
  }

  addRow(table: string, row = this.#nextRow(table)): number {
    const path = `${table}${row}.`;
    this.#writableObjects.add(path);
    this.#add(`${path}Enable`, "boolean", "1", { writable: true });
    this.#add(`${path}Description`, "string", `Rule ${row}`, { writable: true, maximumLength: 256 });
    this.#add(`${path}ExternalPort`, "unsignedInt", String(8_000 + row), {
      writable: true,
      minimum: "0",
      maximum: "65535",
    });
    this.#add(`${path}Protocol`, "string", "TCP", { writable: true, enumeration: ["TCP", "UDP", "X_HALDEN_Both"] });
    this.#add(`${path}InternalClient`, "string", `192.168.1.${20 + row}`, { writable: true, maximumLength: 256 });
    return row;
  }

  deleteRow(path: string): void {
    for (const name of [...this.#parameters.keys()]) if (name.startsWith(path)) this.#parameters.delete(name);
  }

  level(path: string): ParameterLevel {
    const parameters: Parameter[] = [];
    const objects = new Map<string, number>();
    for (const parameter of this.#parameters.values()) {
      if (!parameter.path.startsWith(path)) continue;
      const rest = parameter.path.slice(path.length);
      const dot = rest.indexOf(".");
      if (dot < 0) parameters.push(parameter);
      else objects.set(rest.slice(0, dot + 1), (objects.get(rest.slice(0, dot + 1)) ?? 0) + 1);
    }
    return {
      path,
      parameters,
      objects: [...objects].map(([name, count]) => this.#object(path + name, count)),
      total: parameters.length + objects.size,
    };
  }

  search(text: string, limit: number): ParameterLevel {
    const words = text.toLowerCase().split(/\s+/);
    const found = [...this.#parameters.values()].filter((parameter) => {
      const hay = `${parameter.path} ${parameter.secret ? "" : (parameter.value ?? "")}`.toLowerCase();
      return words.every((word) => hay.includes(word));
    });
    return { path: "", objects: [], parameters: found.slice(0, limit), total: found.length };
  }

  #object(path: string, parameters: number): TreeObject {
    const name = path.slice(0, -1).split(".").at(-1) ?? "";
    const label = ["Name", "SSID", "HostName", "Description"]
      .map((leaf) => this.#parameters.get(path + leaf)?.value)
      .find((value) => value !== undefined);
    const table = [...this.#parameters.keys()].some(
      (other) => other.startsWith(path) && /^\d+\./.test(other.slice(path.length)),
    );
    return {
      path,
      name,
      writable: this.#writableObjects.has(path),
      table,
      parameters,
      ...(label === undefined || !/^\d+$/.test(name) ? {} : { label }),
    };
  }

  #nextRow(table: string): number {
    let row = 1;
    while (this.#parameters.has(`${table}${row}.Enable`)) row += 1;
    return row;
  }

  #add(path: string, type: string, value: string | undefined, facts: Facts = {}): void {
    const { secret = false, writable = false, vendor = false, ...definition } = facts;
    this.#parameters.set(path, {
      path,
      name: path.split(".").at(-1) ?? "",
      type,
      writable,
      ...(value === undefined ? {} : { value }),
      secret,
      at: value === undefined ? 0 : this.#now,
      notification: path.endsWith("SoftwareVersion") ? 2 : 0,
      accessList: [],
      ...(vendor ? {} : { definition: { since: "2.0", ...definition } }),
    });
  }

  #addDeviceInfo(device: Device): void {
    const info = "Device.DeviceInfo.";
    this.#add(`${info}Manufacturer`, "string", device.identity.manufacturer, { maximumLength: 64 });
    this.#add(`${info}ManufacturerOUI`, "string", device.identity.oui, { maximumLength: 6 });
    this.#add(`${info}ModelName`, "string", device.identity.productClass, { maximumLength: 64 });
    this.#add(`${info}SerialNumber`, "string", device.identity.serialNumber, { maximumLength: 64 });
    this.#add(`${info}HardwareVersion`, "string", device.hardwareVersion, { maximumLength: 64 });
    this.#add(`${info}SoftwareVersion`, "string", device.softwareVersion, { maximumLength: 64 });
    this.#add(`${info}ProvisioningCode`, "string", "", { maximumLength: 64, writable: true });
    this.#add(`${info}UpTime`, "unsignedInt", "1051200", { units: "seconds" });
    this.#add(`${info}FirstUseDate`, "dateTime", "2025-03-14T09:26:53Z");
    this.#add(`${info}MemoryStatus.Total`, "unsignedInt", "524288", { units: "kibibytes" });
    this.#add(`${info}MemoryStatus.Free`, "unsignedInt", "187392", { units: "kibibytes" });
    this.#add("Device.Time.Enable", "boolean", "1", { writable: true });
    this.#add("Device.Time.CurrentLocalTime", "dateTime", "2026-11-20T15:20:11+01:00");
    this.#add("Device.Time.LocalTimeZone", "string", "CET-1CEST,M3.5.0,M10.5.0/3", {
      writable: true,
      maximumLength: 256,
    });
    this.#add("Device.Time.NTPServer1", "string", "ntp.example.net", { writable: true, maximumLength: 64 });
  }

  #addServer(device: Device): void {
    const server = "Device.ManagementServer.";
    this.#add(`${server}URL`, "string", "http://acs.example.net:7547/", { writable: true, maximumLength: 2048 });
    this.#add(`${server}Username`, "string", device.id, { writable: true, maximumLength: 256 });
    this.#add(`${server}Password`, "string", "", { writable: true, secret: true, maximumLength: 256 });
    this.#add(`${server}PeriodicInformEnable`, "boolean", "true", { writable: true });
    this.#add(`${server}PeriodicInformInterval`, "unsignedInt", "300", {
      writable: true,
      minimum: "1",
      units: "seconds",
    });
    this.#add(`${server}PeriodicInformTime`, "dateTime", "0001-01-01T00:00:00Z", { writable: true });
    this.#add(`${server}ConnectionRequestURL`, "string", device.connectionRequestUrl, { maximumLength: 2048 });
    this.#add(`${server}UpgradesManaged`, "boolean", "0", { writable: true });
  }

  #addSsid(row: number, name: string): void {
    const ssid = `Device.WiFi.SSID.${row}.`;
    const access = `Device.WiFi.AccessPoint.${row}.`;
    this.#writableObjects.add("Device.WiFi.SSID.");
    this.#writableObjects.add(ssid);
    this.#add(`${ssid}Enable`, "boolean", row === 3 ? "0" : "1", { writable: true });
    this.#add(`${ssid}Status`, "string", row === 3 ? "Down" : "Up", {
      enumeration: ["Up", "Down", "Dormant", "Error"],
    });
    this.#add(`${ssid}SSID`, "string", name, { writable: true, maximumLength: 32 });
    this.#add(`${ssid}BSSID`, "string", `3C:9A:77:10:2A:0${row}`, { dataType: "MACAddress", maximumLength: 17 });
    this.#add(`${ssid}LowerLayers`, "string", `Device.WiFi.Radio.${row === 2 ? 2 : 1}.`, {
      writable: true,
      list: true,
      maximumLength: 1024,
    });
    this.#add(`${access}Enable`, "boolean", "1", { writable: true });
    this.#add(`${access}SSIDReference`, "string", ssid, { writable: true, maximumLength: 256 });
    this.#add(`${access}Security.ModeEnabled`, "string", "WPA2-WPA3-Personal", {
      writable: true,
      enumeration: ["None", "WPA2-Personal", "WPA3-Personal", "WPA2-WPA3-Personal"],
    });
    this.#add(`${access}Security.KeyPassphrase`, "string", "", { writable: true, secret: true, maximumLength: 63 });
  }

  #addRadio(row: number): void {
    const radio = `Device.WiFi.Radio.${row}.`;
    this.#add(`${radio}Enable`, "boolean", "1", { writable: true });
    this.#add(`${radio}OperatingFrequencyBand`, "string", row === 1 ? "2.4GHz" : "5GHz", {
      writable: true,
      enumeration: ["2.4GHz", "5GHz", "6GHz"],
    });
    this.#add(`${radio}Channel`, "unsignedInt", row === 1 ? "6" : "44", {
      writable: true,
      minimum: "1",
      maximum: "255",
    });
    this.#add(`${radio}AutoChannelEnable`, "boolean", "1", { writable: true });
    this.#add(`${radio}TransmitPower`, "int", "100", {
      writable: true,
      minimum: "-1",
      maximum: "100",
      units: "percent",
    });
    this.#add(`${radio}RegulatoryDomain`, "string", "SE ", { writable: true, maximumLength: 3 });
  }

  #addHost(row: number, hostile: boolean): void {
    const host = `Device.Hosts.Host.${row}.`;
    const names = [
      "kitchen-tv",
      "laptop-anna",
      "phone-erik",
      "printer",
      "thermostat",
      "camera-door",
      "tablet",
      "nas",
      "console",
    ];
    this.#add(`${host}HostName`, "string", hostile && row === 1 ? HOSTILE_TEXT : (names[row - 1] ?? ""), {
      maximumLength: 64,
    });
    this.#add(`${host}IPAddress`, "string", `192.168.1.${100 + row}`, { dataType: "IPAddress" });
    this.#add(`${host}PhysAddress`, "string", `A4:C1:38:00:11:0${row}`, { dataType: "MACAddress" });
    this.#add(`${host}Active`, "boolean", row % 3 === 0 ? "0" : "1");
    this.#add(`${host}LeaseTimeRemaining`, "int", String(86_400 - row * 977), { units: "seconds", minimum: "-1" });
  }

  #addInterface(row: number): void {
    const port = `Device.Ethernet.Interface.${row}.`;
    this.#add(`${port}Name`, "string", row === 1 ? "wan0" : `lan${row - 1}`, { maximumLength: 64 });
    this.#add(`${port}Status`, "string", row < 4 ? "Up" : "Down");
    this.#add(`${port}MaxBitRate`, "int", "-1", { writable: true, minimum: "-1", units: "Mbps" });
    this.#add(`${port}Stats.BytesSent`, "unsignedLong", String(18_446_744_073_709_551_615n - BigInt(row)), {
      units: "bytes",
    });
    this.#add(`${port}Stats.BytesReceived`, "unsignedLong", row === 5 ? undefined : "90071992547409931", {
      units: "bytes",
    });
  }
}
