import { type Device, QUIRKS } from "@beckon/acs";
import { versionOf } from "@beckon/cwmp";
import type { Engine } from "../../engine.ts";
import { sentence } from "../../text/sentence.ts";
import type { DeviceDto } from "../schemas/device.ts";

/** The device as the API tells it. */
export function deviceDto(device: Device, engine: Pick<Engine, "isOnline">): DeviceDto {
  const { state, parameters, read, completedAt } = device.discovery;
  const { informInterval, lastSession } = device;
  return {
    id: device.id,
    identity: { ...device.identity },
    online: engine.isOnline(device),
    root: device.root,
    softwareVersion: device.softwareVersion,
    hardwareVersion: device.hardwareVersion,
    provisioningCode: device.provisioningCode,
    connectionRequestUrl: device.connectionRequestUrl,
    address: device.address,
    cwmpVersion: device.cwmpVersion ?? versionOf(device.namespace),
    tags: [...device.tags],
    firstSeenAt: device.firstSeenAt,
    lastInformAt: device.lastInformAt,
    lastBootAt: device.lastBootAt,
    lastBootstrapAt: device.lastBootstrapAt,
    lastEvents: [...device.lastEvents],
    ...(informInterval !== undefined && { informInterval }),
    discovery: { state, parameters, read, completedAt },
    oddities: [...device.oddities],
    quirks: (device.quirks ?? []).map((quirk) => ({ ...quirk, effect: QUIRKS[quirk.name] })),
    reports: (device.reports ?? []).map((report) => ({ ...report, text: sentence(report.text) })),
    ...(lastSession && { lastSession: { ...lastSession, reason: sentence(lastSession.reason) } }),
  };
}
