import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Change, Device } from "@beckon/acs";
import { SqliteStore } from "../../packages/server/src/store/index.ts";

export const clock = {
  now: () => Date.now(),
  after: () => {
    throw new TypeError("a store does not wait for this clock");
  },
};

/** A database file in a directory that goes with the process. */
export function temporaryPath(): string {
  const directory = mkdtempSync(join(tmpdir(), "beckon-bench-"));
  process.once("exit", () => rmSync(directory, { recursive: true, force: true }));
  return join(directory, "beckon.db");
}

export function fleetDevice(number: number, lastInformAt: number): Device {
  const serialNumber = `S${String(number).padStart(9, "0")}`;
  return {
    id: `00D09E-Router${number % 40}-${serialNumber}`,
    identity: {
      manufacturer: `Maker ${number % 9}`,
      oui: "00D09E",
      productClass: `Router${number % 40}`,
      serialNumber,
    },
    root: "Device.",
    softwareVersion: `${number % 5}.${number % 7}`,
    hardwareVersion: "A1",
    provisioningCode: "",
    connectionRequestUrl: `http://10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}:7547/cr`,
    namespace: "urn:dslforum-org:cwmp-1-2",
    address: `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}`,
    tags: number % 20 === 0 ? ["gold"] : [],
    firstSeenAt: Date.UTC(2026, 0, 1) + number * 1000,
    lastInformAt,
    lastBootAt: 0,
    lastBootstrapAt: 0,
    lastEvents: ["2 PERIODIC"],
    discovery: { state: "none", parameters: 0, read: 0, pending: [], completedAt: 0 },
    oddities: [],
  };
}

/** What an Inform brings: ten values. */
export function informValues(at: number): Extract<Change, { readonly kind: "values" }>["values"] {
  return Array.from({ length: 10 }, (_, index) => ({
    Name: `Device.DeviceInfo.Parameter${index}`,
    Value: { type: "string", text: `${at + index}` },
  }));
}

/** Fills a database with devices that have each informed once. */
export async function buildFleet(path: string, devices: number): Promise<void> {
  await using store = await SqliteStore.open({ path, clock });
  const now = Date.now();
  for (let first = 0; first < devices; first += 5000) {
    const numbers = Array.from({ length: Math.min(5000, devices - first) }, (_, index) => first + index);
    await store.commit(
      numbers.flatMap((number): Change[] => {
        const device = fleetDevice(number, now - number * 10);
        return [
          { kind: "device", device },
          { kind: "values", deviceId: device.id, values: informValues(now), at: now },
        ];
      }),
    );
  }
}
