import type { Command } from "commander";
import type { DeviceAnswer } from "../../api/answers.ts";
import { findDevice } from "../../api/find-device.ts";
import type { Terminal } from "../../terminal.ts";
import { apiCommand, withApi } from "../api-command.ts";
import { carryOut, outcome, type TaskFlags, taskFlags } from "./task-flags.ts";
import { taskResult } from "./task-result.ts";

/** One operation on one device, as a command. */
export interface OperationCommand<O extends TaskFlags> {
  readonly name: string;
  readonly summary: string;
  readonly examples: readonly string[];
  /** Arguments after the device, and options. */
  readonly declare?: (command: Command) => Command;
  readonly operation: (device: DeviceAnswer, args: readonly string[], options: O) => { readonly name: string };
}

export function operationCommand<O extends TaskFlags>(terminal: Terminal, made: OperationCommand<O>): Command {
  const bare = apiCommand(made.name, made.summary).argument("<device>", "id, or words that only one device has");
  const command = taskFlags(made.declare?.(bare) ?? bare).addHelpText(
    "after",
    `\nExamples:\n${made.examples.map((example) => `  ${example}`).join("\n")}`,
  );
  return withApi<O>(command, terminal, async (context, [words = "", ...args], options) => {
    const device = await findDevice(context.api, words);
    const task = await carryOut(context, device, made.operation(device, args, options), options);
    context.print(task, () => outcome(task) + taskResult(task));
  });
}
