import type { Device } from "../../../packages/web/src/generated/api.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

interface FakeModel {
  readonly manufacturer: string;
  readonly oui: string;
  readonly productClass: string;
  readonly versions: readonly string[];
  readonly hardware: string;
}

const MODELS: readonly FakeModel[] = [
  {
    manufacturer: "Halden Networks",
    oui: "00D09E",
    productClass: "HGW-420",
    versions: ["4.2.1", "4.2.0", "4.1.7"],
    hardware: "B2",
  },
  {
    manufacturer: "Nordlink",
    oui: "3C9A77",
    productClass: "NL-AX3000",
    versions: ["2.11.0-r4", "2.10.3-r1"],
    hardware: "1.1",
  },
  {
    manufacturer: "Nordlink",
    oui: "3C9A77",
    productClass: "NL-AC1200",
    versions: ["1.8.22", "1.8.19", "1.7.4"],
    hardware: "A",
  },
  {
    manufacturer: "Corvid Systems",
    oui: "A4C138",
    productClass: "Raven6 Outdoor",
    versions: ["R6.3.118"],
    hardware: "rev3",
  },
  {
    manufacturer: "Tessel",
    oui: "0C8268",
    productClass: "ONT-G8",
    versions: ["V1R7C20", "V1R7C10"],
    hardware: "G8-02",
  },
];

export const HOSTILE_TEXT = `<img src=x onerror="alert('device')">`;
/** Places in the list of devices that are not like the others. */
export const HOSTILE_DEVICE = 3;
export const LONG_NAMED_DEVICE = 5;
const FAILED_DEVICE = 2;
const READING_DEVICE = 6;

const encodePart = (part: string) =>
  [...part]
    .map((letter) => (/[A-Za-z0-9_]/.test(letter) ? letter : encodeURIComponent(letter).replace(letter, hex(letter))))
    .join("");
const hex = (letter: string) => `%${letter.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;

function modelOf(index: number): FakeModel {
  if (index === HOSTILE_DEVICE)
    return {
      manufacturer: HOSTILE_TEXT,
      oui: "BADBAD",
      productClass: "<script>alert('class')</script>",
      versions: ['"><svg onload=alert(1)>'],
      hardware: "'><b>x</b>",
    };
  if (index === LONG_NAMED_DEVICE)
    return {
      manufacturer: "The Very Long Named Broadband Equipment Manufacturing Company of the North Limited",
      oui: "F0F0F0",
      productClass: "Residential-Gateway-With-Integrated-Telephony-And-Television-Adapter-2026-Edition",
      versions: ["2026.11.20-build-4711-release-candidate-12-hotfix-3"],
      hardware: "0123456789ABCDEF0123456789ABCDEF",
    };
  // The larger the number, the rarer the model.
  const place = [0, 0, 0, 1, 0, 1, 2, 1, 2, 3, 0, 4][index % 12] ?? 0;
  return MODELS[place] ?? (MODELS[0] as FakeModel);
}

/** The device at a place of the list: always the same one, relative to `now`. */
export function fakeDevice(index: number, now: number): Device {
  const model = modelOf(index);
  const serial =
    index === HOSTILE_DEVICE
      ? "<u>SERIAL</u>"
      : index === LONG_NAMED_DEVICE
        ? "SN-0000000000000000000000000000000000000000000000000000000000000001"
        : `${model.oui.slice(0, 4)}${String(2_410_000 + index * 7).padStart(8, "0")}`;
  const identity = {
    manufacturer: model.manufacturer,
    oui: model.oui,
    productClass: model.productClass,
    serialNumber: serial,
  };
  const online = index === HOSTILE_DEVICE || index % 9 !== 7;
  const age = index === 0 ? 41_000 : ((index * 7_919) % (online ? 9 * MINUTE : 40 * DAY)) + (online ? 0 : HOUR);
  const failed = index === FAILED_DEVICE || index % 211 === 5;
  const reading = index === READING_DEVICE;
  const place = index + 5_207;
  const address = `10.${20 + (place >> 16)}.${(place >> 8) & 255}.${place & 255}`;
  const parameters = 812 + (index % 40);
  return {
    id: `${identity.oui}-${encodePart(identity.productClass)}-${encodePart(serial)}`,
    identity,
    online,
    root: "Device.",
    softwareVersion: model.versions[((index * 7_919) >> 4) % model.versions.length] ?? "",
    hardwareVersion: model.hardware,
    provisioningCode: "",
    connectionRequestUrl: `http://${address}:7547/cr`,
    address,
    cwmpVersion: index % 3 === 0 ? "1.4" : "1.2",
    tags: tagsOf(index),
    firstSeenAt: now - 120 * DAY + index * 90_000,
    lastInformAt: now - age,
    lastBootAt: now - (12 * DAY + 4 * HOUR) - (index % 50) * HOUR,
    lastBootstrapAt: now - 120 * DAY,
    lastEvents: index % 17 === 4 ? ["1 BOOT", "4 VALUE CHANGE"] : ["2 PERIODIC"],
    informInterval: 300,
    discovery: reading
      ? { state: "running", parameters: 812, read: 486, completedAt: 0 }
      : { state: "complete", parameters, read: parameters, completedAt: now - 3 * HOUR },
    quirks: [],
    reports: [],
    oddities:
      index % 5 === 0
        ? [
            { code: "value-type-missing", detail: "Device.DeviceInfo.UpTime" },
            { code: "array-count", detail: "ParameterList: 11 declared, 12 came" },
          ]
        : [],
    lastSession: {
      id: `s-${index}-0`,
      outcome: failed ? "failed" : "completed",
      reason: failed
        ? "The device closed the connection after SetParameterValues and did not come back within 30 s."
        : "Both sides had nothing more to say.",
    },
  };
}

function tagsOf(index: number): readonly string[] {
  if (index === 0) return ["pilot", "vip"];
  if (index % 10 === 1) return ["pilot"];
  return index % 23 === 2 ? ["north", "business"] : [];
}
