import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { formatXml } from "../src/sessions/format-xml.ts";

const shown = (xml: string) =>
  formatXml(xml).map((line) => "  ".repeat(line.depth) + line.pieces.map((piece) => piece.text).join(""));

test("elements are indented, a text stays in the line of its element", () => {
  assert.deepEqual(shown('<a x="1"><b>text</b><c/><d></d></a>'), [
    '<a x="1">',
    "  <b>text</b>",
    "  <c/>",
    "  <d></d>",
    "</a>",
  ]);
});

test("entities, CDATA and comments are shown as they were sent", () => {
  assert.deepEqual(shown("<a>&lt;b&gt;</a>"), ["<a>&lt;b&gt;</a>"]);
  assert.deepEqual(shown("<a><![CDATA[<img src=x>]]></a>"), ["<a>", "  <![CDATA[<img src=x>]]>", "</a>"]);
  assert.deepEqual(shown("<!-- <a> --><b/>"), ["<!-- <a> -->", "<b/>"]);
});

test("what is no XML is shown too", () => {
  assert.deepEqual(shown("</a></b>GET / HTTP"), ["</a>", "</b>", "GET / HTTP"]);
  assert.deepEqual(shown("<a"), ["<", "a"]);
});

test("nothing but white space is added or lost, whatever a device sends", () => {
  const soup = fc.array(
    fc.constantFrom(
      "<a>",
      "</a>",
      "<b/>",
      "<",
      ">",
      "x",
      " ",
      "&",
      "<!--",
      "-->",
      "<![CDATA[",
      "]]>",
      "<?x?>",
      '<c d="e">',
    ),
  );
  fc.assert(
    fc.property(soup, (tokens) => {
      const xml = tokens.join("");
      const text = formatXml(xml)
        .flatMap((line) => line.pieces.map((piece) => piece.text))
        .join("");
      assert.equal(text.replace(/\s/g, ""), xml.replace(/\s/g, ""));
    }),
  );
});
