import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

const root = join(import.meta.dirname, "..");
const sources = globSync("src/**/*.{ts,tsx}", { cwd: root }).map((file) => ({
  file,
  text: readFileSync(join(root, file), "utf8"),
}));

test("no source of the page can turn text into markup or code", () => {
  assert.ok(sources.length > 50);
  const forbidden =
    /dangerouslySetInnerHTML|\.(inner|outer)HTML|insertAdjacentHTML|document\.write|\beval\(|new Function\(|srcDoc/;
  assert.deepEqual(
    sources.filter(({ text }) => forbidden.test(text)).map(({ file }) => file),
    [],
  );
});

test("no text of a device becomes the target of a link [SEC-5]", () => {
  // Links go to routes, with typed parameters; the only literal href is the skip link.
  const targets = sources.flatMap(({ text }) =>
    [...text.matchAll(/\bhref=(\{[^}]*\}|"[^"]*")/g)].map((match) => match[1]),
  );
  assert.deepEqual(targets, ['"#content"']);
});

test("index.html has no inline script, style or handler, and asks not to be indexed", () => {
  const html = readFileSync(join(root, "index.html"), "utf8");
  assert.doesNotMatch(html, /<script(?![^>]*\bsrc=)|<style|\son\w+=|\sstyle=/);
  assert.match(html, /name="robots" content="noindex/);
});
