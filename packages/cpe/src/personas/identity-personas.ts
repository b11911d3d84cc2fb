import { carries, within } from "./edit-xml.ts";
import type { Conductor, Disguise, Persona } from "./persona.ts";

/** Rewrites one part of the DeviceId. */
function named(name: string, title: string, part: string, text: (before: string) => string): Persona {
  const writes = (xml: string) => within(xml, "DeviceId", (id) => within(id, part, text));
  return { name, title, shows: ["QRK-18"], disguise: { writes } };
}

/** The first Inform of its life does not say who it is. */
function shy(): Conductor {
  let isKnown = false;
  return (xml, send) => {
    if (isKnown || xml === undefined || !carries(xml, "Inform")) return send(xml);
    isKnown = true;
    return send(within(xml, "SerialNumber", () => ""));
  };
}

/** Another root for the whole tree, in both directions. */
function rootedAt(root: string): Disguise {
  return {
    writes: (xml) => xml.replace(/>Device\./g, `>${root}`),
    reads: (xml) => xml.replaceAll(`>${root}`, ">Device."),
  };
}

/** Who it is, and what its tree hangs on. */
export const IDENTITY_PERSONAS: readonly Persona[] = [
  named("oui-in-lower-case", "writes its OUI in lower case", "OUI", (oui) => oui.toLowerCase()),
  named("oui-of-letters", "has an OUI that is not hexadecimal", "OUI", () => "XXXX"),
  named("oui-as-number", "has a negative number for an OUI", "OUI", () => "0xFFFFFFFE"),
  named("no-product-class", "has no product class", "ProductClass", () => ""),
  named(
    "product-class-with-signs",
    "has slashes and a power of two in its product class",
    "ProductClass",
    () => "a/b\\m²",
  ),
  named("serial-with-colons", "has a MAC address with colons for a serial number", "SerialNumber", (serial) =>
    serial
      .padStart(12, "0")
      .slice(-12)
      .replace(/..(?=.)/g, "$&:"),
  ),
  named("maker-with-line-feed", "has a line feed in the name of its maker", "Manufacturer", (maker) => `${maker}\n`),
  {
    name: "shy",
    title: "does not say who it is in its first Inform",
    shows: ["QRK-32"],
    disguise: { conducts: shy },
  },
  {
    name: "vendor-root",
    title: "has a root object of its vendor",
    shows: ["QRK-34"],
    disguise: rootedAt("X_00D09E_Box."),
  },
  {
    name: "two-roots",
    title: "reports parameters of both standard roots",
    shows: ["QRK-34"],
    disguise: {
      writes: (xml) =>
        carries(xml, "Inform")
          ? xml.replace(
              "</ParameterList>",
              '<ParameterValueStruct><Name>InternetGatewayDevice.DeviceInfo.SpecVersion</Name><Value xsi:type="xsd:string">1.0</Value></ParameterValueStruct></ParameterList>',
            )
          : xml,
    },
  },
  {
    name: "informs-without-parameters",
    title: "leaves the parameters out that every Inform must have",
    shows: ["QRK-29"],
    disguise: {
      writes: (xml) => (carries(xml, "Inform") ? within(xml, "ParameterList", () => "") : xml),
    },
  },
  {
    name: "informs-of-forty-kilobytes",
    title: "has partial paths in its Inform, and a log of 40 kB",
    shows: ["QRK-29"],
    disguise: {
      writes: (xml) =>
        carries(xml, "Inform")
          ? xml.replace(
              "</ParameterList>",
              '<ParameterValueStruct><Name>Device.DeviceInfo.</Name><Value xsi:type="xsd:string"></Value></ParameterValueStruct>' +
                `<ParameterValueStruct><Name>Device.DeviceInfo.X_00D09E_Log</Name><Value xsi:type="xsd:string">${"log ".repeat(10_000)}</Value></ParameterValueStruct></ParameterList>`,
            )
          : xml,
    },
  },
  {
    name: "no-connection-request-url",
    title: "has an empty ConnectionRequestURL",
    shows: ["QRK-29"],
    disguise: {
      writes: (xml) => xml.replace(/(ConnectionRequestURL<\/Name><Value[^>]*>)[^<]*/g, "$1"),
    },
  },
  {
    name: "forgets-parameter-keys",
    title: "does not keep its ParameterKey",
    shows: ["QRK-32"],
    disguise: { writes: (xml) => xml.replace(/(ParameterKey<\/Name><Value[^>]*>)[^<]*/g, "$1") },
  },
];
