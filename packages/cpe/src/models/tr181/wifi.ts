import { type Live, level } from "../../model/live.ts";
import { entries, type ObjectSpec, r, table, w } from "../../model/spec.ts";
import { type Home, type HomeHost, hostMac, lastChange, mac, networkName, passphrase, sinceStart } from "../home.ts";
import { statistics } from "./statistics.ts";

/** One row per band: 2.4 GHz is number 1, 5 GHz number 2. */
const BANDS = [
  {
    medium: "wifi2",
    band: "2.4GHz",
    standards: "b,g,n,ax",
    channels: "1,2,3,4,5,6,7,8,9,10,11,12,13",
    width: "20MHz",
    widths: "20MHz,40MHz,Auto",
    rate: 574,
    noise: -91,
    signal: -58,
  },
  {
    medium: "wifi5",
    band: "5GHz",
    standards: "a,n,ac,ax",
    channels: "36,40,44,48,52,56,60,64,100,104,108,112",
    width: "80MHz",
    widths: "20MHz,40MHz,80MHz,160MHz,Auto",
    rate: 2402,
    noise: -96,
    signal: -62,
  },
] as const;
type Band = (typeof BANDS)[number];

/** Device.WiFi.: two radios with a main network each, and one network for guests. */
export function wifi(home: Home): ObjectSpec {
  return {
    RadioNumberOfEntries: entries,
    SSIDNumberOfEntries: entries,
    AccessPointNumberOfEntries: entries,
    Radio: table(2, (i) => radio(bandOf(i), i)),
    SSID: table(3, (i) => ssid(i), { writable: true, maximumEntries: 16 }),
    AccessPoint: table(3, (i) => accessPoint(i, i <= 2 ? hostsOn(home, bandOf(i)) : []), {
      writable: true,
      maximumEntries: 16,
    }),
  };
}

function bandOf(number: number): Band {
  return BANDS[(number - 1) % 2] ?? BANDS[0];
}

function hostsOn(home: Home, { medium }: Band): readonly HomeHost[] {
  return home.hosts.filter((host) => host.medium === medium);
}

function radio(band: Band, i: number): ObjectSpec {
  const { channels } = band;
  const channel: Live = ({ identity }) =>
    identity.pick(`channel/${i}`, i === 1 ? ["1", "6", "11"] : ["36", "44", "52", "100"]);
  return {
    Enable: w.boolean(true),
    Status: r.string("Up"),
    Alias: w.string(`cpe-radio${i}`),
    Name: r.string(`wl${i - 1}`),
    LastChange: r.unsignedInt(lastChange(12)),
    LowerLayers: w.string(""),
    Upstream: r.boolean(false),
    MaxBitRate: r.unsignedInt(band.rate),
    SupportedFrequencyBands: r.string(band.band),
    OperatingFrequencyBand: w.string(band.band),
    SupportedStandards: r.string(band.standards),
    OperatingStandards: w.string(band.standards),
    PossibleChannels: r.string(channels),
    ChannelsInUse: r.string(channel),
    Channel: w.unsignedInt(channel),
    AutoChannelSupported: r.boolean(true),
    AutoChannelEnable: w.boolean(true),
    AutoChannelRefreshPeriod: w.unsignedInt(86_400),
    SupportedOperatingChannelBandwidths: r.string(band.widths),
    OperatingChannelBandwidth: w.string("Auto"),
    CurrentOperatingChannelBandwidth: r.string(band.width),
    ExtensionChannel: w.string("Auto"),
    GuardInterval: w.string("Auto"),
    TransmitPowerSupported: r.string("25,50,75,100"),
    TransmitPower: w.int(100),
    IEEE80211hSupported: r.boolean(i === 2),
    IEEE80211hEnabled: w.boolean(i === 2),
    RegulatoryDomain: w.string("DE "),
    BeaconPeriod: w.unsignedInt(100),
    DTIMPeriod: w.unsignedInt(2),
    Stats: { ...statistics({ received: 40_000 * i, sent: 160_000 * i }), Noise: r.int(level("noise", band.noise, 2)) },
  };
}

