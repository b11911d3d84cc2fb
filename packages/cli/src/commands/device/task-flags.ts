import type { Command } from "commander";
import type { DeviceAnswer, TaskAnswer } from "../../api/answers.ts";
import { isEnded, runTask } from "../../api/run-task.ts";
import { CliError } from "../../cli-error.ts";
import { EXIT } from "../../exit-codes.ts";
import { plain } from "../../output/plain.ts";
import type { ApiContext } from "../api-command.ts";
import { waitingTime } from "../options.ts";

export interface TaskFlags {
  readonly wait: number | boolean;
  readonly wake: boolean;
}

/** The options of every command that wants something of a device. */
export function taskFlags(command: Command): Command {
  return command
    .option("--wait <time>", "how long to wait for the end, at most 5min", waitingTime, 60)
    .option("--no-wait", "only queue it")
    .option("--no-wake", "do not call the device; it is done when it informs by itself");
}

/**
 * Queues the operation and waits for its end.
 *
 * @throws CliError if it failed, or has not ended in time
 */
export async function carryOut(
  { api }: ApiContext,
  device: DeviceAnswer,
  operation: { readonly name: string } & object,
  { wait, wake }: TaskFlags,
): Promise<TaskAnswer> {
  const seconds = typeof wait === "number" ? wait : wait ? 60 : 0;
  const task = await runTask(api, device, operation, { wait: seconds, wake });
  if (task.state === "failed" || task.state === "cancelled") throw new CliError(EXIT.failed, failure(task));
  if (task.state === "unknown") throw new CliError(EXIT.failed, undecided(task));
  if (!isEnded(task) && seconds > 0) {
    const follow = `It goes on; follow it with \`beckon device task ${plain(task.id)}\`.`;
    throw new CliError(
      EXIT.pending,
      `Not finished within ${seconds} s: the task is ${task.state}. ${plain(task.message)} ${uncalled(task)}${follow}`,
    );
  }
  return task;
}

/** What a person can do about a task of which nobody knows whether it was executed. */
export function undecided({ id, message }: TaskAnswer): string {
  const look = "Look at the device; then";
  const choice = `\`beckon device done ${plain(id)}\` if it was executed, or \`beckon device again ${plain(id)}\``;
  return `Nobody knows whether it was executed: ${plain(message)} ${look} ${choice}.`;
}

/** Why the device does not come for it, as far as is known. */
function uncalled({ wake }: TaskAnswer): string {
  const last = wake?.steps.at(-1)?.text;
  return last === undefined ? "" : `The connection request failed: ${plain(last).replace(/\.$/, "")}. `;
}

/** Why the task failed, down to the single parameter (SPV-2). */
export function failure({ message, fault }: TaskAnswer): string {
  const parameters = (fault?.parameterFaults ?? []).map(({ ParameterName, FaultCode, FaultString }) =>
    // The server's sentence names them already, unless there are too many.
    message.includes(ParameterName) ? "" : `\n  ${plain(ParameterName)}: ${FaultCode} ${plain(FaultString)}`,
  );
  return plain(message) + parameters.join("");
}

/** One line: what became of the task. */
export function outcome(task: TaskAnswer): string {
  const { id, state, message } = task;
  if (isEnded(task)) return `${plain(message)}\n`;
  const already = state === "queued" ? "" : `, which is ${state}`;
  return `Queued as task ${plain(id)}${already}. ${plain(message)}\n`;
}
