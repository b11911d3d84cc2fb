import { decodeBase64 } from "@beckon/connection-request";
import { CwmpFault, decodeBody, OddityList, parseDateTime, readXml, type XmlElement, XmlError } from "@beckon/cwmp";
import type { DeviceIdentity } from "../model/identity.ts";

/** What a voucher grants: an option of the device, for a time or for good (VOU-1). Plain data. */
export interface OptionGrant {
  readonly name: string;
  readonly serialNumber: number;
  readonly mode: "Disable" | "EnableWithExpiration" | "EnableWithoutExpiration";
  /** Epoch milliseconds. */
  readonly startsAt: number;
  readonly endsAt?: number;
  readonly isTransferable: boolean;
}

const MODES = ["Disable", "EnableWithExpiration", "EnableWithoutExpiration"] as const;
const DAY = 86_400_000;
const UNITS: Readonly<Record<string, number>> = { days: DAY, months: 30 * DAY };

/**
 * Reads a signed voucher: an XML signature that holds an Option.
 *
 * @param text base64
 * @param verify true if the signature is good
 * @throws CwmpFault 9003 if it is none, is not for this device, or is not signed well
 */
export function readVoucher(text: string, device: DeviceIdentity, verify: (xml: string) => boolean): OptionGrant {
  const bytes = decodeBase64(text.replace(/\s+/g, ""));
  if (!bytes) throw new CwmpFault(9003, "the voucher is not base64");
  const xml = decodeBody(bytes, undefined, new OddityList());
  const option = findOption(xml);
  if (!option || !verify(xml)) throw new CwmpFault(9003, "the voucher is not valid");
  const of = (name: string, parent = option) => parent.children.find(({ local }) => local === name)?.text.trim() ?? "";
  const id = option.children.find(({ local }) => local === "DeviceId");
  if (id && (of("OUI", id) !== device.oui || of("SerialNumber", id) !== device.serialNumber)) {
    throw new CwmpFault(9003, "the voucher is for another device");
  }
  const start = parseDateTime(of("StartDate"));
  const mode = MODES.find((known) => known === of("Mode"));
  const name = of("OptionIdent");
  if (start?.kind !== "moment" || !mode || name === "") throw new CwmpFault(9003, "the voucher is not complete");
  const length = Number(of("Duration")) * (UNITS[of("DurationUnits").toLowerCase()] ?? DAY);
  return {
    name: name.slice(0, 64),
    serialNumber: Number(of("VSerialNum")) >>> 0,
    mode,
    startsAt: start.epochMilliseconds,
    ...(mode === "EnableWithExpiration" && { endsAt: start.epochMilliseconds + length }),
    isTransferable: /^(1|true|yes)$/i.test(of("Transferable")),
  };
}

function findOption(xml: string): XmlElement | undefined {
  try {
    return find(readXml(xml), "Option");
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    return undefined;
  }
}

function find(element: XmlElement, local: string): XmlElement | undefined {
  if (element.local === local) return element;
  for (const child of element.children) {
    const found = find(child, local);
    if (found) return found;
  }
  return undefined;
}
