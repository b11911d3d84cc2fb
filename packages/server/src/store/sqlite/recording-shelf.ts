import type { RecordedMessage } from "@beckon/acs";
import { compressText, decompressText } from "../encoding/compressed-json.ts";
import { blobOf, numberOf, type Row, type Statements } from "./statements.ts";

/** A recording with more characters than this is kept alone. */
const LARGEST_SHARED = 32_768;
/** A shelf with more characters than this gets no more recordings: to read one of them all are read. */
const FULL = 524_288;

/**
 * Keeps the small recordings of one transaction together. Periodic sessions are much alike: compressed together they take
 * a fifth of the space that each alone would, and one compressor instead of one for each.
 */
export class RecordingShelf {
  readonly #statements: Statements;
  #number: number | undefined;
  #recordings: string[] = [];
  #size = 0;

  constructor(statements: Statements) {
    this.#statements = statements;
  }

  static takes(messages: string): boolean {
    return messages.length <= LARGEST_SHARED;
  }

  /** The number of the shelf on which a session with messages will find them. */
  get number(): number {
    this.#number ??= this.#next();
    return this.#number;
  }

  /** @param n row number of the session  @param messages as JSON */
  put(n: number, messages: string): void {
    this.#recordings.push(`[${n},${messages}]`);
    this.#size += messages.length;
    if (this.#size > FULL) this.close();
  }

  /** Writes what was put on it. Call it before the transaction ends. */
  close(): void {
    if (this.#recordings.length > 0) {
      this.#statements.run(
        "INSERT INTO recording_shelf (n, left, body) VALUES (?, ?, ?)",
        ...[this.number, this.#recordings.length, compressText(`[${this.#recordings.join(",")}]`)],
      );
    }
    this.forget();
  }

  /** Call it when the transaction was rolled back. */
  forget(): void {
    this.#number = undefined;
    this.#recordings = [];
    this.#size = 0;
  }

  #next(): number {
    const row = this.#statements.get("SELECT coalesce(max(n), 0) + 1 AS n FROM recording_shelf");
    return row === undefined ? 1 : numberOf(row, "n");
  }
}

/** The messages of the session with this row number on a row of `recording_shelf`. */
export function messagesOnShelf(row: Row, n: number): readonly RecordedMessage[] {
  const recordings: readonly (readonly [number, readonly RecordedMessage[]])[] = JSON.parse(
    decompressText(blobOf(row, "body")),
  );
  return recordings.find(([session]) => session === n)?.[1] ?? [];
}

/** So many sessions that had their messages on a shelf are gone; with the last of them it goes. */
export function leaveShelf(statements: Statements, shelf: number, sessions: number): void {
  statements.run("UPDATE recording_shelf SET left = left - ? WHERE n = ?", sessions, shelf);
  statements.run("DELETE FROM recording_shelf WHERE n = ? AND left <= 0", shelf);
}
