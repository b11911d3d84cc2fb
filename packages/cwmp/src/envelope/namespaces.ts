import type { OddityList } from "../oddity.ts";
import { isCwmpNamespace, namespaceOf } from "../version.ts";
import { child, prefixOf, type XmlElement } from "../xml/element.ts";

export const SOAP_1_1 = "http://schemas.xmlsoap.org/soap/envelope/";

/** The namespace of the root element, from its own attributes; empty if it declares none for its prefix. */
export function soapNamespace(root: XmlElement): string {
  return declared(root, prefixOf(root.name)) ?? "";
}

interface Parts {
  readonly root: XmlElement;
  readonly header: XmlElement | undefined;
  readonly body: XmlElement;
  readonly content: XmlElement | undefined;
}

/**
 * The CWMP namespace of the message: that of the RPC element's prefix if it is one, else the innermost that is declared
 * anywhere around it, else any of the header's; 1-0 if there is none (QRK-4).
 */
export function cwmpNamespace({ root, header, body, content }: Parts, oddities: OddityList): string {
  const fault = content && child(child(content, "detail") ?? content, "Fault");
  const around = [fault, content, body, root].filter((element) => element !== undefined);
  const prefix = prefixOf((fault ?? content)?.name ?? "");
  for (const element of around) {
    const own = declared(element, prefix);
    if (own !== undefined && isCwmpNamespace(own)) return own;
  }
  for (const element of [...around, ...(header ? [header, ...header.children] : [])]) {
    const any = element.attributes.find(({ name, value }) => name.startsWith("xmlns") && isCwmpNamespace(value));
    if (any) return any.value;
  }
  oddities.add("cwmp-namespace", "none declared");
  return namespaceOf("1.0");
}

function declared(element: XmlElement, prefix: string): string | undefined {
  const name = prefix === "" ? "xmlns" : `xmlns:${prefix}`;
  return element.attributes.find((attribute) => attribute.name === name)?.value;
}
