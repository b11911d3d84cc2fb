import assert from "node:assert/strict";
import { test } from "node:test";
import { attribute, child, OddityList, readXml, type XmlElement } from "@beckon/cwmp";

function read(text: string) {
  const oddities = new OddityList();
  const root = readXml(text, oddities);
  return { root, oddities: oddities.all().map(({ code, detail }) => `${code}: ${detail}`) };
}

/** The tree as nested lists, short enough to compare at a glance. */
function tree({ name, attributes, children, text }: XmlElement): unknown[] {
  const list = attributes.map((each) => `${each.name}=${each.value}`);
  return [name, ...(list.length > 0 ? [list] : []), ...(text === "" ? [] : [text]), ...children.map(tree)];
}

const WELL_FORMED: Readonly<Record<string, readonly [text: string, tree: unknown[]]>> = {
  "elements inside each other": ["<a><b>1</b><c/></a>", ["a", ["b", "1"], ["c"]]],
  "an XML declaration and white space around": ['\n<?xml version="1.0"?>\n<a/>\n', ["a"]],
  "any prefix": ["<x:a xmlns:x='u'><y.z-1:b/></x:a>", ["x:a", ["xmlns:x=u"], ["y.z-1:b"]]],
  "names in any script": ["<größe><名/></größe>", ["größe", ["名"]]],
  "attributes in either quotes, blanks around the equals sign": [`<a b="1'" c = '"2'/>`, ["a", ["b=1'", 'c="2']]],
  "references in attributes": ['<a b="&lt;&#65;&quot;"/>', ["a", ['b=<A"']]],
  "line breaks in attributes become blanks": ['<a b="1\r\n2\t3"/>', ["a", ["b=1 2 3"]]],
  "a greater-than sign in an attribute and in text": ['<a b="1>2">3>4</a>', ["a", ["b=1>2"], "3>4"]],
  "white space inside tags": ["<a\n  b='1'\n><c\t/></a\n>", ["a", ["b=1"], ["c"]]],
  "the five predefined entities": ["<a>&lt;&gt;&amp;&quot;&apos;</a>", ["a", `<>&"'`]],
  "references by number": ["<a>&#65;&#x41;&#X0041;&#128512;&#13;</a>", ["a", "AAA😀\r"]],
  "a reference is decoded once": ["<a>&amp;lt;&amp;#65;</a>", ["a", "&lt;&#65;"]],
  CDATA: ["<a>1<![CDATA[<b>&amp;]]]]><![CDATA[>]]>2</a>", ["a", "1<b>&amp;]]>2"]],
  "comments, which break no text": ["<!-- < & --><a>1<!--<b>-->2<!----></a><!---->", ["a", "12"]],
  "processing instructions": ["<?p ><?><a>1<?p <b>?>2</a><?q?>", ["a", "12"]],
  "line ends of any kind are line feeds": ["<a>1\r\n2\r3\n4</a>", ["a", "1\n2\n3\n4"]],
  "white space in a leaf is text": ["<a> <b> 1 </b></a>", ["a", ["b", " 1 "]]],
  "white space between elements is none": ["<a>\n <b/>\n x \n</a>", ["a", "x", ["b"]]],
  "a byte order mark": ["\ufeff<a/>", ["a"]],
};

for (const [name, [text, expected]] of Object.entries(WELL_FORMED)) {
  test(`XML is read: ${name} [ENV-6, ENV-7, ENV-12]`, () => {
    const { root, oddities } = read(text);
    assert.deepEqual(tree(root), expected);
    assert.deepEqual(oddities, []);
  });
}

