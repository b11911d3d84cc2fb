import type {
  Contact,
  Device,
  DeviceListQuery,
  Fleet,
  Operation,
  Task,
} from "../../../packages/web/src/generated/api.ts";
import { fakeDevice, HOSTILE_TEXT } from "./fake-devices.ts";
import { FakeTree } from "./fake-tree.ts";

/** What the test double knows: any number of devices, made when they are looked at, and the tasks of the test. */
export class FakeState {
  readonly now = Date.now();
  readonly contacts: Contact[] = fakeContacts(this.now);
  readonly tasks: Task[] = [];
  readonly #devices: readonly Device[];
  readonly #searched: readonly string[];
  readonly #trees = new Map<string, FakeTree>();
  readonly #changed = new Map<string, Device | undefined>();
  readonly #indexOf = new Map<string, number>();

  constructor(devices: number) {
    this.#devices = Array.from({ length: devices }, (_, index) => fakeDevice(index, this.now));
    this.#searched = this.#devices.map((device) =>
      `${device.id} ${Object.values(device.identity).join(" ")} ${device.softwareVersion} ${device.address} ${device.tags.join(" ")}`.toLowerCase(),
    );
    this.#devices.forEach((device, index) => {
      this.#indexOf.set(device.id, index);
    });
  }

  device(id: string): Device | undefined {
    if (this.#changed.has(id)) return this.#changed.get(id);
    return this.#devices[this.indexOf(id)];
  }

  indexOf(id: string): number {
    return this.#indexOf.get(id) ?? -1;
  }

  deviceAt(index: number): Device {
    const device = this.#devices[index];
    if (!device) throw new RangeError(`there is no device ${index}`);
    return this.device(device.id) ?? device;
  }

  /** Undefined deletes it. */
  change(id: string, device: Device | undefined): void {
    this.#changed.set(id, device);
  }

  tree(device: Device): FakeTree {
    const tree = this.#trees.get(device.id) ?? new FakeTree(device, this.now);
    this.#trees.set(device.id, tree);
    return tree;
  }

  list(query: DeviceListQuery): readonly Device[] {
    const words = (query.search ?? "").toLowerCase().split(/\s+/);
    const { sort = "lastInformAt", descending = true } = query;
    const found = this.#devices
      .filter((device, index) => {
        if (!words.every((word) => this.#searched[index]?.includes(word))) return false;
        if (query.manufacturer !== undefined && device.identity.manufacturer !== query.manufacturer) return false;
        if (query.productClass !== undefined && device.identity.productClass !== query.productClass) return false;
        if (query.softwareVersion !== undefined && device.softwareVersion !== query.softwareVersion) return false;
        if (query.tag !== undefined && !device.tags.includes(query.tag)) return false;
        return query.online === undefined || device.online === query.online;
      })
      .map((device) => this.device(device.id))
      .filter((device) => device !== undefined);
    const key = (device: Device) => (sort === "productClass" ? device.identity.productClass : device[sort]);
    const sign = descending ? -1 : 1;
    return found.sort((one, other) => {
      const [left, right] = [key(one), key(other)];
      return left < right ? -sign : left > right ? sign : 0;
    });
  }

  fleet(acsUrl: string): Fleet {
    const models = new Map<
      string,
      { manufacturer: string; productClass: string; softwareVersion: string; count: number }
    >();
    for (const device of this.#devices) {
      const { manufacturer, productClass } = device.identity;
      const key = JSON.stringify([manufacturer, productClass, device.softwareVersion]);
      const model = models.get(key) ?? {
        manufacturer,
        productClass,
        softwareVersion: device.softwareVersion,
        count: 0,
      };
      model.count += 1;
      models.set(key, model);
    }
    const states: Record<string, number> = { done: 1_204, failed: 7, waiting: 2 };
    for (const task of this.tasks) states[task.state] = (states[task.state] ?? 0) + 1;
    const none = this.#devices.length === 0;
    return {
      devices: this.#devices.length,
      online: this.#devices.filter((device) => device.online).length,
      newToday: none ? 0 : Math.min(38, this.#devices.length),
      byModel: [...models.values()].sort((one, other) => other.count - one.count).slice(0, 100),
      tasks: none ? {} : states,
      sessionsRunning: none ? 0 : 17,
      admission: { running: 0, limit: 500, admitted: 0, refused: 0, waiting: 0, latency: 0, capacity: 1000 },
      sessionsPerMinute: none ? [] : fakeMinutes(this.now),
      server: { version: "0.1.0", startedAt: this.now - 93_784_000, acsUrl, enrolment: "shared" },
    };
  }
}

function fakeMinutes(now: number): Fleet["sessionsPerMinute"] {
  return Array.from({ length: 60 }, (_, index) => ({
    at: Math.floor(now / 60_000) * 60_000 - (59 - index) * 60_000,
    completed: Math.round(300 + 46 * Math.sin(index / 6) + ((index * 37) % 29) - (index === 41 ? 150 : 0)),
    failed: index === 41 ? 96 : (index * 13) % 9,
  }));
}

function fakeContacts(now: number): Contact[] {
  return [
    {
      at: now - 52_000,
      address: "203.0.113.47",
      status: 401,
      reason: "Digest authentication failed: the password is wrong (realm, nonce and user name are right).",
      username: "cpe-enrol",
      count: 14,
    },
    {
      at: now - 610_000,
      address: "198.51.100.9",
      status: 400,
      reason: "The body is no XML: a GET request of a browser or scanner.",
      count: 3,
    },
    {
      at: now - 7_400_000,
      address: "10.3.88.201",
      status: 403,
      reason: "The serial number in the Inform is not that of the client certificate.",
      username: HOSTILE_TEXT,
      count: 1,
    },
  ];
}

/** A task as the server makes it from what was asked. */
export function newTask(id: string, deviceId: string, operation: Operation, at: number): Task {
  return {
    id,
    deviceId,
    operation,
    state: "queued",
    message: "Waits for the next session.",
    createdAt: at,
    createdBy: "admin",
    changedAt: at,
    attempts: 0,
    commandKey: `k-${id}`,
  };
}
