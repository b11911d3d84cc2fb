import type { DeviceAnswer, SessionAnswer, TaskAnswer } from "../../api/answers.ts";
import { pairs, table } from "../../output/table.ts";
import { age, moment } from "../../output/time.ts";

export function deviceTable(devices: readonly DeviceAnswer[], now: number): string {
  if (devices.length === 0) return "No devices.\n";
  const rows = devices.map((device) => [
    device.id,
    [device.identity.manufacturer, device.identity.productClass].filter((part) => part !== "").join(" "),
    device.softwareVersion,
    device.address,
    device.online ? "online" : "offline",
    age(device.lastInformAt, now),
    parameters(device),
  ]);
  return table(["device", "model", "software", "address", "state", "last inform", "parameters"], rows);
}

function parameters({ discovery }: DeviceAnswer): string {
  if (discovery.state === "none") return "not read";
  return discovery.state === "complete" ? String(discovery.parameters) : `${discovery.read} of ${discovery.parameters}`;
}

export function deviceDetails(device: DeviceAnswer, now: number): string {
  const { identity, lastSession, informInterval } = device;
  const at = (time: number): string => (time === 0 ? "never" : `${moment(time)} (${age(time, now)})`);
  return pairs([
    ["Device", device.id],
    ["State", device.online ? "online" : "offline"],
    ["Manufacturer", identity.manufacturer],
    ["OUI", identity.oui],
    ["Product class", identity.productClass],
    ["Serial number", identity.serialNumber],
    ["Software", device.softwareVersion],
    ["Hardware", device.hardwareVersion],
    ["Provisioning code", device.provisioningCode],
    ["Data model", device.root],
    ["CWMP version", device.cwmpVersion],
    ["Address", device.address],
    ["Connection request", device.connectionRequestUrl],
    ["Tags", device.tags.join(", ")],
    ["First seen", at(device.firstSeenAt)],
    ["Last inform", at(device.lastInformAt)],
    ["Last events", device.lastEvents.join(", ")],
    ["Inform interval", informInterval === undefined ? "not known" : `${informInterval} s`],
    ["Last boot", at(device.lastBootAt)],
    ["Last bootstrap", at(device.lastBootstrapAt)],
    ["Parameters", parameters(device)],
    ["Last session", lastSession ? `${lastSession.id}, ${lastSession.outcome}: ${lastSession.reason}` : "none"],
    ...(device.quirks ?? []).map(({ name, evidence }) => ["Quirk", `${name}: ${evidence}`] as const),
    ...(device.reports ?? []).map(({ at, text }) => ["Told", `${age(at, now)}: ${text}`] as const),
    ...device.oddities.map(({ code, detail }) => ["Oddity", `${code}: ${detail}`] as const),
  ]);
}

export function taskTable(tasks: readonly TaskAnswer[], now: number): string {
  if (tasks.length === 0) return "No tasks.\n";
  const rows = tasks.map(({ id, deviceId, operation, state, createdAt, createdBy, message }) => [
    id,
    deviceId,
    operation.name,
    state,
    age(createdAt, now),
    createdBy,
    message,
  ]);
  return table(["task", "device", "operation", "state", "created", "by", "message"], rows);
}

export function sessionTable(sessions: readonly SessionAnswer[], now: number): string {
  if (sessions.length === 0) return "No sessions.\n";
  const rows = sessions.map(({ id, deviceId, startedAt, outcome, events, roundTrips, reason }) => [
    id,
    deviceId,
    age(startedAt, now),
    outcome,
    events.join(", "),
    String(roundTrips),
    reason,
  ]);
  return table(["session", "device", "started", "outcome", "events", "trips", "reason"], rows);
}
