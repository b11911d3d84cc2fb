import { existsSync } from "node:fs";
import { ensureProgram, type Program } from "./debian-packages.ts";

const CHROMIUM = {
  what: "Chromium",
  names: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"],
  package: "chromium",
};

/**
 * Finds the browser for the page's tests, and installs Debian's if there is none and this machine lets us. CHROMIUM names
 * one to use instead.
 */
export function ensureChromium(): Program {
  const named = process.env.CHROMIUM;
  if (named === undefined) return ensureProgram(CHROMIUM);
  return existsSync(named) ? { path: named } : { missing: `CHROMIUM names ${named}, which does not exist` };
}
