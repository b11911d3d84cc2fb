import { level } from "../../model/live.ts";
import { entries, type ObjectSpec, r, table, w } from "../../model/spec.ts";
import { currentLocalTime, localTime, sinceStart, uptime } from "../home.ts";

/** Device.DeviceInfo., Device.Time., Device.UserInterface., Device.Users. and the like: the box itself. */
export function box(): ObjectSpec {
  return {
    RootDataModelVersion: r.string("2.19"),
    DeviceInfo: deviceInfo(),
    Time: {
      Enable: w.boolean(true),
      Status: r.string("Synchronized"),
      CurrentLocalTime: r.dateTime(currentLocalTime("Device.Time.LocalTimeZone")),
      LocalTimeZone: w.string("CET-1CEST,M3.5.0,M10.5.0/3"),
    },
    SelfTestDiagnostics: { DiagnosticsState: w.string("None"), Results: r.string("") },
    UserInterface: {
      Enable: w.boolean(true),
      PasswordRequired: w.boolean(true),
      PasswordUserSelectable: w.boolean(true),
      UpgradeAvailable: w.boolean(false),
      AvailableLanguages: r.string("en,de,fr"),
      CurrentLanguage: w.string("en"),
      ISPName: w.string("Example Telecom"),
      ISPHelpDesk: w.string("+15550100"),
      ISPHomePage: w.string("https://isp.example/"),
    },
    Users: {
      UserNumberOfEntries: entries,
      User: table(2, user, { writable: true, maximumEntries: 8 }),
    },
  };
}

function deviceInfo(): ObjectSpec {
  return {
    DeviceCategory: r.string("IoT_Gateway"),
    Manufacturer: r.string(({ identity }) => identity.manufacturer),
    ManufacturerOUI: r.string(({ identity }) => identity.oui),
    ModelName: r.string("Beckon Home Gateway 6"),
    ModelNumber: r.string("HG6-AX3000"),
    Description: r.string("Simulated home gateway"),
    ProductClass: r.string(({ identity }) => identity.productClass),
    SerialNumber: r.string(({ identity }) => identity.serialNumber),
    HardwareVersion: r.string(({ identity }) => identity.pick("hardware", ["1.0", "1.1", "2.0"])),
    SoftwareVersion: r.string("3.2.1"),
    AdditionalSoftwareVersion: r.string(""),
    AdditionalHardwareVersion: r.string(""),
    ProvisioningCode: w.string(""),
    HostName: w.string("gateway"),
    UpTime: r.unsignedInt(uptime),
    FirstUseDate: r.dateTime(({ identity }) => `2025-${pad(identity.number("month", 1, 12))}-17T09:30:00Z`),
    MemoryStatus: {
      Total: r.unsignedInt(524_288),
      Free: r.unsignedInt(level("free", 210_000, 30_000)),
      TotalPersistent: r.unsignedInt(131_072),
      FreePersistent: r.unsignedInt(({ identity }) => String(identity.number("flash", 40_000, 60_000))),
    },
    ProcessStatus: { CPUUsage: r.unsignedInt(level("cpu", 18, 14)) },
    TemperatureStatus: {
      TemperatureSensorNumberOfEntries: entries,
      TemperatureSensor: table(1, (i) => ({
        Alias: w.string(`cpe-sensor${i}`),
        Enable: w.boolean(true),
        Status: r.string("Enabled"),
        Name: r.string("CPU"),
        Value: r.int(level("temperature", 58, 6)),
        LastUpdate: r.dateTime(localTime),
        HighAlarmValue: w.int(95),
        PollingInterval: w.unsignedInt(60),
      })),
    },
    NetworkProperties: { MaxTCPWindowSize: r.unsignedInt(4_194_304), TCPImplementation: r.string("New Reno") },
    VendorConfigFileNumberOfEntries: entries,
    VendorConfigFile: table(1, () => ({
      Alias: w.string("cpe-config"),
      Name: r.string("running.conf"),
      Version: r.string("1"),
      Date: r.dateTime(sinceStart(5)),
      Description: r.string("Current configuration"),
      UseForBackupRestore: r.boolean(true),
    })),
    VendorLogFileNumberOfEntries: entries,
    VendorLogFile: table(1, () => ({
      Alias: w.string("cpe-log"),
      Name: r.string("messages"),
      MaximumSize: r.unsignedInt(65_536),
      Persistent: r.boolean(false),
    })),
    SupportedDataModelNumberOfEntries: entries,
    SupportedDataModel: table(1, () => ({
      Alias: w.string("cpe-tr181"),
      URL: r.string("https://cwmp-data-models.broadband-forum.org/tr-181-2-19-1-cwmp-full.xml"),
      URN: r.string("urn:broadband-forum-org:tr-181-2-19-1"),
      Features: r.string("DNS_Client,Firewall,NAT,Router"),
    })),
    FirmwareImageNumberOfEntries: entries,
    FirmwareImage: table(2, (i) => ({
      Alias: w.string(`cpe-bank${i}`),
      Name: r.string(`bank ${i}`),
      Version: r.string(i === 1 ? ({ read }) => read("Device.DeviceInfo.SoftwareVersion") : "3.1.0"),
      Available: w.boolean(true),
      Status: r.string(i === 1 ? "Active" : "Available"),
      BootFailureLog: r.string(""),
    })),
    ActiveFirmwareImage: r.reference("Device.DeviceInfo.FirmwareImage.1"),
    BootFirmwareImage: w.reference("Device.DeviceInfo.FirmwareImage.1"),
  };
}

function user(i: number): ObjectSpec {
  return {
    Alias: w.string(`cpe-user${i}`),
    Enable: w.boolean(true),
    UserID: w.unsignedInt(1000 + i),
    Username: w.string(i === 1 ? "admin" : "user"),
    Password: w.secret(({ identity }) => `pw-${identity.seed}-${i}`),
    Language: w.string("en"),
    StaticUser: r.boolean(i === 1),
  };
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}
