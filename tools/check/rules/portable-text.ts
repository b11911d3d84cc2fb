import type { Rule } from "./finding.ts";
import { matches } from "./source-code.ts";

/** Folders of somebody's own machine. */
const MACHINE_PATH = /(?<![\w.@/-])(?:\/(?:work|root|home\/\w+|Users\/\w+)\/|[A-Z]:\\Users\\)/g;

/** Where somebody's npm happened to download from; the lockfile must work with any registry. */
const REGISTRY_HOST = /https?:\/\/[\w.-]*\bregistry\.[\w.-]+|"resolved":\s"http/g;

/** What is committed works on every machine and says nothing about the one where it was written. */
export const portableText: Rule = {
  name: "portable-text",
  *check(checkout) {
    for (const { path, text } of checkout.files) {
      for (const { line, match } of matches(text, MACHINE_PATH)) {
        yield { path, line, message: `“${match}” is a path of one machine` };
      }
      for (const { line, match } of matches(text, REGISTRY_HOST)) {
        yield { path, line, message: `“${match}” names a package registry: leave that to everybody's own npm` };
      }
    }
  },
};
