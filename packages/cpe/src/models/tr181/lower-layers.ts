import { level } from "../../model/live.ts";
import { entries, type ObjectSpec, r, table, w } from "../../model/spec.ts";
import { lastChange, mac } from "../home.ts";
import { statistics, type Traffic } from "./statistics.ts";

export const WAN_TRAFFIC: Traffic = { received: 420_000, sent: 61_000 };
export const LAN_TRAFFIC: Traffic = { received: 58_000, sent: 400_000 };

/** LAN ports of the box; the last one is the WAN side behind the optical interface. */
const LAN_PORTS = 2;

/** Device.Optical. and Device.Ethernet.: what carries everything else. */
export function lowerLayers(): ObjectSpec {
  return {
    Optical: {
      InterfaceNumberOfEntries: entries,
      Interface: table(1, () => ({
        Enable: w.boolean(true),
        Alias: w.string("cpe-gpon"),
        Name: r.string("pon0"),
        Status: r.string("Up"),
        LastChange: r.unsignedInt(lastChange(4)),
        LowerLayers: w.string(""),
        Upstream: r.boolean(true),
        OpticalSignalLevel: r.int(level("rx", -17_500, 1200)),
        TransmitOpticalLevel: r.int(level("tx", 2300, 250)),
        Stats: statistics(WAN_TRAFFIC),
      })),
    },
    Ethernet: {
      InterfaceNumberOfEntries: entries,
      Interface: table(LAN_PORTS + 1, port),
      LinkNumberOfEntries: entries,
      Link: table(2, link, { writable: true, maximumEntries: 16 }),
      VLANTerminationNumberOfEntries: entries,
      VLANTermination: table(
        1,
        () => ({
          Enable: w.boolean(true),
          Alias: w.string("cpe-internet"),
          Name: r.string("eth2.835"),
          Status: r.string("Up"),
          LastChange: r.unsignedInt(lastChange(6)),
          LowerLayers: w.reference("Device.Ethernet.Link.2"),
          // Applied after the session, which it would cut (SES-19).
          VLANID: w.unsignedInt(835, { deferred: "session" }),
          TPID: w.unsignedInt(33_024),
        }),
        { writable: true, maximumEntries: 16 },
      ),
    },
  };
}

function port(i: number): ObjectSpec {
  const isWan = i > LAN_PORTS;
  const isUp = isWan || i === 1;
  const traffic = isWan ? WAN_TRAFFIC : { received: 29_000, sent: 120_000 };
  return {
    Enable: w.boolean(true),
    Status: r.string(isUp ? "Up" : "Down"),
    Alias: w.string(isWan ? "cpe-wan" : `cpe-lan${i}`),
    Name: r.string(`eth${i - 1}`),
    LastChange: r.unsignedInt(lastChange(3 + i)),
    LowerLayers: w.string(isWan ? "Device.Optical.Interface.1" : ""),
    Upstream: r.boolean(isWan),
    MACAddress: r.string(mac(i)),
    MaxBitRate: w.int(-1),
    CurrentBitRate: r.unsignedInt(isUp ? (isWan ? 2500 : 1000) : 0),
    DuplexMode: w.string("Auto"),
    CurrentDuplexMode: r.string(isUp ? "Full" : "Unknown"),
    EEECapability: r.boolean(true),
    EEEEnable: w.boolean(false),
    Stats: statistics(isUp ? traffic : { received: 0, sent: 0 }),
  };
}

function link(i: number): ObjectSpec {
  const isLan = i === 1;
  return {
    Enable: w.boolean(true),
    Status: r.string("Up"),
    Alias: w.string(isLan ? "cpe-br-lan" : "cpe-wan-link"),
    Name: r.string(isLan ? "br-lan" : "eth2"),
    LastChange: r.unsignedInt(lastChange(5)),
    LowerLayers: w.reference(isLan ? "Device.Bridging.Bridge.1.Port.1" : `Device.Ethernet.Interface.${LAN_PORTS + 1}`),
    MACAddress: r.string(mac(isLan ? 1 : LAN_PORTS + 1)),
    PriorityTagging: w.boolean(!isLan),
  };
}
