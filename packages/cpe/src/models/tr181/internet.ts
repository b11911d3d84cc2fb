import { entries, type ObjectSpec, r, table, w } from "../../model/spec.ts";
import { lanPrefix, lastChange, wanAddress } from "../home.ts";
import { dnsDiagnostics, ipDiagnostics } from "./diagnostics.ts";
import { LAN_TRAFFIC, WAN_TRAFFIC } from "./lower-layers.ts";
import { statistics } from "./statistics.ts";

const DNS = "198.51.100.53,198.51.100.54";
/** What the provider's router calls itself. */
const BRAS = "203.0.113.1";

/** Device.PPP., Device.IP., Device.Routing. and Device.DNS.: LAN is IP interface 1, WAN 2. */
export function internet(): ObjectSpec {
  return {
    PPP: { InterfaceNumberOfEntries: entries, Interface: table(1, ppp, { writable: true, maximumEntries: 4 }) },
    IP: {
      IPv4Capable: r.boolean(true),
      IPv4Enable: w.boolean(true),
      IPv4Status: r.string("Enabled"),
      IPv6Capable: r.boolean(true),
      IPv6Enable: w.boolean(true),
      IPv6Status: r.string("Enabled"),
      InterfaceNumberOfEntries: entries,
      Interface: table(2, ipInterface, { writable: true, maximumEntries: 16 }),
      Diagnostics: ipDiagnostics(),
    },
    Routing: routing(),
    DNS: dns(),
  };
}

function ppp(): ObjectSpec {
  return {
    Enable: w.boolean(true),
    Status: r.string("Up"),
    Alias: w.string("cpe-ppp"),
    Name: r.string("ppp0"),
    LastChange: r.unsignedInt(lastChange(20)),
    LowerLayers: w.reference("Device.Ethernet.VLANTermination.1"),
    Reset: w.command(),
    ConnectionStatus: r.string("Connected"),
    LastConnectionError: r.string("ERROR_NONE"),
    AutoDisconnectTime: w.unsignedInt(0),
    IdleDisconnectTime: w.unsignedInt(0),
    // Applied after the session, which they would cut (SES-19).
    Username: w.string(({ identity }) => `${identity.serialNumber}@isp.example`, { deferred: "session" }),
    Password: w.secret(({ identity }) => `ppp-${identity.seed}`, { deferred: "session" }),
    EncryptionProtocol: r.string("None"),
    CompressionProtocol: r.string("None"),
    AuthenticationProtocol: r.string("CHAP"),
    MaxMRUSize: w.unsignedInt(1492),
    CurrentMRUSize: r.unsignedInt(1492),
    ConnectionTrigger: w.string("AlwaysOn"),
    LCPEcho: w.unsignedInt(30),
    LCPEchoRetry: w.unsignedInt(3),
    IPCPEnable: w.boolean(true),
    IPv6CPEnable: w.boolean(true),
    PPPoE: {
      SessionID: r.unsignedInt(({ identity }) => String(identity.number("pppoe", 1, 65_535))),
      ACName: w.string(""),
      ServiceName: w.string(""),
    },
    IPCP: {
      LocalIPAddress: r.string(({ identity }) => wanAddress(identity)),
      RemoteIPAddress: r.string(BRAS),
      DNSServers: r.string(DNS),
    },
    Stats: statistics(WAN_TRAFFIC),
  };
}

const INTERFACES = [
  { alias: "cpe-lan", name: "br-lan", lower: "Device.Ethernet.Link.1", type: "Normal", traffic: LAN_TRAFFIC },
  { alias: "cpe-wan", name: "ppp0", lower: "Device.PPP.Interface.1", type: "Normal", traffic: WAN_TRAFFIC },
] as const;

