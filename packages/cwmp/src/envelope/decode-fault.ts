import { CwmpFault, type ParameterFault } from "../cwmp-fault.ts";
import { faultMeaning } from "../fault-codes.ts";
import type { OddityList } from "../oddity.ts";
import { child, type XmlElement } from "../xml/element.ts";
import type { ReceivedBody } from "./envelope.ts";

/**
 * Reads a SOAP fault (FLT-1). The CWMP fault is looked for wherever devices put it: in detail, in faultstring, under any
 * prefix (QRK-10, WIRE-9). Without any fault code it is a plain SOAP fault (FLT-3).
 */
export function decodeFault(element: XmlElement, oddities: OddityList): ReceivedBody {
  const soapCode = textOf(element, "faultcode") ?? textOf(child(element, "Code"), "Value") ?? "";
  const soapText = textOf(element, "faultstring") ?? textOf(child(element, "Reason"), "Text") ?? "";
  const inDetail = child(child(element, "detail") ?? element, "Fault");
  const holder = inDetail && child(inDetail, "FaultCode") ? inDetail : holderOfFaultCode(element);
  const code = codeOf(holder);
  if (!holder || code === undefined) return { kind: "soapFault", code: soapCode, text: soapText };
  if (holder !== inDetail) oddities.add("fault-shape", "the CWMP fault is not in the detail element");
  const text = child(holder, "FaultString")?.text.trim() || faultMeaning(code).text;
  const parameterFaults = holder.children
    .filter((item) => item.local === "SetParameterValuesFault")
    .map(parameterFault);
  return {
    kind: "fault",
    fault: new CwmpFault(code, text, { parameterFaults, ...(soapCode && { soapCode: bare(soapCode) }) }),
  };
}

/** SOAP 1.1 has `faultcode` and `faultstring`; SOAP 1.2 wraps them in `Code` and `Reason`. */
function textOf(element: XmlElement | undefined, name: string): string | undefined {
  return element && child(element, name)?.text.trim();
}

function parameterFault(element: XmlElement): ParameterFault {
  const code = codeOf(element) ?? 9002;
  return {
    ParameterName: child(element, "ParameterName")?.text.trim() ?? "",
    FaultCode: code,
    FaultString: child(element, "FaultString")?.text.trim() ?? "",
  };
}

function holderOfFaultCode(element: XmlElement): XmlElement | undefined {
  if (child(element, "FaultCode")) return element;
  for (const inner of element.children) {
    if (inner.local === "SetParameterValuesFault") continue;
    const found = holderOfFaultCode(inner);
    if (found) return found;
  }
  return undefined;
}

function codeOf(element: XmlElement | undefined): number | undefined {
  const digits = element && /\d{1,9}/.exec(child(element, "FaultCode")?.text ?? "")?.[0];
  return digits === undefined ? undefined : Number(digits);
}

function bare(soapCode: string): string {
  return soapCode.slice(soapCode.indexOf(":") + 1);
}
