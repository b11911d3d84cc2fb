import { level } from "../../model/live.ts";
import { entries, type ObjectSpec, r, table, w } from "../../model/spec.ts";
import { currentLocalTime, sinceStart, uptime } from "../home.ts";

const WAN_CONNECTION = "InternetGatewayDevice.WANDevice.1.WANConnectionDevice.1.WANPPPConnection.1";

/** The box itself: DeviceInfo., Time., UserInterface., Layer3Forwarding. and the like. */
export function box(): ObjectSpec {
  return {
    DeviceSummary: r.string(
      "InternetGatewayDevice:1.14[](Baseline:2, EthernetLAN:1, WiFiLAN:2, ADSLWAN:1, PPPoEWAN:1, Time:2, IPPing:1, TraceRoute:1, NSLookupDiag:1, Download:1, Upload:1, UDPEcho:1, UDPEchoPlus:1, SelfTest:1)",
    ),
    DeviceInfo: deviceInfo(),
    Time: {
      Enable: w.boolean(true),
      Status: r.string("Synchronized"),
      NTPServer1: w.string("0.pool.ntp.org"),
      NTPServer2: w.string("1.pool.ntp.org"),
      NTPServer3: w.string(""),
      CurrentLocalTime: r.dateTime(currentLocalTime("InternetGatewayDevice.Time.LocalTimeZoneName")),
      LocalTimeZoneName: w.string("CET-1CEST,M3.5.0,M10.5.0/3"),
    },
    UserInterface: {
      PasswordRequired: w.boolean(true),
      PasswordUserSelectable: w.boolean(true),
      UpgradeAvailable: w.boolean(false),
      AvailableLanguages: r.string("en,de"),
      CurrentLanguage: w.string("en"),
      ISPName: w.string("Example Telecom"),
      ISPHelpDesk: w.string("+15550100"),
    },
    LANConfigSecurity: { ConfigPassword: w.secret(({ identity }) => `pw-${identity.seed}`) },
    Layer3Forwarding: {
      DefaultConnectionService: w.string(WAN_CONNECTION),
      ForwardNumberOfEntries: entries,
      Forwarding: table(2, route, { writable: true, maximumEntries: 32 }),
    },
    QueueManagement: {
      Enable: w.boolean(true),
      MaxQueues: r.unsignedInt(8),
      MaxQueueEntries: r.unsignedInt(8),
      QueueNumberOfEntries: entries,
      DefaultTrafficClass: w.int(0),
      DefaultQueue: w.unsignedInt(4),
      Queue: table(4, queue, { writable: true, maximumEntries: 8 }),
    },
  };
}

function deviceInfo(): ObjectSpec {
  return {
    Manufacturer: r.string(({ identity }) => identity.manufacturer),
    ManufacturerOUI: r.string(({ identity }) => identity.oui),
    ModelName: r.string("Beckon DSL Gateway 4"),
    Description: r.string("Simulated DSL gateway"),
    ProductClass: r.string(({ identity }) => identity.productClass),
    SerialNumber: r.string(({ identity }) => identity.serialNumber),
    HardwareVersion: r.string(({ identity }) => identity.pick("hardware", ["2.0", "2.1"])),
    SoftwareVersion: r.string("4.18.2"),
    AdditionalSoftwareVersion: r.string(""),
    ModemFirmwareVersion: r.string("A2pv6F039"),
    EnabledOptions: r.string(""),
    SpecVersion: r.string("1.0"),
    ProvisioningCode: w.string(""),
    UpTime: r.unsignedInt(uptime),
    FirstUseDate: r.dateTime("2024-05-06T07:08:09Z"),
    DeviceLog: r.string(({ identity }) => `started ${identity.serialNumber}`),
    MemoryStatus: { Total: r.unsignedInt(131_072), Free: r.unsignedInt(level("free", 42_000, 9000)) },
    ProcessStatus: { CPUUsage: r.unsignedInt(level("cpu", 22, 14)) },
    VendorConfigFileNumberOfEntries: entries,
    VendorConfigFile: table(1, () => ({
      Name: r.string("running.conf"),
      Version: r.string("1"),
      Date: r.dateTime(sinceStart(5)),
      Description: r.string("Current configuration"),
    })),
  };
}

function route(i: number): ObjectSpec {
  const isDefault = i === 1;
  return {
    Enable: w.boolean(true),
    Status: r.string("Enabled"),
    StaticRoute: r.boolean(!isDefault),
    DestIPAddress: w.string(isDefault ? "" : "10.20.0.0"),
    DestSubnetMask: w.string(isDefault ? "" : "255.255.0.0"),
    SourceIPAddress: w.string(""),
    SourceSubnetMask: w.string(""),
    ForwardingPolicy: w.int(-1),
    GatewayIPAddress: w.string(isDefault ? "203.0.113.1" : "192.168.1.9"),
    Interface: w.string(
      isDefault ? WAN_CONNECTION : "InternetGatewayDevice.LANDevice.1.LANHostConfigManagement.IPInterface.1",
    ),
    ForwardingMetric: w.int(isDefault ? 1 : 0),
  };
}

function queue(i: number): ObjectSpec {
  return {
    QueueEnable: w.boolean(true),
    QueueStatus: r.string("Enabled"),
    TrafficClasses: w.string(String(4 - i)),
    QueueInterface: w.string("WAN"),
    QueueWeight: w.unsignedInt(0),
    QueuePrecedence: w.unsignedInt(i),
    SchedulerAlgorithm: w.string("SP"),
    ShapingRate: w.int(-1),
    ShapingBurstSize: w.unsignedInt(0),
  };
}
