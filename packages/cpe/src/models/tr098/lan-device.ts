import { counter, level } from "../../model/live.ts";
import { entries, type ObjectSpec, r, table, w } from "../../model/spec.ts";
import { type Home, type HomeHost, hostAddress, hostMac, hostName, mac, networkName, passphrase } from "../home.ts";

/** Counters of TR-098 have 32 bits. */
const WRAP = 2 ** 32;
const LAN = "InternetGatewayDevice.LANDevice.1";

/** InternetGatewayDevice.LANDevice.: addresses, Ethernet ports, Wi-Fi, hosts. */
export function lanDevice(home: Home): ObjectSpec {
  return {
    LANDeviceNumberOfEntries: entries,
    LANDevice: table(1, () => ({
      LANEthernetInterfaceNumberOfEntries: entries,
      LANUSBInterfaceNumberOfEntries: r.unsignedInt(0),
      LANWLANConfigurationNumberOfEntries: entries,
      LANHostConfigManagement: hostConfig(),
      LANEthernetInterfaceConfig: table(4, ethernet),
      WLANConfiguration: table(2, (i) => wlan(i, onBand(home, i))),
      Hosts: {
        HostNumberOfEntries: entries,
        Host: table(home.hosts.length, (i) => host(home.hosts[i - 1] ?? NOBODY)),
      },
    })),
  };
}

const NOBODY: HomeHost = { number: 0, medium: "ethernet", place: 0 };

function onBand(home: Home, i: number): readonly HomeHost[] {
  return home.hosts.filter(({ medium }) => medium === (i === 1 ? "wifi2" : "wifi5"));
}

function hostConfig(): ObjectSpec {
  return {
    MACAddress: r.string(mac(1)),
    DHCPServerConfigurable: w.boolean(true),
    DHCPServerEnable: w.boolean(true),
    DHCPRelay: r.boolean(false),
    MinAddress: w.string("192.168.1.20"),
    MaxAddress: w.string("192.168.3.250"),
    ReservedAddresses: w.string(""),
    SubnetMask: w.string("255.255.252.0"),
    DNSServers: w.string("192.168.1.1"),
    DomainName: w.string("home.example"),
    IPRouters: w.string("192.168.1.1"),
    DHCPLeaseTime: w.int(86_400),
    UseAllocatedWAN: w.string("Normal"),
    AllowedMACAddresses: w.string(""),
    IPInterfaceNumberOfEntries: entries,
    IPInterface: table(
      1,
      () => ({
        Enable: w.boolean(true),
        IPInterfaceIPAddress: w.string("192.168.1.1"),
        IPInterfaceSubnetMask: w.string("255.255.252.0"),
        IPInterfaceAddressingType: w.string("Static"),
      }),
      { writable: true, maximumEntries: 4 },
    ),
    DHCPStaticAddressNumberOfEntries: entries,
    DHCPStaticAddress: table(
      1,
      () => ({
        Enable: w.boolean(true),
        Chaddr: w.string(({ identity }) => identity.foreignMac("host/1")),
        Yiaddr: w.string("192.168.1.20"),
      }),
      { writable: true, maximumEntries: 64 },
    ),
  };
}

function ethernet(i: number): ObjectSpec {
  const isUp = i <= 2;
  const bytes = isUp ? 40_000 * i : 0;
  return {
    Enable: w.boolean(true),
    Status: r.string(isUp ? "Up" : "NoLink"),
    Name: r.string(`eth${i - 1}`),
    MACAddress: r.string(mac(1 + i)),
    MACAddressControlEnabled: w.boolean(false),
    MaxBitRate: w.string("Auto"),
    DuplexMode: w.string("Auto"),
    Stats: {
      BytesSent: r.unsignedInt(counter("bs", bytes * 4, WRAP)),
      BytesReceived: r.unsignedInt(counter("br", bytes, WRAP)),
      PacketsSent: r.unsignedInt(counter("ps", bytes / 200, WRAP)),
      PacketsReceived: r.unsignedInt(counter("pr", bytes / 800, WRAP)),
    },
  };
}

