import assert from "node:assert/strict";
import { test } from "node:test";
import { encodeEnvelope, OddityList, readXml, type XmlElement, XmlError } from "@beckon/cwmp";
import fc from "fast-check";
import { SaxesParser } from "saxes";
import { envelope } from "../arbitrary/envelope.ts";
import { mutations } from "../arbitrary/mutation.ts";
import { text as anyText } from "../arbitrary/text.ts";

interface Tree {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Tree[];
  text: string;
}

/** What saxes makes of it: the tree, or its first complaint. */
function bySaxes(source: string): Tree | string {
  const parser = new SaxesParser();
  const open: Tree[] = [];
  let root: Tree | undefined;
  let complaint: string | undefined;
  parser.on("error", (error) => {
    complaint ??= error.message;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const tree: Tree = { name, attributes: { ...attributes }, children: [], text: "" };
    open.at(-1)?.children.push(tree);
    root ??= tree;
    open.push(tree);
  });
  parser.on("closetag", () => {
    const tree = open.pop();
    if (tree && tree.children.length > 0) tree.text = tree.text.trim();
  });
  const add = (text: string) => {
    const tree = open.at(-1);
    if (tree) tree.text += text;
  };
  parser.on("text", add);
  parser.on("cdata", add);
  parser.write(source).close();
  return complaint ?? root ?? "nothing";
}

function byUs(source: string): { tree: Tree; oddities: string[] } | string {
  const oddities = new OddityList();
  try {
    return { tree: plain(readXml(source, oddities)), oddities: oddities.all().map(({ code }) => code) };
  } catch (error) {
    if (error instanceof XmlError) return error.code;
    throw error;
  }
}

function plain({ name, attributes, children, text }: XmlElement): Tree {
  const record = Object.fromEntries(attributes.map((attribute) => [attribute.name, attribute.value]));
  return { name, attributes: record, children: children.map(plain), text };
}

const escaped = anyText().map((raw) =>
  raw.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;"),
);
const name = fc.constantFrom("a", "b:c", "Größe", "x-1.y", "_z");
const content = fc.oneof(
  escaped,
  fc.constantFrom("<!-- c -->", "<?p i?>", "<![CDATA[<&]]>", "&#65;", "&#x1F600;", " \r\n\t"),
);
const { element } = fc.letrec<{ element: string }>((tie) => ({
  element: fc
    .record({
      tag: name,
      attributes: fc.uniqueArray(fc.tuple(name, escaped), { maxLength: 3, selector: ([key]) => key }),
      inside: fc.array(fc.oneof({ depthSize: "small" }, content, tie("element")), { maxLength: 4 }),
    })
    .map(({ tag, attributes, inside }) => {
      const list = attributes.map(([key, value]) => ` ${key}="${value}"`).join("");
      return inside.length === 0 ? `<${tag}${list}/>` : `<${tag}${list}>${inside.join("")}</${tag}>`;
    }),
}));

test("of well-formed documents both readers make the same tree", () => {
  fc.assert(
    fc.property(element, (source) => {
      const ours = byUs(source);
      assert.ok(typeof ours === "object", String(ours));
      assert.deepEqual(ours.oddities, []);
      assert.deepEqual(ours.tree, bySaxes(source));
    }),
    { seed: 5, numRuns: 2000 },
  );
});

/**
 * What saxes refuses and we read without a word: rules of XML 1.0 that protect nobody from anything. A message that
 * breaks one still has exactly one meaning.
 */
const LENIENT: readonly RegExp[] = [
  /the string "\]\]>" is disallowed in char data/,
  /malformed comment/, // a double dash inside
  /disallowed character in (tag|attribute|processing instruction) name/,
  /an XML declaration must be at the start of the document/,
];

test("what we read without a note, saxes reads too, and in the same way, but for the listed leniencies", () => {
  let both = 0;
  fc.assert(
    fc.property(
      fc.oneof(element, envelope.map(encodeEnvelope)),
      fc.array(mutations, { minLength: 5, maxLength: 5 }),
      (source, list) => {
        for (const mutate of list) {
          const text = mutate(source);
          const ours = byUs(text);
          if (typeof ours === "string" || ours.oddities.length > 0) continue;
          const theirs = bySaxes(text);
          if (typeof theirs === "string") {
            assert.ok(
              LENIENT.some((rule) => rule.test(theirs)),
              `${theirs}\n${JSON.stringify(text)}`,
            );
          } else {
            assert.deepEqual(ours.tree, theirs);
            both++;
          }
        }
      },
    ),
    { seed: 6, numRuns: 2000 },
  );
  assert.ok(both > 500, `only ${both} mutated documents were well-formed`);
});
