import type { Command } from "commander";
import type { DeviceAnswer, ParameterAnswer, ParameterLevelAnswer } from "../../api/answers.ts";
import { type ApiClient, segment } from "../../api/api-client.ts";
import { findDevice } from "../../api/find-device.ts";
import { CliError } from "../../cli-error.ts";
import { EXIT } from "../../exit-codes.ts";
import { plain } from "../../output/plain.ts";
import { pairs, table } from "../../output/table.ts";
import { age } from "../../output/time.ts";
import type { Terminal } from "../../terminal.ts";
import { apiCommand, withApi } from "../api-command.ts";
import { fullPath } from "./parameter-path.ts";
import { carryOut, type TaskFlags, taskFlags } from "./task-flags.ts";

interface GetOptions extends TaskFlags {
  readonly live?: boolean;
  readonly long?: boolean;
}

/** The API's limit of one search. */
const MATCHES = 1000;

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
      const star = wanted.find((path) => path.includes("*"));
      if (star)
        throw new CliError(
          EXIT.usage,
          `A device cannot be asked for "${plain(star)}" with *. Leave --live out, or ask for what is above the *.`,
        );
      const read = { name: "read", paths: wanted };
      const task = await carryOut(context, device, read, options);
      const values = task.result?.values ?? [];
      print(values, () => pairs(values.map(({ path, value }) => [path, value])));
      return;
    }
    const found: ParameterAnswer[] = [];
    for (const path of wanted) found.push(...(await stored(api, device, path)));
    print(found, () => (options.long ? longTable(found) : pairs(found.map(({ path, value }) => [path, value ?? ""]))));
    if (found.length >= MATCHES) terminal.err(`Only the first ${MATCHES} are shown. Ask for a smaller part.\n`);
  });
}

async function stored(api: ApiClient, device: DeviceAnswer, path: string): Promise<readonly ParameterAnswer[]> {
  const url = `/devices/${segment(device.id)}/parameters`;
  if (path !== "" && !path.endsWith(".") && !path.includes("*")) {
    const { parameters } = await api.call<ParameterLevelAnswer>(url, { query: { path } });
    return parameters;
  }
  const words = path.split("*").filter((part) => part !== "");
  const query = { search: words.join(" ") || ".", limit: MATCHES };
  const level = await api.call<ParameterLevelAnswer>(url, { query });
  const pattern = patternOf(path);
  const parameters = level.parameters.filter((parameter) => pattern.test(parameter.path));
  if (parameters.length > 0) return parameters;
  const advice = `Read it with \`beckon device refresh ${plain(device.id)} ${plain(path)}\`, or look one level higher.`;
  throw new CliError(EXIT.notFound, `The server knows no parameter "${plain(path)}" of ${plain(device.id)}. ${advice}`);
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

/** Everything below a partial path, or exactly the name; `*` is one segment. */
function patternOf(path: string): RegExp {
  const body = path.replace(/[\\^$.|?+()[\]{}]/g, "\\$&").replaceAll("*", "[^.]+");
  return new RegExp(`^${body}${path === "" || path.endsWith(".") ? "" : "$"}`);
}
