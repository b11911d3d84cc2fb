import { CwmpFault } from "@beckon/cwmp";
import { failpoint } from "@beckon/cwmp/ports";
import { type Conversation, perform } from "../conversation/conversation.ts";
import type { DeviceWork } from "../device/device-work.ts";
import { discover } from "../discovery/discover.ts";
import { evidenceOf, type InformFacts } from "../inform/inform-facts.ts";
import type { ConnectionRequestSecrets } from "../ports/connection-request-secrets.ts";
import type { Store } from "../ports/store.ts";
import { provideCredentials } from "../provisioning/provide-credentials.ts";
import type { AcsSettings } from "../settings.ts";
import { findRow } from "../task/find-row.ts";
import { findTransfer } from "../task/find-transfer.ts";
import type { OperationName } from "../task/operation.ts";
import { resumeTask, runTask } from "../task/run-task.ts";
import { isOlder, settleTask } from "../task/settle-tasks.ts";
import type { Task } from "../task/task.ts";
import type { TaskBook } from "../task/task-book.ts";

export interface ConverseOptions {
  readonly work: DeviceWork;
  readonly facts: InformFacts;
  readonly store: Store;
  readonly tasks: TaskBook;
  readonly settings: AcsSettings;
  /** Absent: the ACS gives no credentials for connection requests. */
  readonly secrets?: ConnectionRequestSecrets;
}

/**
 * Everything the ACS wants of a device in one session: first the fate of what was sent before, then what people asked for,
 * then what is not known yet. Looks for new tasks until there are none, so that what is queued while a session runs is done
 * in it.
 *
 * @returns what could not be done, in one sentence; undefined if everything could
 */
export function* converse(options: ConverseOptions): Conversation<string | undefined> {
  const { work, settings, facts, secrets } = options;
  const tried = new Set<string>();
  let remark: string | undefined;
  let discovered = work.device.discovery.state === "complete";
  let provided = false;
  let open = yield* settle(options);
  for (;;) {
    const next = open.find((task) => task.state === "queued" && !tried.has(task.id));
    if (next) {
      tried.add(next.id);
      const { attempts } = settings;
      if (yield* runTask(work, next, { book: options.tasks, attempts, deviceTime: facts.deviceTime })) return remark;
    } else if (!discovered) {
      discovered = true;
      remark = yield* discoverOrNote(work);
    } else if (secrets && !provided) {
      provided = true;
      remark = (yield* provideCredentials(work, facts, secrets)) ?? remark;
    } else {
      return remark;
    }
    open = yield* openTasks(options);
  }
}

/** Decides the fate of tasks that were sent in earlier sessions. @returns the tasks that are still open */
function* settle(options: ConverseOptions): Conversation<readonly Task[]> {
  const { work, facts, settings } = options;
  const open = yield* openTasks(options);
  if (open.length === 0) return open;
  const evidence = evidenceOf(work, facts);
  let settled = false;
  for (const task of open) {
    // The Inform is from before the task was sent: it tells nothing of it, and nobody may be listening.
    if (isOlder(evidence, task)) continue;
    const fate = settleTask(task, evidence, settings) ?? (yield* inquire(options, task));
    if (!fate) continue;
    if (fate.state === "done" && task.operation.name === "deleteObject") {
      yield* work.learn([{ kind: "removed", path: task.operation.path }]);
    }
    work.putTask(fate);
    settled = true;
  }
  if (settled) failpoint("task:settled");
  if (settled) yield* work.save();
  const waiting = (yield* openTasks(options)).filter((task) => task.state === "waiting");
  for (const task of waiting) yield* resumeTask(work, task, { evidence, settings });
  return yield* openTasks(options);
}

const TRANSFERS: ReadonlySet<OperationName> = new Set(["download", "upload", "scheduleDownload"]);

/** Asks the device about a task whose answer was lost, where the Inform alone does not tell enough. */
function* inquire({ work, settings }: ConverseOptions, task: Task): Conversation<Task | undefined> {
  if (task.state !== "sent") return undefined;
  const { operation } = task;
  // Its TransferComplete would have come before now (SES-7).
  if (TRANSFERS.has(operation.name)) return yield* findTransfer(work, task, settings);
  return operation.name === "addObject" ? yield* findRow(work, task, operation.path) : undefined;
}

/** A device that refuses to be read stays as it is known; the next session tries again. */
function* discoverOrNote(work: DeviceWork): Conversation<string | undefined> {
  try {
    yield* discover(work);
    return undefined;
  } catch (error) {
    if (!CwmpFault.is(error)) throw error;
    const { pendingNames: _, ...discovery } = work.device.discovery;
    work.update({ discovery: { ...discovery, state: "none", pending: [] } });
    yield* work.save();
    return `the device could not be read: ${error.message}`;
  }
}

function openTasks({ store, work }: ConverseOptions): Conversation<readonly Task[]> {
  return perform(() => store.openTasks(work.device.id));
}
