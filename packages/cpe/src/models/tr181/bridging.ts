import { entries, type ObjectSpec, r, table, w } from "../../model/spec.ts";
import { lastChange } from "../home.ts";

/** Ports of the LAN bridge: the management port, two Ethernet ports, two main networks and one for guests. */
const LOWER = [
  "",
  ...[1, 2].map((i) => `Device.Ethernet.Interface.${i}`),
  ...[1, 2, 3].map((i) => `Device.WiFi.SSID.${i}`),
];

/** Device.Bridging.: one bridge for the LAN. */
export function bridging(): ObjectSpec {
  return {
    MaxBridgeEntries: r.unsignedInt(8),
    MaxDBridgeEntries: r.unsignedInt(8),
    MaxQBridgeEntries: r.unsignedInt(8),
    MaxVLANEntries: r.unsignedInt(32),
    MaxFilterEntries: r.unsignedInt(32),
    BridgeNumberOfEntries: entries,
    Bridge: table(
      1,
      () => ({
        Enable: w.boolean(true),
        Status: r.string("Enabled"),
        Alias: w.string("cpe-lan"),
        Name: r.string("br-lan"),
        Standard: w.string("802.1D-2004"),
        PortNumberOfEntries: entries,
        Port: table(LOWER.length, port, { writable: true, maximumEntries: 32 }),
      }),
      { writable: true, maximumEntries: 8 },
    ),
  };
}

function port(i: number): ObjectSpec {
  const isManagement = i === 1;
  return {
    Enable: w.boolean(true),
    Status: r.string("Up"),
    Alias: w.string(isManagement ? "cpe-management" : `cpe-port${i}`),
    Name: r.string(isManagement ? "br-lan" : `br-lan.${i}`),
    LastChange: r.unsignedInt(lastChange(7)),
    // The management port stands on all others.
    LowerLayers: w.string(
      isManagement
        ? LOWER.slice(1)
            .map((_, index) => `Device.Bridging.Bridge.1.Port.${index + 2}`)
            .join(",")
        : (LOWER[i - 1] ?? ""),
    ),
    ManagementPort: w.boolean(isManagement),
    PortState: r.string("Forwarding"),
    PVID: w.int(1),
  };
}
