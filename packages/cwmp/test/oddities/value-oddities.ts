import { type OddityCode, response, type ValueType } from "@beckon/cwmp";
import { around, type OddityVector, type OddityVectors, values } from "./oddity-vector.ts";

const ONE = ' soap-enc:arrayType="cwmp:ParameterValueStruct[1]"';

/** One parameter with an odd Value element. */
function value(ids: string, xml: string, type: ValueType, text: string, ...notes: OddityCode[]): OddityVector {
  return {
    ids,
    text: values(`<ParameterValueStruct><Name>Device.X</Name>${xml}</ParameterValueStruct>`, ONE),
    means: { body: response("GetParameterValues", { ParameterList: [{ Name: "Device.X", Value: { type, text } }] }) },
    notes,
  };
}

/** One parameter in a list with an odd array attribute. */
function array(ids: string, attributes: string, ...notes: OddityCode[]): OddityVector {
  const struct =
    '<ParameterValueStruct><Name>Device.X</Name><Value xsi:type="xsd:int">1</Value></ParameterValueStruct>';
  return { ...value(ids, "", "int", "1", ...notes), text: values(struct, attributes) };
}

/** A name that is odd, and what it means. */
function name(ids: string, xml: string, Name: string, ...notes: OddityCode[]): OddityVector {
  return {
    ids,
    text: values(`<ParameterValueStruct>${xml}<Value xsi:type="xsd:string"/></ParameterValueStruct>`, ONE),
    means: { body: response("GetParameterValues", { ParameterList: [{ Name, Value: { type: "string", text: "" } }] }) },
    notes,
  };
}

