import { counter, level } from "../../model/live.ts";
import { entries, type ObjectSpec, r, table, w } from "../../model/spec.ts";
import { type Home, hostAddress, mac, uptime, wanAddress } from "../home.ts";

const WRAP = 2 ** 32;

/** InternetGatewayDevice.WANDevice.: the DSL line and PPPoE over it. */
export function wanDevice(home: Home, portMappings: number): ObjectSpec {
  return {
    WANDeviceNumberOfEntries: entries,
    WANDevice: table(1, () => ({
      WANConnectionNumberOfEntries: entries,
      WANCommonInterfaceConfig: common(),
      WANDSLInterfaceConfig: dsl(),
      WANConnectionDevice: table(
        1,
        () => ({
          WANIPConnectionNumberOfEntries: entries,
          WANPPPConnectionNumberOfEntries: entries,
          WANDSLLinkConfig: {
            Enable: w.boolean(true),
            LinkStatus: r.string("Up"),
            LinkType: w.string("EoA"),
            AutoConfig: r.boolean(false),
            DestinationAddress: w.string("PVC: 1/32"),
            ATMEncapsulation: w.string("LLC"),
            ATMQoS: w.string("UBR"),
          },
          WANIPConnection: table(0, ipConnection, { writable: true, maximumEntries: 4 }),
          WANPPPConnection: table(1, () => pppConnection(home, portMappings), { writable: true, maximumEntries: 4 }),
        }),
        { writable: true, maximumEntries: 4 },
      ),
    })),
  };
}

function common(): ObjectSpec {
  return {
    EnabledForInternet: w.boolean(true),
    WANAccessType: r.string("DSL"),
    Layer1UpstreamMaxBitRate: r.unsignedInt(10_400_000),
    Layer1DownstreamMaxBitRate: r.unsignedInt(51_000_000),
    PhysicalLinkStatus: r.string("Up"),
    WANAccessProvider: r.string("Example Telecom"),
    TotalBytesSent: r.unsignedInt(counter("bs", 40_000, WRAP)),
    TotalBytesReceived: r.unsignedInt(counter("br", 260_000, WRAP)),
    TotalPacketsSent: r.unsignedInt(counter("ps", 90, WRAP)),
    TotalPacketsReceived: r.unsignedInt(counter("pr", 320, WRAP)),
    MaximumActiveConnections: r.unsignedInt(4),
    NumberOfActiveConnections: r.unsignedInt(1),
  };
}

function dsl(): ObjectSpec {
  return {
    Enable: w.boolean(true),
    Status: r.string("Up"),
    ModulationType: r.string("VDSL"),
    LineEncoding: r.string("DMT"),
    DataPath: r.string("Interleaved"),
    LineNumber: r.int(1),
    UpstreamCurrRate: r.unsignedInt(10_240),
    DownstreamCurrRate: r.unsignedInt(({ identity }) => String(identity.number("down", 44_000, 51_000))),
    UpstreamMaxRate: r.unsignedInt(12_800),
    DownstreamMaxRate: r.unsignedInt(({ identity }) => String(identity.number("down", 44_000, 51_000) + 9000)),
    UpstreamNoiseMargin: r.int(level("um", 92, 8)),
    DownstreamNoiseMargin: r.int(level("dm", 88, 10)),
    UpstreamAttenuation: r.int(level("ua", 71, 2)),
    DownstreamAttenuation: r.int(level("da", 124, 2)),
    UpstreamPower: r.int(level("up", 62, 4)),
    DownstreamPower: r.int(level("dp", 143, 4)),
    ATURVendor: r.string("BCKN"),
    ATURCountry: r.string("B5"),
    ShowtimeStart: r.unsignedInt(uptime),
    Stats: {
      Total: {
        FECErrors: r.unsignedInt(counter("fec", 0.4, WRAP)),
        CRCErrors: r.unsignedInt(counter("crc", 0.002, WRAP)),
        ErroredSecs: r.unsignedInt(counter("es", 0.001, WRAP)),
        SeverelyErroredSecs: r.unsignedInt(0),
        LinkRetrain: r.unsignedInt(1),
        InitErrors: r.unsignedInt(0),
      },
    },
  };
}

