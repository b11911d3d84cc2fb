import { readFile, rename, writeFile } from "node:fs/promises";
import type { CpeState, CpeStateStore } from "@beckon/cpe";

interface Kept {
  readonly owner: string;
  readonly state: CpeState;
}

/**
 * Keeps the state of one simulated CPE in a file, so that it lives on when the process is started again. The file is
 * replaced as a whole: a killed process leaves the old state or the new one. It is not forced to the disk, which for
 * thousands of CPEs would cost more than a simulation is worth: a power cut of this machine may make a device new.
 */
export class FileStateStore implements CpeStateStore {
  readonly #file: string;
  readonly #owner: string;

  /** @param owner whom the device belongs to; what was kept for another owner does not count */
  constructor(file: string, owner: string) {
    this.#file = file;
    this.#owner = owner;
  }

  async load(): Promise<CpeState | undefined> {
    let text: string;
    try {
      text = await readFile(this.#file, "utf8");
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
      throw error;
    }
    const kept = parse(text);
    return kept?.owner === this.#owner ? kept.state : undefined;
  }

  async save(state: CpeState): Promise<void> {
    const kept: Kept = { owner: this.#owner, state };
    // Passwords of the device are in it.
    await writeFile(`${this.#file}.new`, JSON.stringify(kept), { mode: 0o600 });
    await rename(`${this.#file}.new`, this.#file);
  }
}

/** Undefined for a file that a power cut left empty or torn: the device is new then. */
function parse(text: string): Kept | undefined {
  try {
    return JSON.parse(text) as Kept;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
