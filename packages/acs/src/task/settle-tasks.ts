import type { AcsSettings } from "../settings.ts";
import { canGoOn, type Task } from "./task.ts";

/** What an Inform says that proves something about earlier RPCs. */
export interface Evidence {
  readonly events: readonly { readonly code: string; readonly commandKey: string }[];
  /** ManagementServer.ParameterKey as reported; undefined if it was not. */
  readonly parameterKey: string | undefined;
  readonly now: number;
}

const NOT_EXECUTED = "the device's ParameterKey shows that it was not executed";
const UNKNOWN = "the connection broke before the answer";

type Settings = Pick<AcsSettings, "attempts" | "rebootDeadline" | "transferDeadline">;

/**
 * Decides the fate of a task that was sent, from what the device says when it comes back (spec/reliability.md, 2.2).
 *
 * @returns the task in its new state; undefined if nothing changes
 */
export function settleTask(task: Task, evidence: Evidence, settings: Settings): Task | undefined {
  if (task.state !== "sent" && task.state !== "waiting") return undefined;
  const end = (state: Task["state"], message: string): Task => ({ ...task, state, message, changedAt: evidence.now });
  const age = evidence.now - task.changedAt;
  switch (task.operation.name) {
    case "reboot":
      if (rebooted(task, evidence)) return end("done", "the device has rebooted");
      if (task.state === "sent")
        return sendAgain(task, evidence.now, settings, "the device came back without having rebooted");
      return age > settings.rebootDeadline ? end("failed", "the device agreed to reboot but did not") : undefined;
    case "factoryReset":
      if (has(evidence, "0 BOOTSTRAP")) return end("done", "the device came back as new");
      if (task.state === "sent") {
        return end(
          "unknown",
          "the connection broke; whether the device reset itself is not known, so it is not repeated",
        );
      }
      return age > settings.rebootDeadline
        ? end("unknown", "the device agreed to reset itself, but did not come back as new in time")
        : undefined;
    case "download":
    case "upload":
      // Whether a transfer runs is told by TransferComplete or the device's queue, never by silence.
      return age > settings.transferDeadline ? end("unknown", "no TransferComplete came in time") : undefined;
    case "addObject":
      if (canGoOn(task)) return sendAgain(task, evidence.now, settings, "the connection broke after the row was added");
      // Executed; which row it is has to be asked for: see `findRow`.
      if (evidence.parameterKey === task.commandKey) return undefined;
      if (evidence.parameterKey === undefined) {
        return end("unknown", "the connection broke; whether it was executed is not known, so it is not repeated");
      }
      return sendAgain(task, evidence.now, settings, NOT_EXECUTED);
    case "deleteObject":
      if (evidence.parameterKey === task.commandKey) {
        return end("done", "the connection broke, but the device's ParameterKey shows that it was executed");
      }
      // Harmless in doubt: numbers of rows are not used twice (OBJ-4), and a row that is gone is what was wanted.
      return sendAgain(task, evidence.now, settings, evidence.parameterKey === undefined ? UNKNOWN : NOT_EXECUTED);
    default:
      return canGoOn(task) ? sendAgain(task, evidence.now, settings, UNKNOWN) : undefined;
  }
}

/** The task queued once more, or failed if that was tried often enough. */
export function sendAgain(task: Task, now: number, settings: Pick<AcsSettings, "attempts">, why: string): Task {
  const changed = { ...task, changedAt: now };
  if (task.attempts >= settings.attempts) {
    return { ...changed, state: "failed", message: `given up after ${task.attempts} attempts: ${why}` };
  }
  return { ...changed, state: "queued", message: `${why}; trying again` };
}

function rebooted(task: Task, evidence: Evidence): boolean {
  return (
    evidence.events.some((event) => event.code === "M Reboot" && event.commandKey === task.commandKey) ||
    has(evidence, "1 BOOT") ||
    has(evidence, "0 BOOTSTRAP")
  );
}

function has(evidence: Evidence, code: string): boolean {
  return evidence.events.some((event) => event.code === code);
}