/** What PPP and IP connections have in common. */
function connection(): ObjectSpec {
  return {
    Enable: w.boolean(false),
    ConnectionStatus: r.string("Disconnected"),
    ConnectionType: w.string("IP_Routed"),
    Name: w.string(""),
    Uptime: r.unsignedInt(0),
    LastConnectionError: r.string("ERROR_NONE"),
    NATEnabled: w.boolean(true),
    ExternalIPAddress: r.string(""),
    DNSEnabled: w.boolean(true),
    DNSServers: w.string(""),
    MACAddress: w.string(""),
    ConnectionTrigger: w.string("AlwaysOn"),
    Reset: w.command(),
  };
}

function ipConnection(): ObjectSpec {
  return { ...connection(), AddressingType: w.string("DHCP"), SubnetMask: w.string(""), DefaultGateway: w.string("") };
}

function pppConnection(home: Home, portMappings: number): ObjectSpec {
  return {
    ...connection(),
    Enable: w.boolean(true, { whenNew: "0" }),
    ConnectionStatus: r.string("Connected", { whenNew: "Unconfigured" }),
    PossibleConnectionTypes: r.string("IP_Routed,PPPoE_Bridged"),
    Name: w.string("internet", { whenNew: "" }),
    Uptime: r.unsignedInt(uptime),
    ExternalIPAddress: r.string(({ identity }) => wanAddress(identity)),
    DefaultGateway: r.string("203.0.113.1"),
    RemoteIPAddress: r.string("203.0.113.1"),
    DNSServers: w.string("198.51.100.53,198.51.100.54"),
    MACAddress: w.string(mac(5)),
    MaxMRUSize: w.unsignedInt(1492),
    CurrentMRUSize: r.unsignedInt(1492),
    AutoDisconnectTime: w.unsignedInt(0),
    IdleDisconnectTime: w.unsignedInt(0),
    // Applied after the session, which they would cut (SES-19).
    Username: w.string(({ identity }) => `${identity.serialNumber}@isp.example`, { whenNew: "", deferred: "session" }),
    Password: w.secret(({ identity }) => `ppp-${identity.seed}`, { whenNew: "", deferred: "session" }),
    PPPEncryptionProtocol: r.string("None"),
    PPPCompressionProtocol: r.string("None"),
    PPPAuthenticationProtocol: r.string("CHAP"),
    PPPoESessionID: r.unsignedInt(({ identity }) => String(identity.number("pppoe", 1, 65_535))),
    PPPoEACName: w.string(""),
    PPPoEServiceName: w.string(""),
    TransportType: r.string("PPPoE"),
    PPPLCPEcho: r.unsignedInt(30),
    PPPLCPEchoRetry: r.unsignedInt(3),
    Stats: {
      EthernetBytesSent: r.unsignedInt(counter("bs", 39_000, WRAP)),
      EthernetBytesReceived: r.unsignedInt(counter("br", 255_000, WRAP)),
      EthernetPacketsSent: r.unsignedInt(counter("ps", 88, WRAP)),
      EthernetPacketsReceived: r.unsignedInt(counter("pr", 310, WRAP)),
    },
    PortMappingNumberOfEntries: entries,
    PortMapping: table(portMappings, (i) => portMapping(home, i), { writable: true, maximumEntries: 2048 }),
  };
}

function portMapping({ hosts }: Home, i: number): ObjectSpec {
  const host = hosts[i % Math.max(1, hosts.length)];
  return {
    PortMappingEnabled: w.boolean(true),
    PortMappingLeaseDuration: w.unsignedInt(0),
    RemoteHost: w.string(""),
    ExternalPort: w.unsignedInt(20_000 + i),
    ExternalPortEndRange: w.unsignedInt(0),
    InternalPort: w.unsignedInt(8000 + (i % 100)),
    PortMappingProtocol: w.string(i % 3 === 0 ? "UDP" : "TCP"),
    InternalClient: w.string(host ? hostAddress(host) : ""),
    PortMappingDescription: w.string(`service ${i}`),
  };
}
