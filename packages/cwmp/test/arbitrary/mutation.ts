import fc from "fast-check";

/** One change to a text, placed by fractions of its length so that it fits any text. */
export type Mutation = (text: string) => string;

const place = fc.nat(0xffff).map((number) => number / 0x1_0000);
const at = (text: string, fraction: number) => Math.floor(fraction * text.length);

const INJECTIONS = [
  "<",
  ">",
  "&",
  '"',
  "'",
  "</",
  "/>",
  "<!--",
  "-->",
  "<![CDATA[",
  "]]>",
  "<?x",
  "?>",
  "<!DOCTYPE a [<!ENTITY b 'c'>]>",
  "&b;",
  "&lt;",
  "&#0;",
  "&#x10FFFF;",
  "&#99999999;",
  "\u0000",
  "\ud800",
  "\ufeff",
  "\r",
  "xmlns:cwmp='urn:dslforum-org:cwmp-1-9'",
  "<a>",
  "</a>",
  "<cwmp:Fault>",
  "-1",
  "99999999999999999999",
];

const flip = fc.record({ where: place, bit: fc.nat(15) }).map(
  ({ where, bit }): Mutation =>
    (text) => {
      const index = at(text, where);
      const flipped = String.fromCharCode((text.charCodeAt(index) || 0) ^ (1 << bit));
      return text.slice(0, index) + flipped + text.slice(index + 1);
    },
);

const cut = place.map(
  (where): Mutation =>
    (text) =>
      text.slice(0, at(text, where)),
);

const remove = fc.tuple(place, place).map(
  (ends): Mutation =>
    (text) => {
      const [from = 0, to = 0] = ends.map((end) => at(text, end)).toSorted((a, b) => a - b);
      return text.slice(0, from) + text.slice(to);
    },
);

const inject = fc.record({ where: place, what: fc.constantFrom(...INJECTIONS) }).map(
  ({ where, what }): Mutation =>
    (text) =>
      text.slice(0, at(text, where)) + what + text.slice(at(text, where)),
);

/** Copies a piece of the text to another place in it. */
const splice = fc.record({ from: place, length: fc.nat(400), to: place }).map(
  ({ from, length, to }): Mutation =>
    (text) => {
      const piece = text.slice(at(text, from), at(text, from) + length);
      return text.slice(0, at(text, to)) + piece + text.slice(at(text, to));
    },
);

/** Repeats, removes or renames one whole tag. */
const tag = fc.record({ which: place, how: fc.constantFrom("repeat", "remove", "rename", "duplicate content") }).map(
  ({ which, how }): Mutation =>
    (text) => {
      const tags = [...text.matchAll(/<[^<>]*>/g)];
      const chosen = tags[Math.min(tags.length - 1, Math.floor(which * tags.length))];
      if (!chosen) return text;
      const [found] = chosen;
      const rest = text.slice(chosen.index + found.length);
      const before = text.slice(0, chosen.index);
      if (how === "repeat") return before + found.repeat(3) + rest;
      if (how === "remove") return before + rest;
      if (how === "rename") return before + found.replace(/[\w:]+/, "Value") + rest;
      return before + found + found.replace(/[<>]/g, "") + rest;
    },
);

/** Gives one name another spelling wherever it occurs, so that the text stays well-formed. */
const rename = fc
  .record({ which: place, to: fc.constantFrom("Body", "Fault", "X_Foreign", "Name", "RebootResponse") })
  .map(
    ({ which, to }): Mutation =>
      (text) => {
        const names = [...text.matchAll(/<([\w:-]+)/g)].map(([, name = ""]) => name);
        const chosen = names[Math.min(names.length - 1, Math.floor(which * names.length))];
        return chosen === undefined ? text : text.replaceAll(chosen, to);
      },
  );

/** One to four changes of any kind. */
export const mutations: fc.Arbitrary<Mutation> = fc
  .array(fc.oneof(flip, cut, remove, inject, splice, tag, rename), { minLength: 1, maxLength: 4 })
  .map(
    (list): Mutation =>
      (text) =>
        list.reduce((changed, mutate) => mutate(changed), text),
  );