const TOLERATED: Readonly<Record<string, readonly [text: string, tree: unknown[], oddity: string]>> = {
  "a bare ampersand in text [QRK-12]": ["<a>x=1&y=2</a>", ["a", "x=1&y=2"], "bare-ampersand: &y=2"],
  "a bare ampersand at the end [QRK-12]": ["<a>R&</a>", ["a", "R&"], "bare-ampersand: &"],
  "a bare ampersand in an attribute [QRK-12]": ['<a b="R&D"/>', ["a", ["b=R&D"]], "bare-ampersand: &D"],
  "an ampersand before a far semicolon": ["<a>&b, and c;</a>", ["a", "&b, and c;"], "bare-ampersand: &b, and c;"],
  "references that are none": ["<a>&#;&#x;&;&#xg;</a>", ["a", "&#;&#x;&;&#xg;"], "bare-ampersand: &#;&#x;&;&#xg;"],
  "control characters are left out [QRK-12]": ["<a>1\u0000\u00022\u001f</a>", ["a", "12"], "control-character: U+0000"],
  "a reference to a control character [QRK-12]": ["<a>&#1;</a>", ["a", "\ufffd"], "control-character: &#1;"],
  "a reference to half a pair": ["<a>&#xD800;</a>", ["a", "\ufffd"], "control-character: &#xD800;"],
  "a reference beyond Unicode": ["<a>&#x110000;</a>", ["a", "\ufffd"], "control-character: &#x110000;"],
  "half a surrogate pair": ["<a>\ud800</a>", ["a", "\ufffd"], "control-character: lone surrogate"],
  "an attribute given twice, the first counts [WIRE-9]": ["<a b='1' b='2'/>", ["a", ["b=1"]], "duplicate-attribute: b"],
  "bytes after the document [WIRE-9]": ["<a/>\n###\n", ["a"], "trailing-bytes: ###"],
  "a zero byte after the document [WIRE-9]": ["<a/>\u0000", ["a"], "control-character: U+0000"],
};

for (const [name, [text, expected, oddity]] of Object.entries(TOLERATED)) {
  test(`XML is read with a note: ${name}`, () => {
    const { root, oddities } = read(text);
    assert.deepEqual(tree(root), expected);
    assert.ok(oddities.includes(oddity), oddities.join(" | "));
  });
}

test("elements know where their content is, in the text without its byte order mark", () => {
  const text = "\ufeff<a><b x='1'>one</b><c/></a>";
  const { root } = read(text);
  const cut = (element: XmlElement | undefined) => element && text.slice(1).slice(element.start, element.end);
  assert.equal(cut(child(root, "b")), "one");
  assert.equal(cut(child(root, "c")), "");
  assert.equal(cut(root), "<b x='1'>one</b><c/>");
});

test("children and attributes are found by local name [QRK-1]", () => {
  const { root } = read("<s:a x:type='t'><s:b>1</s:b><q:b>2</q:b></s:a>");
  assert.equal(root.local, "a");
  assert.equal(child(root, "b")?.text, "1");
  assert.equal(child(root, "B"), undefined);
  assert.equal(attribute(root, "type"), "t");
  assert.equal(attribute(root, "x"), undefined);
});

test("at most 32 oddities are kept, each once and short", () => {
  const text = `<a>${Array.from({ length: 50 }, (_, index) => `<b>&${index} ${"long ".repeat(100)}</b>`).join("")}</a>`;
  const { oddities } = read(text);
  assert.equal(oddities.length, 32);
  const list = new OddityList();
  list.add("trailing-bytes", "x".repeat(1_000_000));
  list.add("trailing-bytes", "x".repeat(2_000_000));
  assert.deepEqual(list.all(), [{ code: "trailing-bytes", detail: "x".repeat(120) }]);
});

test("tags that are alike up to a > in an attribute are told apart, as are tags that come again", () => {
  const root = readXml(`<r><a x="1>2">t</a><a x="1>3"/><a x="1>2">u</a><b  y='z' >v</b><b  y='z' >w</b><b/></r>`);
  const seen = root.children.map(({ name, attributes, text }) => [name, ...attributes.map(({ value }) => value), text]);
  assert.deepEqual(seen, [
    ["a", "1>2", "t"],
    ["a", "1>3", ""],
    ["a", "1>2", "u"],
    ["b", "z", "v"],
    ["b", "z", "w"],
    ["b", ""],
  ]);
});
