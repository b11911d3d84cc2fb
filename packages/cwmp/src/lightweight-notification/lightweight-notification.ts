import { child, type XmlElement } from "../xml/element.ts";
import { escapeXml } from "../xml/escape.ts";
import type { XmlLimits } from "../xml/limits.ts";
import { readXml } from "../xml/read-xml.ts";
import { XmlError } from "../xml/xml-error.ts";

/** What one datagram of Annex M says: values that changed, and who says so (LWN-2). */
export interface LightweightNotification {
  /** TS: Unix seconds of the sender's clock. */
  readonly timestamp: number;
  /** UN: ManagementServer.Username. */
  readonly username: string;
  /** CN: a random text, another one in each datagram. */
  readonly nonce: string;
  readonly oui: string;
  /** May be empty. */
  readonly productClass: string;
  readonly serialNumber: string;
  /** At least one. */
  readonly parameters: readonly { readonly name: string; readonly value: string }[];
}

export const LIGHTWEIGHT_NOTIFICATION_NAMESPACE = "urn:broadband-forum-org:cwmp:lwnotif-1-0";

/** A datagram fits 64 KiB and says little: whoever sends more wants something else. */
const LIMITS: XmlLimits = { size: 65_536, depth: 4, elements: 4000, attributes: 8, name: 64 };

/** The text is no Notification of Annex M. */
export class LightweightNotificationError extends SyntaxError {
  override readonly name = "LightweightNotificationError";
}

/** @throws RangeError for a text that XML cannot carry */
export function encodeLightweightNotification(notification: LightweightNotification): string {
  const { timestamp, username, nonce, oui, productClass, serialNumber, parameters } = notification;
  const element = (name: string, text: string) => `<${name}>${escapeXml(text)}</${name}>`;
  return [
    `<Notification xmlns="${LIGHTWEIGHT_NOTIFICATION_NAMESPACE}">`,
    element("TS", String(timestamp)),
    element("UN", username),
    element("CN", nonce),
    element("OUI", oui),
    element("ProductClass", productClass),
    element("SerialNumber", serialNumber),
    ...parameters.map(({ name, value }) => `<Param>${element("Name", name)}${element("Value", value)}</Param>`),
    "</Notification>",
  ].join("");
}

/** @throws LightweightNotificationError */
export function decodeLightweightNotification(xml: string): LightweightNotification {
  const root = parse(xml);
  if (root.local !== "Notification") throw new LightweightNotificationError(`<${root.name}> is no Notification`);
  const timestamp = textOf(root, "TS").trim();
  if (!/^-?\d{1,10}$/.test(timestamp)) throw new LightweightNotificationError("TS is no number of seconds");
  const parameters = root.children
    .filter(({ local }) => local === "Param")
    .map((param) => ({ name: textOf(param, "Name").trim(), value: textOf(param, "Value") }));
  if (parameters.length === 0) throw new LightweightNotificationError("there is no Param");
  return {
    timestamp: Number(timestamp),
    username: textOf(root, "UN"),
    nonce: textOf(root, "CN"),
    oui: textOf(root, "OUI").trim(),
    productClass: textOf(root, "ProductClass"),
    serialNumber: textOf(root, "SerialNumber"),
    parameters,
  };
}

function parse(xml: string): XmlElement {
  try {
    return readXml(xml, undefined, LIMITS);
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    throw new LightweightNotificationError(`not readable: ${error.message}`, { cause: error });
  }
}

function textOf(element: XmlElement, name: string): string {
  const found = child(element, name);
  if (!found) throw new LightweightNotificationError(`${name} is missing`);
  return found.text;
}
