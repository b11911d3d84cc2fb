import assert from "node:assert/strict";
import { test } from "node:test";
import { decodeBody, OddityList } from "@beckon/cwmp";

const TEXT = "<a>Grüße</a>";
const utf8 = Buffer.from(TEXT, "utf8");
const latin1 = Buffer.from(TEXT, "latin1");
const utf16le = Buffer.from(TEXT, "utf16le");
const utf16be = Buffer.from(utf16le).swap16();
const declared = (encoding: string, bytes: "utf8" | "latin1") =>
  Buffer.from(`<?xml version="1.0" encoding='${encoding}'?>${TEXT}`, bytes);

interface Case {
  readonly bytes: Uint8Array;
  readonly contentType?: string;
  readonly oddity?: string;
}

const CASES: Readonly<Record<string, Case>> = {
  "UTF-8, nothing said": { bytes: utf8 },
  "UTF-8, said by the header": { bytes: utf8, contentType: 'text/xml; charset="utf-8"' },
  "UTF-8, the header says so without quotes and in capitals": { bytes: utf8, contentType: "text/xml;charset=UTF8" },
  "UTF-8 with a byte order mark": { bytes: Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), utf8]) },
  "UTF-8 with a byte order mark although the header says Latin-1": {
    bytes: Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), utf8]),
    contentType: "text/xml; charset=iso-8859-1",
  },
  "Latin-1, said by the header": {
    bytes: latin1,
    contentType: "text/xml; charset=ISO-8859-1",
    oddity: "latin1",
  },
  "Latin-1, said by the declaration": { bytes: declared("ISO-8859-1", "latin1"), oddity: "latin1" },
  "Latin-1 although the declaration says UTF-8": {
    bytes: declared("UTF-8", "latin1"),
    oddity: "latin1 bytes in utf-8",
  },
  "Latin-1, nothing said": { bytes: latin1, oddity: "latin1 bytes in utf-8" },
  "Latin-1, the header says so and the declaration disagrees": {
    bytes: declared("utf-8", "latin1"),
    contentType: "text/xml; charset=iso-8859-1",
    oddity: "latin1",
  },
  "UTF-8, the header says so and the declaration disagrees": {
    bytes: declared("ISO-8859-1", "utf8"),
    contentType: "text/xml; charset=utf-8",
  },
  "Latin-1, the header wrongly says UTF-8 and the declaration is right": {
    bytes: declared("ISO-8859-1", "latin1"),
    contentType: "text/xml; charset=utf-8",
    oddity: "latin1",
  },
  "UTF-8, the header says ASCII": { bytes: utf8, contentType: "text/xml; charset=us-ascii" },
  "UTF-8, the header names what nobody knows": { bytes: utf8, contentType: "text/xml; charset=x-none" },
  "UTF-8, the header says UTF-16": { bytes: utf8, contentType: "text/xml; charset=utf-16" },
  "UTF-16, little end first, with mark": {
    bytes: Buffer.concat([Buffer.from([0xff, 0xfe]), utf16le]),
    oddity: "utf-16le",
  },
  "UTF-16, big end first, with mark": {
    bytes: Buffer.concat([Buffer.from([0xfe, 0xff]), utf16be]),
    oddity: "utf-16be",
  },
  "UTF-16, little end first, without mark": { bytes: utf16le, oddity: "utf-16le" },
  "UTF-16, big end first, without mark": {
    bytes: utf16be,
    contentType: "text/xml; charset=utf-16",
    oddity: "utf-16be",
  },
  "another charset of the web": {
    bytes: Buffer.from([...Buffer.from("<a>Gr"), 0xfc, 0xdf, ...Buffer.from("e</a>")]),
    contentType: "text/xml; charset=windows-1252",
    oddity: "windows-1252",
  },
};

for (const [name, { bytes, contentType, oddity }] of Object.entries(CASES)) {
  test(`charset: ${name} [QRK-11]`, () => {
    const oddities = new OddityList();
    const text = decodeBody(bytes, contentType, oddities);
    assert.equal(text.slice(text.indexOf("<a>")), TEXT);
    assert.ok(!text.startsWith("\ufeff"));
    assert.deepEqual(oddities.all(), oddity === undefined ? [] : [{ code: "charset", detail: oddity }]);
  });
}

test("every byte gives some character: no body is beyond decoding [QRK-11]", () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  assert.equal(decodeBody(bytes, undefined, new OddityList()).length, 256);
  assert.equal(decodeBody(new Uint8Array(0), undefined, new OddityList()), "");
});
