import type { Command } from "commander";
import type { DeviceAnswer } from "../../api/answers.ts";
import { findDevice } from "../../api/find-device.ts";
import { CliError } from "../../cli-error.ts";
import { EXIT } from "../../exit-codes.ts";
import type { Terminal } from "../../terminal.ts";
import { apiCommand, withApi } from "../api-command.ts";
import { assignment, fullPath, objectPath } from "./parameter-path.ts";
import { carryOut, outcome, type TaskFlags, taskFlags } from "./task-flags.ts";

/** One operation on one device, as a command. */
interface OperationCommand<O extends TaskFlags> {
  readonly name: string;
  readonly summary: string;
  readonly examples: readonly string[];
  /** Arguments after the device, and options. */
  readonly declare?: (command: Command) => Command;
  readonly operation: (device: DeviceAnswer, args: readonly string[], options: O) => { readonly name: string };
}

function operationCommand<O extends TaskFlags>(terminal: Terminal, made: OperationCommand<O>): Command {
  const bare = apiCommand(made.name, made.summary).argument("<device>", "id, or words that only one device has");
  const command = taskFlags(made.declare?.(bare) ?? bare).addHelpText(
    "after",
    `\nExamples:\n${made.examples.map((example) => `  ${example}`).join("\n")}`,
  );
  return withApi<O>(command, terminal, async (context, [words = "", ...args], options) => {
    const device = await findDevice(context.api, words);
    const task = await carryOut(context, device, made.operation(device, args, options), options);
    context.print(task, () => outcome(task));
  });
}

interface SetOptions extends TaskFlags {
  readonly type?: string;
}
interface ResetOptions extends TaskFlags {
  readonly yes?: boolean;
}

export function operationCommands(terminal: Terminal): readonly Command[] {
  return [
    operationCommand<SetOptions>(terminal, {
      name: "set",
      summary: "Set parameters, all or none of them.",
      examples: [
        "beckon device set A1B2C3 WiFi.SSID.1.SSID=Home",
        "beckon device set A1B2C3 WiFi.SSID.1.Enable=true ManagementServer.PeriodicInformInterval=300 --no-wait",
      ],
      declare: (command) =>
        command
          .argument("<assignments...>", "<path>=<value>; the root object may be left out")
          .option("--type <type>", "value type, if neither the device nor the data model knows it"),
      operation: (device, args, { type }) => ({
        name: "set",
        values: args.map((text) => {
          const { path, value } = assignment(text);
          return { path: fullPath(device, path), value, ...(type === undefined ? {} : { type }) };
        }),
      }),
    }),
    operationCommand(terminal, {
      name: "refresh",
      summary: "Read names and values from the device again: everything, or what is below a path.",
      examples: ["beckon device refresh A1B2C3", "beckon device refresh A1B2C3 Hosts. --wait 5min"],
      declare: (command) => command.argument("[path]", "a part of the tree, such as WiFi."),
      operation: (device, [path]) => ({
        name: "refresh",
        ...(path === undefined ? {} : { path: objectPath(device, path) }),
      }),
    }),
    operationCommand(terminal, {
      name: "add",
      summary: "Add a row to a table, and set values in it.",
      examples: ["beckon device add A1B2C3 NAT.PortMapping. ExternalPort=8080 InternalPort=80"],
      declare: (command) =>
        command
          .argument("<table>", "path of the table, such as NAT.PortMapping.")
          .argument("[assignments...]", "<name>=<value>, names relative to the new row"),
      operation: (device, [path = "", ...values]) => ({
        name: "addObject",
        path: objectPath(device, path),
        ...(values.length === 0 ? {} : { values: values.map(assignment) }),
      }),
    }),
    operationCommand(terminal, {
      name: "delete",
      summary: "Delete a row of a table.",
      examples: ["beckon device delete A1B2C3 NAT.PortMapping.3."],
      declare: (command) => command.argument("<row>", "path of the row, such as NAT.PortMapping.3."),
      operation: (device, [path = ""]) => ({ name: "deleteObject", path: objectPath(device, path) }),
    }),
    operationCommand(terminal, {
      name: "reboot",
      summary: "Restart the device.",
      examples: ["beckon device reboot A1B2C3", "beckon device reboot A1B2C3 --no-wait"],
      operation: () => ({ name: "reboot" }),
    }),
    operationCommand<ResetOptions>(terminal, {
      name: "factory-reset",
      summary: "Set the device back to its factory state: its owner's settings are lost.",
      examples: ["beckon device factory-reset A1B2C3 --yes"],
      declare: (command) => command.option("--yes", "yes, lose the settings"),
      operation: (device, _args, { yes }) => {
        if (yes) return { name: "factoryReset" };
        throw new CliError(
          EXIT.usage,
          `A factory reset of ${device.id} loses its owner's settings. Add --yes to do it.`,
        );
      },
    }),
  ];
}