export const VALUE_ODDITIES: OddityVectors = {
  "no type": value("QRK-2 WIRE-9", "<Value>a</Value>", "untyped", "a", "value-type-missing"),
  "no Value": value("QRK-8 WIRE-9", "", "untyped", "", "element-missing"),
  "an empty Value": value("QRK-8", '<Value xsi:type="xsd:string"/>', "string", ""),
  "a nil Value": value("WIRE-9", '<Value xsi:nil="true"/>', "untyped", "", "value-missing", "value-type-missing"),
  "an invented type": value(
    "QRK-3",
    '<Value xsi:type="xsd:json">{"a":1}</Value>',
    "untyped",
    '{"a":1}',
    "value-type-unknown",
  ),
  "a type without a name": value("QRK-3", '<Value xsi:type="xsd:">a</Value>', "untyped", "a", "value-type-unknown"),
  "a type that says object": value("QRK-3", '<Value xsi:type="object"></Value>', "untyped", "", "value-type-unknown"),
  "a type without prefix": value("WIRE-9", '<Value xsi:type="boolean">1</Value>', "boolean", "1"),
  "a type with another prefix": value("QRK-1", '<Value x:type="y:unsignedInt">1</Value>', "unsignedInt", "1"),
  "a type in other case": value(
    "QRK-3 WIRE-9",
    '<Value xsi:type="xsd:DateTime">2026-01-01T00:00:00</Value>',
    "dateTime",
    "2026-01-01T00:00:00",
  ),
  "a type with its length behind it": value("WIRE-9", '<Value xsi:type="string(:64)">a</Value>', "string", "a"),
  "a type with a soft hyphen behind it": value(
    "QRK-3 WIRE-9",
    '<Value xsi:type="xsd:hexBinary\u00ad">0A</Value>',
    "hexBinary",
    "0A",
  ),
  "SOAP's own base64": value("TYP-4", '<Value xsi:type="soap-enc:base64">AA==</Value>', "base64", "AA=="),
  "an int that is a word": value("QRK-3", '<Value xsi:type="xsd:int">auto</Value>', "int", "auto"),
  "an unsignedInt below zero": value("QRK-3", '<Value xsi:type="xsd:unsignedInt">-55</Value>', "unsignedInt", "-55"),
  "a boolean as a word in capitals": value(
    "QRK-21 TYP-1",
    '<Value xsi:type="xsd:boolean">TRUE</Value>',
    "boolean",
    "TRUE",
  ),
  "blanks around a number": value("QRK-12", '<Value xsi:type="xsd:unsignedInt">\n 5 </Value>', "unsignedInt", "5"),
  "blanks around a string are part of it": value("ENV-14", '<Value xsi:type="xsd:string"> a </Value>', "string", " a "),
  "a string on a line of its own": value(
    "QRK-12",
    '<Value xsi:type="xsd:string">\n   a b\n  </Value>',
    "string",
    "a b",
    "white-space",
  ),
  "line breaks inside a string are part of it": value(
    "QRK-12",
    '<Value xsi:type="xsd:string">a\n b\n</Value>',
    "string",
    "a\n b\n",
  ),
  "a bare ampersand": value(
    "QRK-12 WIRE-9",
    '<Value xsi:type="xsd:string">http://x/?a=1&b=2</Value>',
    "string",
    "http://x/?a=1&b=2",
    "bare-ampersand",
  ),
  "control characters": value(
    "QRK-12",
    '<Value xsi:type="xsd:string">a\u0001\u001db</Value>',
    "string",
    "ab",
    "control-character",
  ),
  CDATA: value("ENV-6", '<Value xsi:type="xsd:string"><![CDATA[<a&b>]]></Value>', "string", "<a&b>"),
  "a comment inside": value("ENV-6", '<Value xsi:type="xsd:string">a<!-- x -->b</Value>', "string", "ab"),
  "no arrayType": array("QRK-7 WIRE-9", "", "array-count"),
  "an arrayType with too many": array("QRK-7", ' soap-enc:arrayType="cwmp:ParameterValueStruct[9]"', "array-count"),
  "an arrayType with none": array("QRK-7", ' soap-enc:arrayType="cwmp:ParameterValueStruct[0]"', "array-count"),
  "an arrayType with a comma": array("QRK-7", ' soap-enc:arrayType="cwmp:ParameterValueStruct[,]"', "array-count"),
  "an arrayType with leading zeros": array("WIRE-9", ' soap-enc:arrayType="cwmp:ParameterValueStruct[0001]"'),
  "an arrayType with blanks in it": array(
    "QRK-7",
    ' soap-enc:arrayType="cwmp:ParameterValueStruct[1 ]"',
    "array-count",
  ),
  "an arrayType of something else, without prefix": array("QRK-7", ' arrayType="string[1]"'),
  "an array that says it is one": array("QRK-7", ` xsi:type="soap-enc:Array"${ONE}`),
  "attributes on a Name": name("QRK-1", '<Name xsi:type="xsd:string">Device.X</Name>', "Device.X"),
  "a Name on a line of its own": name("QRK-12", "<Name>\n   Device.X\n  </Name>", "Device.X", "white-space"),
  "a line break inside a Name": name(
    "QRK-12",
    "<Name>Device.WiFi.\n    SSID.1.</Name>",
    "Device.WiFi.SSID.1.",
    "white-space",
  ),
  "a Name that is too long": name("NAM-1", `<Name>${"x".repeat(300)}</Name>`, "x".repeat(300), "text-too-long"),
  "a Name in an alias": name("NAM-8", "<Name>Device.WiFi.SSID.[a.b].Enable</Name>", "Device.WiFi.SSID.[a.b].Enable"),
  "items with another name": {
    ...array("QRK-7", ""),
    text: values('<item><Name>Device.X</Name><Value xsi:type="xsd:int">1</Value></item>', ONE),
  },
  "a list without parameters": {
    ids: "QRK-9",
    text: around("<cwmp:GetParameterValuesResponse/>"),
    means: { body: response("GetParameterValues", { ParameterList: [] }) },
    notes: ["element-missing"],
  },
  "a struct without a Name is left out": {
    ids: "ENV-6 QRK-12",
    text: values(
      '<ParameterValueStruct><Value xsi:type="xsd:int">1</Value></ParameterValueStruct>' +
        '<ParameterValueStruct><Name>Device.X</Name><Value xsi:type="xsd:int">2</Value></ParameterValueStruct>',
      ' soap-enc:arrayType="cwmp:ParameterValueStruct[2]"',
    ),
    means: {
      body: response("GetParameterValues", {
        ParameterList: [{ Name: "Device.X", Value: { type: "int", text: "2" } }],
      }),
    },
    notes: ["element-malformed"],
  },
};
