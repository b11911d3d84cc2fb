import type { Body, Header } from "@beckon/cwmp";

/** One message and its text, read in both directions. */
export interface Vector {
  readonly body: Body;
  /** The child of the SOAP Body exactly as we write it. */
  readonly xml: string;
  readonly header?: Header;
}

const PARTS = [
  ["xmlns:soap-env", "http://schemas.xmlsoap.org/soap/envelope/"],
  ["xmlns:soap-enc", "http://schemas.xmlsoap.org/soap/encoding/"],
  ["xmlns:xsd", "http://www.w3.org/2001/XMLSchema"],
  ["xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"],
];

/** The whole envelope as we write it, around the texts of its Header and Body. */
export function envelopeText(body: string, header = "", namespace = "urn:dslforum-org:cwmp-1-2"): string {
  const declarations = [...PARTS, ["xmlns:cwmp", namespace]].map(([name, uri]) => ` ${name}="${uri}"`).join("");
  return `<soap-env:Envelope${declarations}><soap-env:Header>${header}</soap-env:Header><soap-env:Body>${body}</soap-env:Body></soap-env:Envelope>`;
}