function ssid(i: number): ObjectSpec {
  const isGuest = i > 2;
  const name: Live = ({ identity }) => networkName(identity) + (isGuest ? "-Guest" : "");
  return {
    Enable: w.boolean(!isGuest),
    Status: r.string(({ read, object }) => (read(`${object}Enable`) === "1" ? "Up" : "Down")),
    Alias: w.string(`cpe-ssid${i}`),
    Name: r.string(`wl${(i - 1) % 2}${isGuest ? ".1" : ""}`),
    LastChange: r.unsignedInt(lastChange(14)),
    LowerLayers: w.reference(`Device.WiFi.Radio.${((i - 1) % 2) + 1}`),
    BSSID: r.string(mac(0x10 + i)),
    MACAddress: r.string(mac(0x10 + i)),
    SSID: w.string(name, { whenNew: "" }),
    Upstream: r.boolean(false),
    Stats: statistics(isGuest ? { received: 0, sent: 0 } : { received: 38_000 * i, sent: 150_000 * i }),
  };
}

function accessPoint(i: number, hosts: readonly HomeHost[]): ObjectSpec {
  const isGuest = i > 2;
  return {
    Enable: w.boolean(!isGuest),
    Status: r.string(({ read, object }) => (read(`${object}Enable`) === "1" ? "Enabled" : "Disabled")),
    Alias: w.string(`cpe-ap${i}`),
    SSIDReference: w.reference(`Device.WiFi.SSID.${i}`),
    SSIDAdvertisementEnabled: w.boolean(true),
    WMMCapability: r.boolean(true),
    UAPSDCapability: r.boolean(true),
    WMMEnable: w.boolean(true),
    UAPSDEnable: w.boolean(true),
    MaxAllowedAssociations: w.unsignedInt(64),
    IsolationEnable: w.boolean(isGuest),
    MACAddressControlEnabled: w.boolean(false),
    AllowedMACAddress: w.string(""),
    AssociatedDeviceNumberOfEntries: entries,
    Security: {
      ModesSupported: r.string("None,WPA2-Personal,WPA3-Personal,WPA3-Personal-Transition,WPA2-Enterprise"),
      ModeEnabled: w.string("WPA3-Personal-Transition", { whenNew: "WPA2-Personal" }),
      PreSharedKey: w.hexBinary("", { hidden: true }),
      KeyPassphrase: w.secret(({ identity }) => passphrase(identity)),
      SAEPassphrase: w.secret(({ identity }) => passphrase(identity)),
      EncryptionMode: w.string("AES"),
      MFPConfig: w.string("Optional"),
      RekeyingInterval: w.unsignedInt(3600),
      Reset: w.command(),
    },
    WPS: {
      Enable: w.boolean(!isGuest),
      ConfigMethodsSupported: r.string("PhysicalPushButton,VirtualPushButton,PIN"),
      ConfigMethodsEnabled: w.string("PhysicalPushButton"),
      Status: r.string("Configured"),
      Version: r.string("2.0"),
    },
    AssociatedDevice: table(hosts.length, (number) => associatedDevice(hosts[number - 1] ?? NOBODY, bandOf(i))),
  };
}

const NOBODY: HomeHost = { number: 0, medium: "wifi2", place: 0 };

function associatedDevice(host: HomeHost, band: Band): ObjectSpec {
  const top = Math.floor(band.rate * 1000);
  const {
    Reset: _none,
    DiscardPacketsSent: _no,
    DiscardPacketsReceived: _nor,
    ...counters
  } = statistics({
    received: 4000,
    sent: 17_000,
  });
  return {
    MACAddress: r.string(hostMac(host)),
    OperatingStandard: r.string(band.medium === "wifi2" ? "n" : "ax"),
    AuthenticationState: r.boolean(true),
    Active: r.boolean(true),
    AssociationTime: r.dateTime(sinceStart(30 + host.number)),
    SignalStrength: r.int(level("signal", band.signal, 9)),
    Noise: r.int(level("noise", band.noise, 2)),
    SNR: r.unsignedInt(level("snr", band.signal - band.noise, 6)),
    LastDataDownlinkRate: r.unsignedInt(level("down", Math.floor(top * 0.6), Math.floor(top * 0.25))),
    LastDataUplinkRate: r.unsignedInt(level("up", Math.floor(top * 0.5), Math.floor(top * 0.25))),
    Retransmissions: r.unsignedInt(level("retries", 6, 5)),
    MaxSupportedBandwidth: r.string(band.medium === "wifi2" ? "20MHz" : "80MHz"),
    Stats: counters,
  };
}
