import type { Change, Device } from "@beckon/acs";
import { namespaceOf } from "@beckon/cwmp";
import { type NamedValue, ParameterTree } from "@beckon/datamodel";
import { NodeClock, SqliteStore } from "@beckon/server";
import { serialOf } from "./messages.ts";

const AT_A_TIME = 500;

/** Fills the database of a server with devices that have been read completely, each with so many parameters. */
export async function seedFleet(path: string, devices: number, parameters: number): Promise<void> {
  const clock = new NodeClock();
  const at = clock.now();
  await using store = await SqliteStore.open({ path, clock });
  const tree = ParameterTree.empty();
  tree.apply([{ kind: "values", values: values(parameters), at }]);
  for (let first = 0; first < devices; first += AT_A_TIME) {
    const numbers = Array.from({ length: Math.min(AT_A_TIME, devices - first) }, (_, index) => first + index);
    await store.commit(
      numbers.flatMap((number): Change[] => {
        const device = deviceOf(number, parameters, at);
        return [
          { kind: "device", device },
          { kind: "tree", deviceId: device.id, tree },
        ];
      }),
    );
  }
}

function deviceOf(number: number, parameters: number, at: number): Device {
  const serialNumber = serialOf(number);
  return {
    id: `00D09E-GW-${serialNumber}`,
    identity: { manufacturer: "Bench", oui: "00D09E", productClass: "GW", serialNumber },
    root: "Device.",
    softwareVersion: "1.2.0 0.9.1 v604c.0",
    hardwareVersion: "EX220 v1.0",
    provisioningCode: "",
    connectionRequestUrl: "http://192.0.2.17:30005/",
    namespace: namespaceOf("1.2"),
    address: "127.0.0.1",
    tags: [],
    firstSeenAt: at,
    lastInformAt: at,
    lastBootAt: at,
    lastBootstrapAt: at,
    lastEvents: ["2 PERIODIC"],
    connectionRequestCredentials: "set",
    discovery: { state: "complete", parameters, read: parameters, pending: [], completedAt: at },
    oddities: [],
  };
}

function values(count: number): readonly NamedValue[] {
  return Array.from({ length: count }, (_, index) => ({
    Name: `Device.Hosts.Host.${Math.floor(index / 10) + 1}.Leaf${index % 10}`,
    Value: { type: "string", text: `value ${index}` },
  }));
}
