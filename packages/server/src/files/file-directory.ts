import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

/** A file that devices may fetch. */
export interface KeptFile {
  /** Bytes. */
  readonly size: number;
  readonly changedAt: Date;
  /** Changes with the file. */
  readonly etag: string;
  /** Its bytes from `start` to `end`, both included. */
  read(start: number, end: number): Readable;
}

/** More came than may be kept. */
export class FileTooLarge extends Error {
  override readonly name = "FileTooLarge";
}

const NAME = /^[A-Za-z0-9_][A-Za-z0-9_.+-]{0,99}$/;

/** The files for devices in one directory, and those that they send in its subdirectory `in`, where nobody fetches. */
export class FileDirectory {
  readonly #path: string;
  #writes = 0;

  private constructor(path: string) {
    this.#path = path;
  }

  static async open(path: string): Promise<FileDirectory> {
    await mkdir(join(path, "in"), { recursive: true, mode: 0o700 });
    return new FileDirectory(path);
  }

  /** Undefined if there is no such file. */
  async find(name: string): Promise<KeptFile | undefined> {
    if (!NAME.test(name)) return undefined;
    const path = join(this.#path, name);
    const facts = await stat(path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "ENOENT") throw error;
      return undefined;
    });
    if (!facts?.isFile()) return undefined;
    const { size, mtime } = facts;
    const etag = `"${size.toString(36)}-${Math.round(mtime.getTime()).toString(36)}"`;
    return { size, changedAt: mtime, etag, read: (start, end) => createReadStream(path, { start, end }) };
  }

  /**
   * Keeps what a device sends, as a whole or not at all; a file of the same name is replaced.
   *
   * @param limit bytes
   * @returns false if the name cannot be one
   * @throws FileTooLarge
   */
  async receive(name: string, body: Readable, limit: number): Promise<boolean> {
    if (!NAME.test(name)) return false;
    this.#writes++;
    const path = join(this.#path, "in", name);
    const unfinished = join(this.#path, "in", `.${this.#writes}.new`);
    try {
      await pipeline(body, limited(limit), createWriteStream(unfinished, { mode: 0o600, flush: true }));
      await rename(unfinished, path);
    } catch (error) {
      await rm(unfinished, { force: true });
      throw error;
    }
    return true;
  }
}

function limited(limit: number) {
  return async function* (chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    let length = 0;
    for await (const chunk of chunks) {
      length += chunk.length;
      if (length > limit) throw new FileTooLarge(`more than ${limit} bytes`);
      yield chunk;
    }
  };
}