function wlan(i: number, hosts: readonly HomeHost[]): ObjectSpec {
  const is5 = i === 2;
  return {
    Enable: w.boolean(true),
    RadioEnabled: w.boolean(true),
    Status: r.string(({ read, object }) => (read(`${object}Enable`) === "1" ? "Up" : "Disabled")),
    Name: r.string(`wl${i - 1}`),
    BSSID: r.string(mac(0x10 + i)),
    MaxBitRate: w.string("Auto"),
    Channel: w.unsignedInt(({ identity }) =>
      identity.pick(`channel/${i}`, is5 ? ["36", "44", "100"] : ["1", "6", "11"]),
    ),
    ChannelsInUse: r.string(({ read, object }) => read(`${object}Channel`)),
    PossibleChannels: r.string(is5 ? "36,40,44,48,100,104,108,112" : "1-13"),
    AutoChannelEnable: w.boolean(true),
    SSID: w.string(({ identity }) => networkName(identity) + (is5 ? "-5G" : "")),
    BeaconType: w.string("11i"),
    MACAddressControlEnabled: w.boolean(false),
    Standard: r.string(is5 ? "a" : "n"),
    WEPKeyIndex: w.unsignedInt(1),
    WEPEncryptionLevel: r.string("Disabled,40-bit,104-bit"),
    KeyPassphrase: w.secret(({ identity }) => passphrase(identity)),
    BasicEncryptionModes: w.string("None"),
    BasicAuthenticationMode: w.string("None"),
    WPAEncryptionModes: w.string("TKIPEncryption"),
    WPAAuthenticationMode: w.string("PSKAuthentication"),
    IEEE11iEncryptionModes: w.string("AESEncryption"),
    IEEE11iAuthenticationMode: w.string("PSKAuthentication"),
    SSIDAdvertisementEnabled: w.boolean(true),
    BeaconAdvertisementEnabled: w.boolean(true),
    RegulatoryDomain: w.string("DE "),
    TransmitPowerSupported: r.string("25,50,75,100"),
    TransmitPower: w.unsignedInt(100),
    WMMSupported: r.boolean(true),
    WMMEnable: w.boolean(true),
    UAPSDSupported: r.boolean(false),
    AutoRateFallBackEnabled: w.boolean(true),
    TotalBytesSent: r.unsignedInt(counter("bs", 120_000 * i, WRAP)),
    TotalBytesReceived: r.unsignedInt(counter("br", 30_000 * i, WRAP)),
    TotalPacketsSent: r.unsignedInt(counter("ps", 150 * i, WRAP)),
    TotalPacketsReceived: r.unsignedInt(counter("pr", 60 * i, WRAP)),
    TotalAssociations: r.unsignedInt(({ read, object }) =>
      read(`${object}Enable`) === "1" ? String(hosts.length) : "0",
    ),
    PreSharedKey: table(1, () => ({
      PreSharedKey: w.secret(""),
      KeyPassphrase: w.secret(({ identity }) => passphrase(identity)),
      AssociatedDeviceMACAddress: w.string(""),
    })),
    WEPKey: table(4, () => ({ WEPKey: w.secret("") })),
    WPS: {
      Enable: w.boolean(true),
      DeviceName: r.string("gateway"),
      ConfigMethodsSupported: r.string("PushButton"),
      ConfigMethodsEnabled: w.string("PushButton"),
      ConfigurationState: r.string("Configured"),
      SetupLockedState: r.string("Unlocked"),
    },
    AssociatedDevice: table(hosts.length, (number) => associated(hosts[number - 1] ?? NOBODY)),
  };
}

function associated(host: HomeHost): ObjectSpec {
  return {
    AssociatedDeviceMACAddress: r.string(hostMac(host)),
    AssociatedDeviceIPAddress: r.string(hostAddress(host)),
    AssociatedDeviceAuthenticationState: r.boolean(true),
    LastRequestedUnicastCipher: r.string("CCMP"),
    LastRequestedMulticastCipher: r.string("CCMP"),
    LastPMKId: r.string(""),
    LastDataTransmitRate: r.string(level("rate", 48, 6)),
  };
}

function host(home: HomeHost): ObjectSpec {
  const isWired = home.medium === "ethernet";
  return {
    IPAddress: r.string(hostAddress(home)),
    AddressSource: r.string("DHCP"),
    LeaseTimeRemaining: r.int(({ uptime }) => String(86_400 - (uptime % 43_200))),
    MACAddress: r.string(hostMac(home)),
    Layer2Interface: r.string(
      isWired ? `${LAN}.LANEthernetInterfaceConfig.1` : `${LAN}.WLANConfiguration.${home.medium === "wifi2" ? 1 : 2}`,
    ),
    VendorClassID: r.string(""),
    ClientID: r.string(""),
    UserClassID: r.string(""),
    HostName: r.string(hostName(home)),
    InterfaceType: r.string(isWired ? "Ethernet" : "802.11"),
    Active: r.boolean(true),
  };
}
