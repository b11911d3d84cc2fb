import { formatDateTime } from "@beckon/cwmp";
import type { Live } from "../../model/live.ts";
import { counter } from "../../model/live.ts";
import { entries, type ObjectSpec, r, table, w } from "../../model/spec.ts";
import { type Home, type HomeHost, hostAddress, hostIpv6, hostMac, hostName, sinceStart } from "../home.ts";

const LEASE_SECONDS = 86_400;

/** Device.DHCPv4. and Device.Hosts.: who is at home, and with which address. */
export function lan(home: Home): ObjectSpec {
  const hosts = home.hosts;
  return {
    DHCPv4: {
      ClientNumberOfEntries: entries,
      Client: table(0, client, { writable: true, maximumEntries: 4 }),
      Server: {
        Enable: w.boolean(true),
        PoolNumberOfEntries: entries,
        Pool: table(1, () => pool(hosts), { writable: true, maximumEntries: 8 }),
      },
    },
    Hosts: {
      HostNumberOfEntries: entries,
      Host: table(hosts.length, (i) => host(hostAt(hosts, i), i)),
    },
  };
}

function hostAt(hosts: readonly HomeHost[], number: number): HomeHost {
  return hosts[number - 1] ?? { number, medium: "ethernet", place: number };
}

function client(): ObjectSpec {
  return {
    Enable: w.boolean(false),
    Alias: w.string("cpe-client"),
    Interface: w.reference(""),
    Status: r.string("Disabled"),
    DHCPStatus: r.string("Init"),
    Renew: w.command(),
    IPAddress: r.string(""),
    SubnetMask: r.string(""),
    IPRouters: r.string(""),
    DNSServers: r.string(""),
    LeaseTimeRemaining: r.int(0),
    DHCPServer: r.string(""),
  };
}

function pool(hosts: readonly HomeHost[]): ObjectSpec {
  return {
    Enable: w.boolean(true),
    Status: r.string("Enabled"),
    Alias: w.string("cpe-pool"),
    Order: w.unsignedInt(1),
    Interface: w.reference("Device.IP.Interface.1"),
    MinAddress: w.string("192.168.1.20"),
    MaxAddress: w.string("192.168.3.250"),
    ReservedAddresses: w.string(""),
    SubnetMask: w.string("255.255.252.0"),
    DNSServers: w.string("192.168.1.1"),
    DomainName: w.string("home.example"),
    IPRouters: w.string("192.168.1.1"),
    LeaseTime: w.int(LEASE_SECONDS),
    StaticAddressNumberOfEntries: entries,
    StaticAddress: table(1, staticAddress, { writable: true, maximumEntries: 64 }),
    ClientNumberOfEntries: entries,
    Client: table(hosts.length, (i) => lease(hostAt(hosts, i))),
  };
}

function staticAddress(i: number): ObjectSpec {
  return {
    Enable: w.boolean(true),
    Alias: w.string(`cpe-static${i}`),
    Chaddr: w.string(({ identity }) => identity.foreignMac("host/1")),
    Yiaddr: w.string("192.168.1.20"),
  };
}

function lease(host: HomeHost): ObjectSpec {
  return {
    Alias: w.string(`cpe-lease${host.number}`),
    Chaddr: r.string(hostMac(host)),
    Active: r.boolean(true),
    IPv4AddressNumberOfEntries: entries,
    IPv4Address: table(1, () => ({
      IPAddress: r.string(hostAddress(host)),
      LeaseTimeRemaining: r.dateTime(leaseEnd(host)),
    })),
    OptionNumberOfEntries: entries,
    Option: table(1, () => ({ Tag: r.unsignedInt(53), Value: r.hexBinary("03") })),
  };
}

/** Leases are renewed at half their time. */
function leaseEnd({ number }: HomeHost): Live {
  return ({ identity, now }) => {
    const half = LEASE_SECONDS * 500;
    const phase = identity.number(`lease/${number}`, 0, half);
    const renewed = Math.floor((now - phase) / half) * half + phase;
    return formatDateTime(Math.floor(renewed / 1000) * 1000 + LEASE_SECONDS * 1000);
  };
}

function host(home: HomeHost, i: number): ObjectSpec {
  const isWired = home.medium === "ethernet";
  const accessPoint = home.medium === "wifi2" ? 1 : 2;
  return {
    PhysAddress: r.string(hostMac(home)),
    IPAddress: r.string(hostAddress(home)),
    DHCPClient: r.reference(`Device.DHCPv4.Server.Pool.1.Client.${i}`),
    AssociatedDevice: r.reference(
      isWired ? "" : `Device.WiFi.AccessPoint.${accessPoint}.AssociatedDevice.${home.place}`,
    ),
    Layer1Interface: r.reference(isWired ? "Device.Ethernet.Interface.1" : `Device.WiFi.Radio.${accessPoint}`),
    Layer3Interface: r.reference("Device.IP.Interface.1"),
    InterfaceType: r.string(isWired ? "Ethernet" : "Wi-Fi"),
    HostName: r.string(hostName(home)),
    Active: r.boolean(true),
    ActiveLastChange: r.dateTime(sinceStart(30 + i)),
    IPv4AddressNumberOfEntries: entries,
    IPv4Address: table(1, () => ({ IPAddress: r.string(hostAddress(home)) })),
    IPv6AddressNumberOfEntries: entries,
    IPv6Address: table(1, () => ({ IPAddress: r.string(hostIpv6(home)) })),
    WANStats: {
      BytesSent: r.unsignedLong(counter("bs", 3000)),
      BytesReceived: r.unsignedLong(counter("br", 16_000)),
      PacketsSent: r.unsignedLong(counter("ps", 4)),
      PacketsReceived: r.unsignedLong(counter("pr", 20)),
      ErrorsSent: r.unsignedInt(0),
      RetransCount: r.unsignedInt(counter("rc", 0.01)),
      DiscardPacketsSent: r.unsignedInt(0),
    },
  };
}
