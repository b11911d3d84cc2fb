import { type EventStruct, eventKind, type RequestBody } from "@beckon/cwmp";
import type { CpeParts } from "../parts.ts";
import type { CpeRequest } from "../session/session.ts";
import type { ReportState, Settled } from "./report-queue.ts";

/** Keeps a report for the next session and raises its events. */
export function report(
  { reports, events }: Pick<CpeParts, "reports" | "events">,
  body: RequestBody,
  causes: readonly EventStruct[],
  settled?: Settled,
): void {
  reports.add(body, causes, settled);
  for (const { EventCode, CommandKey } of causes) events.raise(EventCode, CommandKey);
}

/** The report as a request of a session; its events are delivered with it (EVT-4). */
export function reportRequest({ reports, events }: CpeParts, { id, body, events: causes }: ReportState): CpeRequest {
  const settle = (response: Parameters<Settled>[0]) => {
    reports.settle(id, response);
    for (const { EventCode, CommandKey } of causes) {
      const isOwn = eventKind(EventCode).occurs === "multiple";
      if (isOwn || !reports.has(EventCode)) events.withdraw(EventCode, CommandKey);
    }
  };
  return { body, answered: settle, refused: () => settle(undefined) };
}
