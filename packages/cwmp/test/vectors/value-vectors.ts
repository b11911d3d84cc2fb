import type { Value } from "@beckon/cwmp";

/** Values as they are on the wire, each way (ENV-11, TYP-1 to TYP-4). */
export const VALUE_VECTORS: Readonly<Record<string, { readonly value: Value; readonly xml: string }>> = {
  "a string, blanks and line breaks kept": {
    value: { type: "string", text: "  two\n words\t " },
    xml: '<Value xsi:type="xsd:string">  two\n words\t </Value>',
  },
  "an empty string": { value: { type: "string", text: "" }, xml: '<Value xsi:type="xsd:string"></Value>' },
  "markup, quotes and a carriage return": {
    value: { type: "string", text: `<a b="c">&amp;'\r\n` },
    xml: `<Value xsi:type="xsd:string">&lt;a b=&quot;c&quot;&gt;&amp;amp;'&#13;\n</Value>`,
  },
  "characters outside the basic plane": {
    value: { type: "string", text: "漢字 😀 \u{10ffff}" },
    xml: '<Value xsi:type="xsd:string">漢字 😀 \u{10ffff}</Value>',
  },
  "a negative int": {
    value: { type: "int", text: "-2147483648" },
    xml: '<Value xsi:type="xsd:int">-2147483648</Value>',
  },
  "the largest unsignedInt": {
    value: { type: "unsignedInt", text: "4294967295" },
    xml: '<Value xsi:type="xsd:unsignedInt">4294967295</Value>',
  },
  "a long beyond what a number holds": {
    value: { type: "long", text: "-9223372036854775808" },
    xml: '<Value xsi:type="xsd:long">-9223372036854775808</Value>',
  },
  "an unsignedLong beyond what a number holds": {
    value: { type: "unsignedLong", text: "18446744073709551615" },
    xml: '<Value xsi:type="xsd:unsignedLong">18446744073709551615</Value>',
  },
  "a boolean as a digit": { value: { type: "boolean", text: "1" }, xml: '<Value xsi:type="xsd:boolean">1</Value>' },
  "a boolean as a word": {
    value: { type: "boolean", text: "false" },
    xml: '<Value xsi:type="xsd:boolean">false</Value>',
  },
  "unknown time": {
    value: { type: "dateTime", text: "0001-01-01T00:00:00Z" },
    xml: '<Value xsi:type="xsd:dateTime">0001-01-01T00:00:00Z</Value>',
  },
  microseconds: {
    value: { type: "dateTime", text: "2026-01-02T03:04:05.000006Z" },
    xml: '<Value xsi:type="xsd:dateTime">2026-01-02T03:04:05.000006Z</Value>',
  },
  base64: { value: { type: "base64", text: "AAECAw==" }, xml: '<Value xsi:type="xsd:base64Binary">AAECAw==</Value>' },
  hexBinary: { value: { type: "hexBinary", text: "00FF" }, xml: '<Value xsi:type="xsd:hexBinary">00FF</Value>' },
  decimal: { value: { type: "decimal", text: "-0.125" }, xml: '<Value xsi:type="xsd:decimal">-0.125</Value>' },
  "no type at all": { value: { type: "untyped", text: "x" }, xml: "<Value>x</Value>" },
};
