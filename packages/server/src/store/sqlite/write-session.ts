import type { RecordedMessage } from "@beckon/acs";
import { compressText, decompressText } from "./compressed-json.ts";
import type { SessionFact } from "./fact.ts";
import { blobOf, numberOf, type Row, type Statements } from "./statements.ts";
import { count } from "./write-device.ts";

/** Inserts or replaces the record of a session, and adds messages to its recording. */
export function writeSession(statements: Statements, session: SessionFact): void {
  const { id, deviceId, startedAt, endedAt, body, messages } = session;
  const row = statements.get("SELECT n FROM session WHERE id = ?", id);
  if (row === undefined) {
    const n = statements.run(
      "INSERT INTO session (id, device, started_at, ended_at, body) VALUES (?, ?, ?, ?, ?)",
      ...[id, deviceId, startedAt, endedAt ?? null, body],
    );
    count(statements, "sessions", 1);
    if (messages !== undefined) record(statements, n, messages);
    return;
  }
  const n = numberOf(row, "n");
  statements.run(
    "UPDATE session SET device = ?, started_at = ?, ended_at = ?, body = ? WHERE n = ?",
    ...[deviceId, startedAt, endedAt ?? null, body, n],
  );
  if (messages !== undefined) record(statements, n, withEarlier(statements, n, messages));
}

function record(statements: Statements, n: number, messages: string): void {
  statements.run("INSERT OR REPLACE INTO recording (n, messages) VALUES (?, ?)", n, compressText(messages));
}

function withEarlier(statements: Statements, n: number, messages: string): string {
  const row = statements.get("SELECT messages FROM recording WHERE n = ?", n);
  return JSON.stringify(inOrder([...(row === undefined ? [] : decodeMessages(row)), ...JSON.parse(messages)]));
}

export function decodeMessages(row: Row): readonly RecordedMessage[] {
  return inOrder(JSON.parse(decompressText(blobOf(row, "messages"))));
}

/** By index; of two with the same one the later. */
function inOrder(messages: readonly RecordedMessage[]): readonly RecordedMessage[] {
  const byIndex = new Map(messages.map((message) => [message.index, message]));
  return [...byIndex.values()].sort((left, right) => left.index - right.index);
}
