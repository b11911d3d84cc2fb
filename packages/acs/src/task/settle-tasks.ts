import type { AcsSettings } from "../settings.ts";
import { canGoOn, type Task } from "./task.ts";
import { acceptedNow } from "./verdict.ts";

/** What an Inform says that proves something about earlier RPCs. */
export interface Evidence {
  readonly events: readonly { readonly code: string; readonly commandKey: string }[];
  /** ManagementServer.ParameterKey as reported; undefined if it was not. */
  readonly parameterKey: string | undefined;
  /** DeviceInfo.SoftwareVersion as last known. */
  readonly softwareVersion?: string;
  /** The device's own time, epoch milliseconds; undefined if it does not know it. */
  readonly deviceTime?: number | undefined;
  readonly now: number;
}

/** Longer than this no message is under way; milliseconds. */
const LONGEST_WAY = 600_000;

/**
 * True if the Inform was written before the task was sent, and came late or twice: what it does not tell proves nothing.
 * Not for ever: a device whose clock stands still must not keep its tasks from being settled.
 */
export function isOlder({ deviceTime, now }: Evidence, task: Task): boolean {
  if (deviceTime === undefined || task.deviceTime === undefined || task.state !== "sent") return false;
  const earlier = task.deviceTime - deviceTime;
  return earlier >= 0 && earlier < LONGEST_WAY && now - task.changedAt < LONGEST_WAY;
}

const NOT_EXECUTED = "the device's ParameterKey shows that it was not executed";
/** Ends the message of a task whose session broke: what comes before it is why. */
export const OPEN_FATE = "; the next Inform will show whether it was executed";
const UNKNOWN = "the connection broke before the answer";

type Settings = Pick<AcsSettings, "attempts" | "rebootDeadline" | "transferDeadline">;

/**
 * Decides the fate of a task that was sent, from what the device says when it comes back (spec/reliability.md, 2.2).
 *
 * @returns the task in its new state; undefined if nothing changes
 */
export function settleTask(task: Task, evidence: Evidence, settings: Settings): Task | undefined {
  if ((task.state !== "sent" && task.state !== "waiting") || isOlder(evidence, task)) return undefined;
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
    case "scheduleDownload":
      return age > settings.transferDeadline + patience(task.operation) * 1000
        ? lateTransfer(task, evidence)
        : undefined;
    case "changeDuState":
      return age > settings.transferDeadline ? end("unknown", "no DUStateChangeComplete came in time") : undefined;
    case "scheduleInform":
      if (hasKey(evidence, "M ScheduleInform", task)) return end("done", "the device informed when it was asked to");
      if (age <= task.operation.delaySeconds * 1000 + settings.rebootDeadline) return undefined;
      return task.state === "waiting"
        ? end("failed", "the device agreed to inform, but did not")
        : end("unknown", "the connection broke; whether the device will inform is not known");
    case "rpc":
      if (canGoOn(task)) return sendAgain(task, evidence.now, settings, UNKNOWN);
      return end("unknown", "the connection broke; whether it was executed is not known, so it is not repeated");
    case "set":
      if (task.state === "waiting") return undefined;
      if (evidence.parameterKey === task.commandKey) {
        const message = "the connection broke, but the device's ParameterKey shows that it was executed";
        return { ...end("waiting", message), result: { ...task.result, ...acceptedNow(evidence.now) } };
      }
      return sendAgain(task, evidence.now, settings, whyBroken(task));
    case "addObject":
      if (task.state === "waiting") return undefined;
      if (canGoOn(task)) return sendAgain(task, evidence.now, settings, "the connection broke after the row was added");
      // Executed; which row it is has to be asked for: see `findRow`.
      if (evidence.parameterKey === task.commandKey) return undefined;
      if (evidence.parameterKey === undefined) {
        return end("unknown", "the connection broke; whether it was executed is not known, so it is not repeated");
      }
      return sendAgain(task, evidence.now, settings, NOT_EXECUTED);
    case "deleteObject":
      if (task.state === "waiting") return undefined;
      if (evidence.parameterKey === task.commandKey) {
        return end("done", "the connection broke, but the device's ParameterKey shows that it was executed");
      }
      // Harmless in doubt: numbers of rows are not used twice (OBJ-4), and a row that is gone is what was wanted.
      return sendAgain(task, evidence.now, settings, evidence.parameterKey === undefined ? UNKNOWN : NOT_EXECUTED);
    default:
      return task.state === "sent" && canGoOn(task) ? sendAgain(task, evidence.now, settings, UNKNOWN) : undefined;
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

/** Seconds that a transfer may take beyond the usual. */
function patience(operation: Task["operation"]): number {
  if (operation.name === "scheduleDownload") return Math.max(...operation.windows.map(({ end }) => end));
  return operation.name === "download" || operation.name === "upload" ? (operation.delaySeconds ?? 0) : 0;
}

/**
 * Whether a transfer runs is told by TransferComplete or the device's queue, never by silence; but other firmware than
 * before speaks for itself (FIL-16).
 */
function lateTransfer(task: Task, { softwareVersion = "", now }: Evidence): Task {
  const before = task.result?.softwareVersion;
  const { operation } = task;
  const isFirmware = "fileType" in operation && /^1 /.test(operation.fileType);
  if (isFirmware && before !== undefined && softwareVersion !== "" && before !== softwareVersion) {
    const message = `no TransferComplete came, but the device runs ${softwareVersion} now, and ${before} before`;
    return { ...task, state: "done", message, changedAt: now };
  }
  return { ...task, state: "unknown", message: "no TransferComplete came in time", changedAt: now };
}

function whyBroken({ message }: Task): string {
  return message.endsWith(OPEN_FATE) ? message.slice(0, -OPEN_FATE.length) : UNKNOWN;
}

/** An event of our CommandKey, or without any: some devices lose it (QRK-9, QRK-20). */
function hasKey(evidence: Evidence, code: string, { commandKey }: Task): boolean {
  return evidence.events.some((event) => event.code === code && (event.commandKey || commandKey) === commandKey);
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
