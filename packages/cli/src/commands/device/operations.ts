import type { Command } from "commander";
import { CliError } from "../../cli-error.ts";
import { EXIT } from "../../exit-codes.ts";
import type { Terminal } from "../../terminal.ts";
import { operationCommand } from "./operation-command.ts";
import { assignment, fullPath, objectPath } from "./parameter-path.ts";
import type { TaskFlags } from "./task-flags.ts";

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
