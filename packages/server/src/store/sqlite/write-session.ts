import type { RecordedMessage } from "@beckon/acs";
import { compressText, decompressText } from "./compressed-json.ts";
import type { Outcome, PruneFact, SessionFact } from "./fact.ts";
import { blobOf, numberOf, type Row, type Statements, textOf } from "./statements.ts";
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

/** How many sessions one step of pruning looks at. */
const PRUNE_STEP = 250;

/** Removes what is old among the next sessions in the order of their ends. */
export function pruneSessions(statements: Statements, fact: PruneFact): NonNullable<Outcome["pruned"]> {
  const { endedBefore, keep, after } = fact;
  const rows = statements.all(
    `SELECT n, id, device, started_at, ended_at FROM session
     WHERE ended_at IS NOT NULL AND ended_at < ? AND (ended_at, n) > (?, ?) ORDER BY ended_at, n LIMIT ${PRUNE_STEP}`,
    ...[endedBefore, after.endedAt, after.n],
  );
  const old = rows.filter((row) => newerSessions(statements, row, keep) >= keep);
  for (const row of old) {
    statements.run("DELETE FROM recording WHERE n = ?", numberOf(row, "n"));
    statements.run("DELETE FROM session WHERE n = ?", numberOf(row, "n"));
  }
  count(statements, "sessions", -old.length);
  const last = rows.at(-1);
  const more = last !== undefined && rows.length === PRUNE_STEP;
  return {
    removed: old.length,
    next: more ? { endedAt: numberOf(last, "ended_at"), n: numberOf(last, "n") } : undefined,
  };
}

/** How many sessions of the same device are newer; counts no further than `most`. */
function newerSessions(statements: Statements, session: Row, most: number): number {
  const row = statements.get(
    `SELECT count(*) AS count FROM
       (SELECT 1 FROM session WHERE device = ? AND (started_at, id) > (?, ?) LIMIT ?)`,
    ...[textOf(session, "device"), numberOf(session, "started_at"), textOf(session, "id"), most],
  );
  return row === undefined ? 0 : numberOf(row, "count");
}
