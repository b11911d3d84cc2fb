import type { WireType } from "../codec/wire-type.ts";
import type { CwmpFault } from "../cwmp-fault.ts";
import { RPCS } from "../rpc/table.ts";
import { escapeXml } from "../xml/escape.ts";
import type { Body, Envelope, Header, RawRequestBody } from "./envelope.ts";

const NAMESPACES =
  'xmlns:soap-env="http://schemas.xmlsoap.org/soap/envelope/" xmlns:soap-enc="http://schemas.xmlsoap.org/soap/encoding/" ' +
  'xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';

/**
 * Writes an envelope. No XML declaration (ENV-9, WIRE-1); the CWMP namespace is declared with the prefix `cwmp` on the
 * Envelope (ENV-13); only the top elements carry it (ENV-3); nothing is indented (ENV-14).
 *
 * @throws RangeError if an argument breaks its type: too long, out of range, or not expressible in XML
 */
export function encodeEnvelope({ namespace, header, body }: Envelope<Body | RawRequestBody>): string {
  return (
    `<soap-env:Envelope ${NAMESPACES} xmlns:cwmp="${escapeXml(namespace)}">` +
    `<soap-env:Header>${encodeHeader(header)}</soap-env:Header>` +
    `<soap-env:Body>${encodeBody(body)}</soap-env:Body></soap-env:Envelope>`
  );
}

function encodeHeader(header: Header): string {
  let xml = "";
  if (header.id !== undefined) xml += element("ID", header.id, true);
  if (header.holdRequests !== undefined) xml += element("HoldRequests", header.holdRequests ? "1" : "0", true);
  if (header.sessionTimeout !== undefined) xml += element("SessionTimeout", String(header.sessionTimeout), false);
  if (header.supportedCwmpVersions)
    xml += element("SupportedCWMPVersions", header.supportedCwmpVersions.join(","), false);
  if (header.useCwmpVersion !== undefined) xml += element("UseCWMPVersion", header.useCwmpVersion, true);
  return xml;
}

function element(name: string, text: string, mustUnderstand: boolean): string {
  return `<cwmp:${name} soap-env:mustUnderstand="${mustUnderstand ? 1 : 0}">${escapeXml(text)}</cwmp:${name}>`;
}

function encodeBody(body: Body | RawRequestBody): string {
  if (body.kind === "rawRequest") return `<cwmp:${body.name}>${body.xml}</cwmp:${body.name}>`;
  if (body.kind === "fault") return encodeFault(body.fault);
  const rpc = RPCS[body.rpc];
  const name = body.kind === "request" ? rpc.name : `${rpc.name}Response`;
  const type = (body.kind === "request" ? rpc.request : rpc.response) as WireType<unknown>;
  return `<cwmp:${name}>${type.write(body.args)}</cwmp:${name}>`;
}

function encodeFault(fault: CwmpFault): string {
  const parameters = fault.parameterFaults
    .map(
      ({ ParameterName, FaultCode, FaultString }) =>
        `<SetParameterValuesFault><ParameterName>${escapeXml(ParameterName)}</ParameterName>` +
        `<FaultCode>${FaultCode}</FaultCode><FaultString>${escapeXml(FaultString)}</FaultString></SetParameterValuesFault>`,
    )
    .join("");
  return (
    `<soap-env:Fault><faultcode>${escapeXml(fault.soapCode)}</faultcode><faultstring>CWMP fault</faultstring><detail>` +
    `<cwmp:Fault><FaultCode>${fault.code}</FaultCode><FaultString>${escapeXml(fault.text)}</FaultString>${parameters}</cwmp:Fault>` +
    "</detail></soap-env:Fault>"
  );
}
