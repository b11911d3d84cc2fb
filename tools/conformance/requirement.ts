import { readFileSync } from "node:fs";
import { join } from "node:path";

/** One numbered requirement of TR-069, a device quirk that an ACS tolerates, or a lesson from real clients. */
export interface Requirement {
  /** For example `SPV-2`. */
  readonly id: string;
  readonly end: "ACS" | "CPE" | "both";
  /** M must, S should, O may, D our own advice. */
  readonly strength: "M" | "S" | "O" | "D";
  /**
   * Where the fact is from: X the published schemas, DM the data models, P the text of TR-069, I implementations, N
   * inference, K memory of the standard, to be compared with its text before anybody claims conformance.
   */
  readonly source: "X" | "DM" | "P" | "I" | "N" | "K";
}

/** Why a requirement has no test, by its id. */
export type Excuses = Readonly<Record<string, string>>;

/** All requirements, in the order of the standard's subjects. */
export function readRequirements(): readonly Requirement[] {
  return read("requirements.json") as readonly Requirement[];
}

export function readExcuses(): Excuses {
  return read("excused.json") as Excuses;
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(join(import.meta.dirname, file), "utf8"));
}
