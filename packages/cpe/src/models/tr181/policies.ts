import { entries, type ObjectSpec, r, table, w } from "../../model/spec.ts";
import { type Home, hostAddress, sinceStart } from "../home.ts";

/** Device.NAT., Device.Firewall., Device.QoS. and Device.UPnP.: what may pass, and in which order. */
export function policies(home: Home, portMappings: number): ObjectSpec {
  return {
    NAT: nat(home, portMappings),
    Firewall: firewall(),
    QoS: qos(),
    UPnP: {
      Device: {
        Enable: w.boolean(true),
        UPnPMediaServer: w.boolean(false),
        UPnPIGD: w.boolean(true),
      },
    },
  };
}

function nat(home: Home, portMappings: number): ObjectSpec {
  return {
    InterfaceSettingNumberOfEntries: entries,
    InterfaceSetting: table(
      1,
      () => ({
        Enable: w.boolean(true),
        Status: r.string("Enabled"),
        Alias: w.string("cpe-wan"),
        Interface: w.reference("Device.IP.Interface.2"),
        TCPTranslationTimeout: w.int(7440),
        UDPTranslationTimeout: w.int(300),
      }),
      { writable: true, maximumEntries: 4 },
    ),
    MaxNumberOfPortMappings: r.unsignedInt(1024),
    PortMappingNumberOfEntries: entries,
    PortMapping: table(portMappings, (i) => portMapping(home, i), { writable: true, maximumEntries: 1024 }),
  };
}

function portMapping({ hosts }: Home, i: number): ObjectSpec {
  const host = hosts[i % Math.max(1, hosts.length)];
  return {
    Enable: w.boolean(true),
    Status: r.string(({ read, object }) => (read(`${object}Enable`) === "1" ? "Enabled" : "Disabled")),
    Alias: w.string(`cpe-mapping${i}`),
    Origin: r.string("User"),
    Interface: w.reference("Device.IP.Interface.2"),
    AllInterfaces: w.boolean(false),
    LeaseDuration: w.unsignedInt(0),
    RemainingLeaseTime: r.unsignedInt(0),
    RemoteHost: w.string(""),
    ExternalPort: w.unsignedInt(20_000 + i),
    ExternalPortEndRange: w.unsignedInt(0),
    InternalPort: w.unsignedInt(8000 + (i % 100)),
    Protocol: w.string(i % 3 === 0 ? "UDP" : "TCP"),
    InternalClient: w.string(host ? hostAddress(host) : ""),
    Description: w.string(`service ${i}`),
  };
}

const LEVELS = ["Low", "High"];

function firewall(): ObjectSpec {
  return {
    Enable: w.boolean(true),
    Config: w.string("Advanced"),
    AdvancedLevel: w.reference("Device.Firewall.Level.2"),
    Type: r.string("Stateful"),
    Version: r.string("3.2"),
    LastChange: r.dateTime(sinceStart(18)),
    LevelNumberOfEntries: entries,
    Level: table(
      LEVELS.length,
      (i) => ({
        Alias: w.string(`cpe-level${i}`),
        Name: w.string(LEVELS[i - 1] ?? ""),
        Description: w.string(`${LEVELS[i - 1] ?? ""} protection`),
        Order: w.unsignedInt(i),
        Chain: r.reference(`Device.Firewall.Chain.${i}`),
        PortMappingEnabled: w.boolean(i < 2),
        DefaultPolicy: r.string("Drop"),
        DefaultLogPolicy: w.boolean(false),
      }),
      { writable: true, maximumEntries: 8 },
    ),
    ChainNumberOfEntries: entries,
    Chain: table(
      LEVELS.length,
      (i) => ({
        Enable: w.boolean(true),
        Alias: w.string(`cpe-chain${i}`),
        Name: w.string(`chain ${LEVELS[i - 1] ?? ""}`),
        Creator: r.string("Defaults"),
        RuleNumberOfEntries: entries,
        Rule: table(1, rule, { writable: true, maximumEntries: 64 }),
      }),
      { writable: true, maximumEntries: 8 },
    ),
  };
}

function rule(i: number): ObjectSpec {
  return {
    Enable: w.boolean(true),
    Status: r.string("Enabled"),
    Order: w.unsignedInt(i),
    Alias: w.string(`cpe-rule${i}`),
    Description: w.string(`rule ${i}`),
    Target: w.string("Accept"),
    TargetChain: w.reference(""),
    Log: w.boolean(false),
    CreationDate: r.dateTime("2025-01-01T00:00:00Z"),
    SourceInterface: w.reference("Device.IP.Interface.1"),
    DestIP: w.string(""),
    SourceIP: w.string(""),
    Protocol: w.int(17),
    DestPort: w.int(53),
  };
}

function qos(): ObjectSpec {
  return {
    MaxClassificationEntries: r.unsignedInt(64),
    MaxQueueEntries: r.unsignedInt(8),
    MaxShaperEntries: r.unsignedInt(4),
    DefaultTrafficClass: w.unsignedInt(0),
    DefaultDSCPMark: w.int(-1),
    DefaultQueue: w.reference("Device.QoS.Queue.2"),
    QueueNumberOfEntries: entries,
    Queue: table(2, queue, { writable: true, maximumEntries: 8 }),
    ShaperNumberOfEntries: entries,
    Shaper: table(
      1,
      () => ({
        Enable: w.boolean(true),
        Status: r.string("Enabled"),
        Alias: w.string("cpe-shaper"),
        Interface: w.reference("Device.IP.Interface.2"),
        ShapingRate: w.long(95_000_000),
        ShapingBurstSize: w.unsignedInt(15_000),
      }),
      { writable: true, maximumEntries: 4 },
    ),
  };
}

function queue(i: number): ObjectSpec {
  return {
    Enable: w.boolean(true),
    Status: r.string("Enabled"),
    Alias: w.string(`cpe-queue${i}`),
    TrafficClasses: w.string(String(2 - i)),
    Interface: w.reference("Device.IP.Interface.2"),
    HardwareAssisted: r.boolean(true),
    BufferLength: r.unsignedInt(64_000),
    Weight: w.unsignedInt(0),
    Precedence: w.unsignedInt(i),
    SchedulerAlgorithm: w.string("SP"),
    ShapingRate: w.long(-1),
    ShapingBurstSize: w.unsignedInt(0),
  };
}
