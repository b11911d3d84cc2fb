import type { DeviceAnswer, TaskAnswer } from "../src/api/answers.ts";

export const DEVICE: DeviceAnswer = {
  id: "00D09E-GW%201-A1B2C3",
  identity: { manufacturer: "Acme", oui: "00D09E", productClass: "GW 1", serialNumber: "A1B2C3" },
  online: true,
  root: "Device.",
  softwareVersion: "1.2.3",
  hardwareVersion: "4",
  provisioningCode: "",
  connectionRequestUrl: "http://192.0.2.10:7547/x",
  address: "192.0.2.10",
  cwmpVersion: "1.4",
  tags: ["pilot"],
  firstSeenAt: 1,
  lastInformAt: 2,
  lastBootAt: 0,
  lastBootstrapAt: 0,
  lastEvents: ["2 PERIODIC"],
  informInterval: 300,
  discovery: { state: "complete", parameters: 812, read: 812 },
  oddities: [],
};

export const OTHER: DeviceAnswer = {
  ...DEVICE,
  id: "00D09E-GW%201-D4E5F6",
  identity: { ...DEVICE.identity, serialNumber: "D4E5F6" },
  online: false,
};

export const TASK: TaskAnswer = {
  id: "t1",
  deviceId: DEVICE.id,
  operation: { name: "set" },
  state: "done",
  message: "The device has applied 1 value.",
  createdAt: 1,
  createdBy: "admin",
  changedAt: 2,
  attempts: 1,
};

export const page = <T>(items: readonly T[], more: object = {}) => ({
  body: { items, total: items.length, ...more },
});
export const DEVICE_PATH = `/devices/${encodeURIComponent(DEVICE.id)}`;
