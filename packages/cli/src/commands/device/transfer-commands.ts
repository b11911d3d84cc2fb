import type { Command } from "commander";
import { CliError } from "../../cli-error.ts";
import { EXIT } from "../../exit-codes.ts";
import type { Terminal } from "../../terminal.ts";
import { duration, whole } from "../options.ts";
import { operationCommand } from "./operation-command.ts";
import type { TaskFlags } from "./task-flags.ts";

interface TransferOptions extends TaskFlags {
  readonly user?: string;
  readonly password?: string;
  readonly delay?: number;
  readonly size?: number;
  readonly target?: string;
  readonly window?: readonly string[];
  readonly mode: string;
}

const FILE_TYPES = `
File types of a download: "1 Firmware Upgrade Image", "2 Web Content", "3 Vendor Configuration File",
of an upload: "3 Vendor Configuration File 1", "4 Vendor Log File 1" (the last number is the row).`;

function credentials(command: Command): Command {
  return command
    .option("--user <name>", "user name for the file server")
    .option("--password <password>", "password for the file server")
    .option("--delay <time>", "how long the device shall wait, such as 5min", duration);
}

/** Files from and to a device. */
export function transferCommands(terminal: Terminal): readonly Command[] {
  return [
    operationCommand<TransferOptions>(terminal, {
      name: "download",
      summary: "Have the device fetch a file: firmware, a configuration.",
      examples: [
        'beckon device download A1B2C3 "1 Firmware Upgrade Image" http://192.0.2.1/fw.bin --wait 5min',
        'beckon device download A1B2C3 "3 Vendor Configuration File" http://192.0.2.1/c.cfg --window 3600-7200',
      ],
      declare: (command) =>
        credentials(command)
          .argument("<type>", "file type")
          .argument("<url>", "where the file is, http or https")
          .option("--size <bytes>", "length of the file", whole(0, 0xffff_ffff))
          .option("--target <name>", "how the file is to be called on the device")
          .option("--window <from-to...>", "one or two windows of time, in seconds from now: ScheduleDownload")
          .option("--mode <mode>", "what the device may do in the windows", "1 At Any Time")
          .addHelpText("after", FILE_TYPES),
      operation: (_device, [fileType = "", url = ""], options) => {
        const { window, delay, size, target } = options;
        const file = {
          ...transfer(fileType, url, options),
          ...(size !== undefined && { fileSize: size }),
          ...(target !== undefined && { targetFileName: target }),
        };
        if (!window) return { name: "download", ...file, ...(delay !== undefined && { delaySeconds: delay }) };
        if (delay !== undefined) throw new CliError(EXIT.usage, "Give --delay or --window, not both.");
        return { name: "scheduleDownload", ...file, windows: window.map((text) => timeWindow(text, options.mode)) };
      },
    }),
    operationCommand<TransferOptions>(terminal, {
      name: "upload",
      summary: "Have the device send a file: its configuration, its log.",
      examples: ['beckon device upload A1B2C3 "3 Vendor Configuration File 1" http://192.0.2.1/up/a1.cfg'],
      declare: (command) =>
        credentials(command)
          .argument("<type>", "file type")
          .argument("<url>", "where the file goes, http or https")
          .addHelpText("after", FILE_TYPES),
      operation: (_device, [fileType = "", url = ""], options) => ({
        name: "upload",
        ...transfer(fileType, url, options),
        ...(options.delay !== undefined && { delaySeconds: options.delay }),
      }),
    }),
    operationCommand(terminal, {
      name: "transfers",
      summary: "List the transfers in the device's queue.",
      examples: ["beckon device transfers A1B2C3"],
      operation: () => ({ name: "getQueuedTransfers" }),
    }),
    operationCommand(terminal, {
      name: "cancel-transfer",
      summary: "Take a transfer out of the device's queue.",
      examples: ["beckon device cancel-transfer A1B2C3 4f2a…"],
      declare: (command) => command.argument("<key>", "its CommandKey; that of a task is its id"),
      operation: (_device, [commandKey = ""]) => ({ name: "cancelTransfer", commandKey }),
    }),
  ];
}

function transfer(fileType: string, url: string, { user, password }: TransferOptions) {
  return {
    fileType,
    url,
    ...(user !== undefined && { username: user }),
    ...(password !== undefined && { password }),
  };
}

function timeWindow(text: string, mode: string) {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(text) ?? [];
  if (start === undefined || end === undefined)
    throw new CliError(EXIT.usage, `"${text}" is not a window of time. Write seconds from now, such as 3600-7200.`);
  return { start: Number(start), end: Number(end), mode };
}
