import type { Command } from "commander";
import type { DeviceAnswer, ParameterAnswer } from "../../api/answers.ts";
import { findDevice } from "../../api/find-device.ts";
import { StoredParameters } from "../../api/stored-parameters.ts";
import { CliError } from "../../cli-error.ts";
import { EXIT } from "../../exit-codes.ts";
import { plain } from "../../output/plain.ts";
import { pairs, table } from "../../output/table.ts";
import { age } from "../../output/time.ts";
import type { Terminal } from "../../terminal.ts";
import { type ApiContext, apiCommand, withApi } from "../api-command.ts";
import { fullPath } from "./parameter-path.ts";
import { carryOut, outcome, type TaskFlags, taskFlags } from "./task-flags.ts";

interface GetOptions extends TaskFlags {
  readonly live?: boolean;
  readonly long?: boolean;
}

export function getCommand(terminal: Terminal): Command {
  const command = taskFlags(
    apiCommand("get", "Show parameters as the server knows them, or with --live as the device answers now.")
      .argument("<device>", "id, or words that only one device has")
      .argument(
        "[paths...]",
        "names, or parts such as WiFi.SSID. (all below it); * stands for any row. Default: everything",
      )
      .option("--live", "ask the device itself")
      .option("-l, --long", "with type, writability and age"),
  ).addHelpText(
    "after",
    "\nExamples:\n  beckon device get A1B2C3 DeviceInfo.SoftwareVersion\n  beckon device get A1B2C3 'WiFi.SSID.*.SSID' -l\n  beckon device get A1B2C3 WiFi.Radio. --live --json",
  );
  return withApi<GetOptions>(command, terminal, async (context, [words = "", ...paths], options) => {
    const { api, print } = context;
    const device = await findDevice(api, words);
    const wanted = (paths.length === 0 ? [device.root] : paths).map((path) => fullPath(device, path));
    if (options.live) {
      await askDevice(context, device, wanted, options);
      return;
    }
    const stored = new StoredParameters(api, device);
    const found: ParameterAnswer[] = [];
    for (const path of wanted) {
      const below = await stored.find(path);
      if (below.length === 0) throw unknown(device, path);
      found.push(...below);
    }
    print(found, () => (options.long ? longTable(found) : pairs(found.map(({ path, value }) => [path, value ?? ""]))));
  });
}

async function askDevice(
  context: ApiContext,
  device: DeviceAnswer,
  paths: readonly string[],
  options: TaskFlags,
): Promise<void> {
  const star = paths.find((path) => path.includes("*"));
  if (star !== undefined) {
    const advice = "Leave --live out, or ask for what is above the *.";
    throw new CliError(EXIT.usage, `A device cannot be asked for "${plain(star)}" with *. ${advice}`);
  }
  const read = { name: "read", paths };
  const task = await carryOut(context, device, read, options);
  const values = task.result?.values;
  if (values === undefined) context.print(task, () => outcome(task));
  else context.print(values, () => pairs(values.map(({ path, value }) => [path, value])));
}

function unknown(device: DeviceAnswer, path: string): CliError {
  const advice = `Read it with \`beckon device refresh ${plain(device.id)} ${plain(path)}\`, or look one level higher.`;
  return new CliError(
    EXIT.notFound,
    `The server knows no parameter "${plain(path)}" of ${plain(device.id)}. ${advice}`,
  );
}

function longTable(parameters: readonly ParameterAnswer[]): string {
  const now = Date.now();
  const rows = parameters.map(({ path, type, writable, value, at }) => [
    path,
    type,
    writable === undefined ? "?" : writable ? "yes" : "no",
    at === 0 ? "not read" : age(at, now),
    value ?? "",
  ]);
  return table(["parameter", "type", "writable", "read", "value"], rows);
}
