import { hash } from "node:crypto";
import { blobOf, textOf } from "../encoding/row.ts";
import type { Execute } from "./connection.ts";

/** Bytes of a class's name, which is a hash of its leaves: no number has to be agreed on. */
const LENGTH = 16;
const MOST_KNOWN = 50_000;

/** The name of a class. @param leaves the class as JSON text */
export function classHash(leaves: string): Buffer {
  return hash("sha256", leaves, "buffer").subarray(0, LENGTH);
}

/** The names in a column `classes`, which has them one behind the other. */
export function splitHashes(classes: Uint8Array): readonly Buffer[] {
  const all = Buffer.from(classes.buffer, classes.byteOffset, classes.byteLength);
  return Array.from({ length: Math.floor(all.length / LENGTH) }, (_, index) =>
    all.subarray(index * LENGTH, (index + 1) * LENGTH),
  );
}

/** Classes read from the database, by the hexadecimal form of their names. */
export class ClassReader {
  readonly #known = new Map<string, string>();

  /** The classes of a tree, in its order, as JSON texts. @throws RangeError if one is not stored */
  async leaves(execute: Execute, classes: Uint8Array): Promise<readonly string[]> {
    const hashes = splitHashes(classes);
    const missing = hashes.filter((name) => !this.#known.has(name.toString("hex")));
    if (missing.length > 0) await this.#read(execute, missing);
    return hashes.map((name) => {
      const leaves = this.#known.get(name.toString("hex"));
      if (leaves === undefined) throw new RangeError(`class ${name.toString("hex")} is missing`);
      return leaves;
    });
  }

  async #read(execute: Execute, hashes: readonly Buffer[]): Promise<void> {
    const rows = await execute({
      name: "classes",
      text: "SELECT hash, leaves FROM class WHERE hash = ANY($1::bytea[])",
      values: [hashes],
    });
    if (this.#known.size >= MOST_KNOWN) this.#known.clear();
    for (const row of rows) this.#known.set(Buffer.from(blobOf(row, "hash")).toString("hex"), textOf(row, "leaves"));
  }
}

/** Classes that are known to be stored, by the hexadecimal form of their names. */
export class KnownClasses {
  readonly #stored = new Set<string>();
  /** Those that came into use since a sweep began; undefined if none is under way. */
  #used: Set<string> | undefined;

  has(name: string): boolean {
    return this.#stored.has(name);
  }

  /** A tree has these. */
  use(names: Iterable<string>): void {
    if (this.#stored.size >= MOST_KNOWN) this.#stored.clear();
    for (const name of names) {
      this.#stored.add(name);
      this.#used?.add(name);
    }
  }

  /** Call it when a transaction failed: what was learnt in it is not true. */
  forget(): void {
    this.#stored.clear();
  }

  beginSweep(): void {
    this.#used = new Set();
  }

  /** Those of the names that no tree uses since the sweep began; ends the sweep. */
  endSweep(unused: readonly Buffer[]): readonly Buffer[] {
    const used = this.#used;
    this.#used = undefined;
    this.#stored.clear();
    return used === undefined ? [] : unused.filter((name) => !used.has(name.toString("hex")));
  }
}
