import { byTurns, carries, inValue, within, without } from "./edit-xml.ts";
import type { Persona } from "./persona.ts";

/** As a C library writes a moment. */
function ctime(text: string): string {
  const [, year, month, day, time] = /^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d:\d\d)/.exec(text) ?? [];
  return year === undefined
    ? text
    : `Thu ${"JanFebMarAprMayJunJulAugSepOctNovDec".slice(Number(month) * 3 - 3, Number(month) * 3)} ${day} ${time} ${year}`;
}

function padded(text: string): string {
  return text === "" ? "" : `\r\n  ${text}\r\n`;
}

/** What is odd about lists, types and values. */
export const VALUE_PERSONAS: readonly Persona[] = [
  {
    name: "untyped-values",
    title: "gives its values without a type",
    shows: ["QRK-2", "WIRE-9"],
    disguise: { writes: (xml) => xml.replace(/<Value xsi:type="[^"]*">/g, "<Value>") },
  },
  {
    name: "invented-types",
    title: "gives its values types that do not exist",
    shows: ["QRK-3", "WIRE-9"],
    disguise: {
      writes: (xml) => {
        const type = byTurns("xsd:json", "xsd:", "string(:64)", "string");
        return xml.replace(/<Value xsi:type="xsd:string"/g, () => `<Value xsi:type="${type()}"`);
      },
    },
  },
  {
    name: "wrong-types",
    title: "gives texts the type xsd:int, and what counts up a negative number",
    shows: ["QRK-3"],
    disguise: {
      writes: (xml) =>
        inValue(xml.replace(/<Value xsi:type="xsd:string"/g, '<Value xsi:type="xsd:int"'), ".UpTime", () => "-1"),
    },
  },
  {
    name: "miscounts-arrays",
    title: "writes wrong numbers and wrong types of items on its arrays",
    shows: ["QRK-7", "WIRE-9"],
    disguise: {
      writes: (xml) => {
        const type = byTurns("xsd:string[0]", "cwmp:Thing[02]", "cwmp:ParameterValueStruct[0009]", "xsd:anyType[,]");
        return xml.replace(
          /soap-enc:arrayType="[^"]*"/g,
          () => `xsi:type="soap-enc:Array" soap-enc:arrayType="${type()}"`,
        );
      },
    },
  },
  {
    name: "uncounted-arrays",
    title: "leaves the arrayType out",
    shows: ["QRK-7", "WIRE-9"],
    disguise: { writes: (xml) => xml.replace(/ soap-enc:arrayType="[^"]*"/g, "") },
  },
  {
    name: "no-empty-values",
    title: "leaves the element Value out, or says that it is nil, where a value is empty",
    shows: ["QRK-8", "WIRE-9"],
    disguise: {
      writes: (xml) => {
        const instead = byTurns("", '<Value xsi:nil="true"/>');
        return xml.replace(/<Value[^>]*><\/Value>/g, () => instead());
      },
    },
  },
  {
    name: "leaves-elements-out",
    title: "leaves out numbers, times, keys and the Status",
    shows: ["QRK-9"],
    disguise: {
      writes: (xml) =>
        ["MaxEnvelopes", "CurrentTime", "RetryCount", "CommandKey", "Status", "StartTime", "CompleteTime"].reduce(
          without,
          xml,
        ),
    },
  },
  {
    name: "terse-faults",
    title: "faults without saying which parameter, with the code as a padded text and no words",
    shows: ["QRK-10", "QRK-24", "WIRE-9"],
    disguise: {
      writes: (xml) =>
        carries(xml, "Fault")
          ? without(xml, "SetParameterValuesFault")
              .replace(/<FaultCode>(\d+)<\/FaultCode>/g, "<cwmp:FaultCode> $1 </cwmp:FaultCode>")
              .replace(/<FaultString>.*?<\/FaultString>/gs, "<cwmp:FaultString></cwmp:FaultString>")
          : xml,
    },
  },
  {
    name: "faults-in-the-faultstring",
    title: "puts the detail of a fault into its faultstring",
    shows: ["QRK-10", "WIRE-9"],
    disguise: {
      writes: (xml) => xml.replace(/CWMP fault<\/faultstring>(<detail>.*?<\/detail>)/s, "CWMP fault$1</faultstring>"),
    },
  },
  {
    name: "faults-without-detail",
    title: "faults as SOAP does, with the code in words and no detail",
    shows: ["QRK-10"],
    disguise: {
      writes: (xml) => {
        const code = /<FaultCode>(\d+)/.exec(xml)?.[1];
        return code !== undefined && carries(xml, "Fault")
          ? xml
              .replace("CWMP fault</faultstring>", `CWMP fault ${code}</faultstring>`)
              .replace(/<detail>.*?<\/detail>/s, "<detail></detail>")
          : xml;
      },
    },
  },
  {
    name: "bare-ampersands",
    title: "writes ampersands as they are, and control characters too",
    shows: ["QRK-12", "WIRE-9"],
    disguise: {
      writes: (xml) => inValue(xml.replaceAll("&amp;", "&"), "DeviceInfo.ModelName", (name) => `${name}\u0002`),
    },
  },
  {
    name: "space-around-values",
    title: "breaks lines around names and values, and inside names",
    shows: ["QRK-12"],
    disguise: {
      writes: (xml) =>
        within(within(xml, "Value", padded), "Name", (name) => padded(name.replace("DeviceInfo.", "DeviceInfo.\r\n"))),
    },
  },
  {
    name: "times-without-zone",
    title: "tells times without a zone",
    shows: ["QRK-19", "WIRE-9"],
    disguise: {
      writes: (xml) => xml.replace(/>(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?)(?:Z|[+-]\d\d:\d\d)</g, ">$1<"),
    },
  },
  {
    name: "times-of-c",
    title: "tells the time in the words of a C library",
    shows: ["QRK-19", "WIRE-9"],
    disguise: { writes: (xml) => within(xml, "CurrentTime", ctime) },
  },
  {
    name: "no-clock",
    title: "says that it is 0000-00-00",
    shows: ["QRK-19"],
    disguise: { writes: (xml) => within(xml, "CurrentTime", () => "0000-00-00T00:00:00") },
  },
  {
    name: "clock-at-1970",
    title: "starts its clock in 1970, and writes its zone without a colon",
    shows: ["QRK-19", "WIRE-9"],
    disguise: { writes: (xml) => within(xml, "CurrentTime", () => "1970-01-01T00:00:00.000000+0000") },
  },
  {
    name: "null-keys",
    title: 'prints "(null)" for a key that it does not have',
    shows: ["QRK-20"],
    disguise: {
      writes: (xml) =>
        inValue(xml, "ParameterKey", (key) => key || "(null)").replaceAll(
          "<CommandKey></CommandKey>",
          "<CommandKey>(null)</CommandKey>",
        ),
    },
  },
  {
    name: "words-for-booleans",
    title: "answers with words where a boolean belongs",
    shows: ["QRK-21"],
    disguise: {
      writes: (xml) => {
        const yes = byTurns("True", "TRUE", "Enabled");
        return xml
          .replace(/<Writable>1</g, () => `<Writable>${yes()}<`)
          .replaceAll("<Writable>0<", "<Writable>False<")
          .replaceAll('<Value xsi:type="xsd:boolean">1<', '<Value xsi:type="xsd:boolean">TRUE<')
          .replaceAll('<Value xsi:type="xsd:boolean">0<', '<Value xsi:type="xsd:boolean">False<');
      },
    },
  },
];
