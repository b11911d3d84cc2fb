import { entries, type ObjectSpec, r, table } from "../../model/spec.ts";

/** Higher and lower layer, as the LowerLayers of the interfaces say it. */
const STACK: readonly (readonly [higher: string, lower: string])[] = [
  ["IP.Interface.1", "Ethernet.Link.1"],
  ["Ethernet.Link.1", "Bridging.Bridge.1.Port.1"],
  ...[2, 3, 4, 5, 6].map((i) => ["Bridging.Bridge.1.Port.1", `Bridging.Bridge.1.Port.${i}`] as const),
  ...[1, 2].map((i) => [`Bridging.Bridge.1.Port.${i + 1}`, `Ethernet.Interface.${i}`] as const),
  ...[1, 2, 3].map((i) => [`Bridging.Bridge.1.Port.${i + 3}`, `WiFi.SSID.${i}`] as const),
  ...[1, 2, 3].map((i) => [`WiFi.SSID.${i}`, `WiFi.Radio.${((i - 1) % 2) + 1}`] as const),
  ["IP.Interface.2", "PPP.Interface.1"],
  ["PPP.Interface.1", "Ethernet.VLANTermination.1"],
  ["Ethernet.VLANTermination.1", "Ethernet.Link.2"],
  ["Ethernet.Link.2", "Ethernet.Interface.3"],
  ["Ethernet.Interface.3", "Optical.Interface.1"],
];

/** Device.InterfaceStack.: which interface stands on which. */
export function interfaceStack(): ObjectSpec {
  return {
    InterfaceStackNumberOfEntries: entries,
    InterfaceStack: table(STACK.length, (i) => {
      const [higher, lower] = STACK[i - 1] ?? ["", ""];
      return {
        HigherLayer: r.reference(`Device.${higher}`),
        LowerLayer: r.reference(`Device.${lower}`),
      };
    }),
  };
}
