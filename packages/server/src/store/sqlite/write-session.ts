import type { RecordedMessage } from "@beckon/acs";
import { compressText, decompressText } from "../encoding/compressed-json.ts";
import type { SessionFact } from "../encoding/fact.ts";
import { leaveShelf, messagesOnShelf, RecordingShelf } from "./recording-shelf.ts";
import { blobOf, numberOf, type Row, type Statements } from "./statements.ts";

/**
 * Inserts or replaces the record of a session, and adds messages to its recording.
 * @returns how many sessions there are more
 */
export function writeSession(statements: Statements, session: SessionFact, shelf: RecordingShelf): number {
  const { id, deviceId, startedAt, endedAt, body, messages } = session;
  const before = statements.get("SELECT n, shelf FROM session WHERE id = ?", id);
  if (before !== undefined) {
    replace(statements, session, before);
    return 0;
  }
  const isShared = messages !== undefined && RecordingShelf.takes(messages);
  const n = statements.run(
    "INSERT INTO session (id, device, started_at, ended_at, body, shelf) VALUES (?, ?, ?, ?, ?, ?)",
    ...[id, deviceId, startedAt, endedAt ?? null, body, isShared ? shelf.number : null],
  );
  if (isShared) shelf.put(n, messages);
  else if (messages !== undefined) record(statements, n, messages);
  return 1;
}

function replace(statements: Statements, session: SessionFact, before: Row): void {
  const { deviceId, startedAt, endedAt, body, messages } = session;
  const n = numberOf(before, "n");
  statements.run(
    "UPDATE session SET device = ?, started_at = ?, ended_at = ?, body = ? WHERE n = ?",
    ...[deviceId, startedAt, endedAt ?? null, body, n],
  );
  if (messages === undefined) return;
  const all = inOrder([...readMessages(statements, before), ...JSON.parse(messages)]);
  record(statements, n, JSON.stringify(all));
  if (before.shelf === null) return;
  statements.run("UPDATE session SET shelf = NULL WHERE n = ?", n);
  leaveShelf(statements, numberOf(before, "shelf"), 1);
}

function record(statements: Statements, n: number, messages: string): void {
  statements.run("INSERT OR REPLACE INTO recording (n, messages) VALUES (?, ?)", n, compressText(messages));
}

/** The messages of a session, by index; of two with the same one the later. */
export function readMessages(statements: Statements, { n, shelf }: Row): readonly RecordedMessage[] {
  const number = Number(n);
  if (shelf !== null && shelf !== undefined) {
    const row = statements.get("SELECT body FROM recording_shelf WHERE n = ?", shelf);
    return row === undefined ? [] : inOrder(messagesOnShelf(row, number));
  }
  const row = statements.get("SELECT messages FROM recording WHERE n = ?", number);
  return row === undefined ? [] : inOrder(JSON.parse(decompressText(blobOf(row, "messages"))));
}

function inOrder(messages: readonly RecordedMessage[]): readonly RecordedMessage[] {
  const byIndex = new Map(messages.map((message) => [message.index, message]));
  return [...byIndex.values()].sort((left, right) => left.index - right.index);
}