function ipInterface(i: number): ObjectSpec {
  const { alias, name, lower, type, traffic } = INTERFACES[i - 1] ?? INTERFACES[0];
  return {
    Enable: w.boolean(true),
    IPv4Enable: w.boolean(true),
    IPv6Enable: w.boolean(true),
    Status: r.string("Up"),
    Alias: w.string(alias),
    Name: r.string(name),
    LastChange: r.unsignedInt(lastChange(21)),
    LowerLayers: w.reference(lower),
    Router: w.reference("Device.Routing.Router.1"),
    Reset: w.command(),
    MaxMTUSize: w.unsignedInt(i === 2 ? 1492 : 1500),
    Type: r.string(type),
    Loopback: w.boolean(false),
    IPv4AddressNumberOfEntries: entries,
    IPv4Address: table(1, () => ipv4Address(i), { writable: true, maximumEntries: 8 }),
    IPv6AddressNumberOfEntries: entries,
    IPv6Address: table(2, (number) => ipv6Address(i, number), { writable: true, maximumEntries: 16 }),
    Stats: statistics(traffic),
  };
}

function ipv4Address(i: number): ObjectSpec {
  return {
    Enable: w.boolean(true),
    Status: r.string("Enabled"),
    Alias: w.string(`cpe-ipv4-${i}`),
    IPAddress: w.string(i === 2 ? ({ identity }) => wanAddress(identity) : "192.168.1.1"),
    SubnetMask: w.string(i === 2 ? "255.255.255.255" : "255.255.252.0"),
    AddressingType: r.string(i === 2 ? "IPCP" : "Static"),
  };
}

function ipv6Address(i: number, number: number): ObjectSpec {
  const linkLocal = number === 1;
  return {
    Enable: w.boolean(true),
    Status: r.string("Enabled"),
    IPAddressStatus: r.string("Preferred"),
    Alias: w.string(`cpe-ipv6-${i}-${number}`),
    IPAddress: w.string(linkLocal ? `fe80::${i}` : ({ identity }) => `${lanPrefix(identity)}::${i === 1 ? 1 : 2}`),
    Origin: r.string(linkLocal ? "WellKnown" : "AutoConfigured"),
    Anycast: w.boolean(false),
  };
}

function routing(): ObjectSpec {
  return {
    RouterNumberOfEntries: entries,
    Router: table(1, () => ({
      Enable: w.boolean(true),
      Status: r.string("Enabled"),
      Alias: w.string("cpe-router"),
      IPv4ForwardingNumberOfEntries: entries,
      IPv4Forwarding: table(2, route, { writable: true, maximumEntries: 32 }),
    })),
  };
}

function route(i: number): ObjectSpec {
  const isDefault = i === 1;
  return {
    Enable: w.boolean(true),
    Status: r.string("Enabled"),
    Alias: w.string(isDefault ? "cpe-default" : "cpe-lan"),
    StaticRoute: r.boolean(false),
    DestIPAddress: w.string(isDefault ? "" : "192.168.0.0"),
    DestSubnetMask: w.string(isDefault ? "" : "255.255.252.0"),
    ForwardingPolicy: w.int(-1),
    GatewayIPAddress: w.string(isDefault ? BRAS : ""),
    Interface: w.reference(`Device.IP.Interface.${isDefault ? 2 : 1}`),
    Origin: r.string(isDefault ? "IPCP" : "Static"),
    ForwardingMetric: w.int(isDefault ? 1 : 0),
  };
}

function dns(): ObjectSpec {
  const server = (i: number): ObjectSpec => ({
    Enable: w.boolean(true),
    Status: r.string("Enabled"),
    Alias: w.string(`cpe-dns${i}`),
    DNSServer: w.string(DNS.split(",")[i - 1] ?? ""),
    Interface: w.reference("Device.IP.Interface.2"),
    Type: r.string("IPCP"),
  });
  return {
    SupportedRecordTypes: r.string("A,AAAA,PTR"),
    Client: {
      Enable: w.boolean(true),
      Status: r.string("Enabled"),
      ServerNumberOfEntries: entries,
      Server: table(2, server, { writable: true, maximumEntries: 8 }),
    },
    Diagnostics: dnsDiagnostics(),
  };
}
