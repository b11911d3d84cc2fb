import assert from "node:assert/strict";
import { test } from "node:test";
import { DEFAULT_XML_LIMITS, OddityList, readXml, XmlError, type XmlErrorCode } from "@beckon/cwmp";

function refusal(text: string, limits = DEFAULT_XML_LIMITS): string {
  try {
    readXml(text, new OddityList(), limits);
  } catch (error) {
    if (error instanceof XmlError) return `${error.code} ${error.offset}`;
    throw error;
  }
  return "read";
}

const REFUSED: Readonly<Record<string, readonly [text: string, code: XmlErrorCode, offset: number]>> = {
  "a document type [SEC-1]": ["<!DOCTYPE a><a/>", "doctype", 0],
  "a document type in any case, after the declaration [SEC-1]": [
    '<?xml version="1.0"?> <!doctype a><a/>',
    "doctype",
    22,
  ],
  "a document type inside the document [SEC-1]": ["<a><!DOCTYPE b></a>", "doctype", 3],
  "an entity declaration [SEC-1]": ["<a/><!ENTITY b 'c'>", "doctype", 4],
  "an entity that only a document type could define [SEC-1]": ["<a>1&nbsp;</a>", "unknown-entity", 4],
  "control characters without end": [`<a>${"\u0001".repeat(10_001)}</a>`, "ill-formed", 3],
  nothing: ["", "no-element", 0],
  "only white space": [" \n", "no-element", 0],
  "only a comment": ["<!-- -->", "no-element", 0],
  "text before the document": ["hello <a/>", "ill-formed", 0],
  "two documents": ["<a/><b/>", "ill-formed", 4],
  "CDATA outside the document": ["<![CDATA[x]]><a/>", "ill-formed", 0],
  "end tags in the wrong order": ["<a><b></a></b>", "ill-formed", 6],
  "an end tag in other case": ["<a></A>", "ill-formed", 3],
  "an end tag whose name goes on": ["<a></ab>", "ill-formed", 3],
  "an end tag without start": ["</a>", "ill-formed", 0],
  "an end tag with an attribute": ["<a></a b='1'>", "ill-formed", 7],
  "an end tag with a blank before its name": ["<a></ a>", "ill-formed", 5],
  "a name that begins with a digit": ["<1a/>", "ill-formed", 1],
  "a name that begins with a dash": ["<-a/>", "ill-formed", 1],
  "a less-than sign in text": ["<a>1 < 2</a>", "ill-formed", 6],
  "a less-than sign in an attribute": ["<a b='<'/>", "ill-formed", 5],
  "attributes without white space between": ["<a b='1'c='2'/>", "ill-formed", 8],
  "an attribute without value": ["<a b/>", "ill-formed", 4],
  "an attribute without quotes": ["<a b=1/>", "ill-formed", 5],
  "a slash in a tag": ["<a / b='1'>", "ill-formed", 3],
};

for (const [name, [text, code, offset]] of Object.entries(REFUSED)) {
  test(`XML is refused: ${name}`, () => assert.equal(refusal(text), `${code} ${offset}`));
}

test("an error says what is wrong and where", () => {
  assert.throws(() => readXml("<a><b></a>"), { name: "XmlError", message: "</a> ends <b> (at character 6)" });
});

const WHOLE = `<?xml version="1.0"?><!-- c --><e:Envelope x='1'><Body><Rpc><![CDATA[1]]>&amp;<?p?></Rpc></Body></e:Envelope>`;

test("a text that is cut anywhere before its message ends is refused as truncated", () => {
  const complete = WHOLE.indexOf("</Body>");
  for (let length = 0; length < complete; length++) {
    const [code] = refusal(WHOLE.slice(0, length)).split(" ");
    assert.ok(code === "truncated" || code === "no-element" || code === "ill-formed", `${length}: ${code}`);
    if (length > WHOLE.indexOf("<Rpc>") + 5) assert.equal(code, "truncated", WHOLE.slice(0, length));
  }
});

test("a text that is cut in its last two end tags has lost nothing and is read with a note [WIRE-9]", () => {
  for (let length = WHOLE.indexOf("</Body>"); length < WHOLE.length; length++) {
    const oddities = new OddityList();
    assert.equal(readXml(WHOLE.slice(0, length), oddities).children[0]?.children[0]?.text, "1&");
    assert.deepEqual(
      oddities.all().map(({ code }) => code),
      ["end-missing"],
    );
  }
});

test("a cut is mended only where it hides nothing", () => {
  assert.match(refusal("<a><b></x"), /^truncated/);
  assert.match(refusal("<a><b/></x"), /^truncated/);
  assert.match(refusal("<a><b/></ax"), /^truncated/);
  assert.match(refusal("<a><b/></a "), /^read/);
  assert.match(refusal("<a><b/><c"), /^truncated/);
  assert.match(refusal("<a>1"), /^truncated/);
  assert.match(refusal("<a><b><c/>"), /^read/);
  assert.match(refusal("<a><b><c><d/>"), /^truncated/);
});

const limits = { size: 1000, depth: 4, elements: 10, name: 8, attributes: 3 };

test("the bounds of depth, elements, names, attributes and size are exact", () => {
  assert.equal(refusal("<a><b><c><d/></c></b></a>", limits), "read");
  assert.equal(refusal("<a><b><c><d><e/></d></c></b></a>", limits), "limit-depth 12");
  assert.equal(refusal(`<a>${"<b/>".repeat(9)}</a>`, limits), "read");
  assert.equal(refusal(`<a>${"<b/>".repeat(10)}</a>`, limits), "limit-elements 39");
  assert.equal(refusal("<abcdefgh/>", limits), "read");
  assert.equal(refusal("<abcdefghi/>", limits), "limit-name 1");
  assert.equal(refusal("<a bcdefghij='1'/>", limits), "limit-name 3");
  assert.equal(refusal("<a b='' c='' d=''/>", limits), "read");
  assert.equal(refusal("<a b='' c='' d='' e=''/>", limits), "limit-attributes 18");
  assert.equal(refusal(`<a>${"x".repeat(993)}</a>`, limits), "read");
  assert.equal(refusal(`<a>${"x".repeat(994)}</a>`, limits), "limit-size 1000");
});

test("a document type of 30 million characters is refused at its first one [SEC-1]", () => {
  assert.equal(refusal(`<!DOCTYPE a [${"<!ENTITY b 'c'>".repeat(2_000_000)}`), "doctype 0");
});

test("a million nested elements and a text of 60 million characters are refused by the default bounds [SEC-1]", () => {
  assert.equal(refusal("<a>".repeat(1_000_000)), "limit-depth 192");
  assert.equal(refusal(`<a>${"x".repeat(60_000_000)}</a>`), `limit-size ${DEFAULT_XML_LIMITS.size}`);
});
