import { CwmpFault } from "@beckon/cwmp";
import { failpoint } from "@beckon/cwmp/ports";
import { type Conversation, perform, SessionLost } from "../conversation/conversation.ts";
import type { DeviceWork } from "../device/device-work.ts";
import type { OperationName } from "./operation.ts";
import { getAttributes, setAttributes } from "./operations/attributes.ts";
import { diagnose, readDiagnosis } from "./operations/diagnose.ts";
import { addObject, deleteObject, verifyRemoval, verifyRow } from "./operations/objects.ts";
import { getOptions, getQueuedTransfers, getRpcMethods, setVouchers } from "./operations/questions.ts";
import { read } from "./operations/read.ts";
import { refresh } from "./operations/refresh.ts";
import { factoryReset, reboot } from "./operations/restart.ts";
import { rpc } from "./operations/rpc.ts";
import { scheduleInform } from "./operations/schedule-inform.ts";
import { set, verifySet } from "./operations/set.ts";
import { changeDuState } from "./operations/software-modules.ts";
import { cancelTransfer, download, scheduleDownload, upload } from "./operations/transfers.ts";
import { faultSentence, type Outcome, type Resumer, type Runner } from "./outcome.ts";
import { OPEN_FATE } from "./settle-tasks.ts";
import { canGoOn, isEnded, type Task } from "./task.ts";
import type { TaskBook } from "./task-book.ts";
import type { Later } from "./verdict.ts";

/** Every operation, and what executes it. */
const RUNNERS: { readonly [N in OperationName]: Runner<N> } = {
  read,
  set,
  refresh,
  addObject,
  deleteObject,
  getAttributes,
  setAttributes,
  reboot,
  factoryReset,
  download,
  upload,
  scheduleDownload,
  cancelTransfer,
  getQueuedTransfers,
  scheduleInform,
  getRpcMethods,
  changeDuState,
  setVouchers,
  getOptions,
  diagnose,
  rpc,
};

/** What looks in a later session whether that has come true which the device accepted. */
const RESUMERS: { readonly [N in OperationName]?: Resumer<N> } = {
  set: verifySet,
  addObject: verifyRow,
  deleteObject: verifyRemoval,
  diagnose: readDiagnosis,
};

/** Goes on with a task that waits for the device's later word. A fault of the device ends it. */
export function* resumeTask(work: DeviceWork, task: Task, later: Later): Conversation<void> {
  const resumer = RESUMERS[task.operation.name] as Resumer<OperationName> | undefined;
  if (!resumer || task.state !== "waiting") return;
  let outcome: Outcome | undefined;
  try {
    outcome = yield* resumer(work, task.operation, task, later);
  } catch (error) {
    if (!CwmpFault.is(error)) throw error;
    outcome = { state: "failed", message: faultSentence(error), fault: error };
  }
  if (!outcome) return;
  failpoint("task:answered");
  work.putTask(ended(work.latest(task), outcome, work.now()));
  yield* work.save();
  failpoint("task:ended");
}

export interface RunOptions {
  readonly book: TaskBook;
  /** How often a task is sent again after the connection broke. */
  readonly attempts: number;
  /** The device's time in this session's Inform, if it knows it. */
  readonly deviceTime: number | undefined;
}

/**
 * Executes a queued task. It is marked as sent, durably, before its first RPC leaves, so that after a crash the ACS looks
 * for evidence instead of doing it blindly again (spec/reliability.md, 2.2).
 *
 * @returns true if the session should end now, because the device is about to restart
 */
export function* runTask(
  work: DeviceWork,
  queued: Task,
  { book, attempts, deviceTime }: RunOptions,
): Conversation<boolean> {
  failpoint("task:before-claim");
  const task = yield* perform(() => book.claim(queued.id, deviceTime));
  if (!task) return false;
  failpoint("task:after-claim");
  work.takeTask(task);
  const runner = RUNNERS[task.operation.name] as Runner<OperationName>;
  let outcome: Outcome;
  try {
    outcome = yield* runner(work, task.operation, task);
  } catch (error) {
    if (CwmpFault.is(error)) {
      outcome = { state: "failed", message: faultSentence(error), fault: error };
    } else if (error instanceof SessionLost) {
      failpoint("task:interrupted");
      work.putTask(interrupted(work.latest(task), error, work.now(), attempts));
      yield* work.save();
      throw error;
    } else {
      throw error;
    }
  }
  work.putTask(ended(work.latest(task), outcome, work.now()));
  yield* work.save();
  return outcome.endsSession ?? false;
}

function ended(task: Task, { state, message, result, fault }: Outcome, now: number): Task {
  // QRK-27: the TransferComplete may come before the answer that announces it, and then it is the last word.
  if (isEnded(task.state)) return { ...task, result: { ...result, ...task.result } };
  return {
    ...task,
    state,
    message,
    changedAt: now,
    ...(result && { result: { ...task.result, ...result } }),
    ...(fault && { fault: { code: fault.code, text: fault.text, parameterFaults: fault.parameterFaults } }),
  };
}

/** What becomes of a task whose session broke while it was being executed. */
function interrupted(task: Task, lost: SessionLost, now: number, attempts: number): Task {
  if (isEnded(task.state)) return task;
  // What was set can be set again, but its ParameterKey may show that this is not needed (QRK-24).
  const isEvident = task.operation.name === "set";
  const again = (canGoOn(task) && !isEvident) || !lost.unanswered;
  if (!again && task.operation.name === "rpc") {
    const message = `${lost.message}; whether it was executed is not known, so it is not repeated`;
    return { ...task, state: "unknown", changedAt: now, message };
  }
  if (!again) return { ...task, changedAt: now, message: lost.message + OPEN_FATE };
  if (task.attempts >= attempts) {
    return {
      ...task,
      state: "failed",
      changedAt: now,
      message: `given up after ${task.attempts} attempts: ${lost.message}`,
    };
  }
  return { ...task, state: "queued", changedAt: now, message: `${lost.message}; will be tried again` };
}
