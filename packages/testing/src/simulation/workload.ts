import type { Operation } from "@beckon/acs";
import type { SeededRandom } from "../seeded-random.ts";
import type { SmallModel } from "./small-models.ts";

interface Worker {
  readonly small: SmallModel;
  /** What was wanted of the device before. */
  readonly tasks: readonly string[];
}

/** A random operation. `mark` is unlike any other of the run, so that its effect can be recognised. */
export function randomOperation(random: SeededRandom, { small, tasks }: Worker, mark: string): Operation {
  const pick = <T>(items: readonly [T, ...T[]]): T => items[Math.floor(random.fraction() * items.length)] ?? items[0];
  const { model, settable, table, column, local } = small;
  const [path = ""] = settable.toSorted(() => random.fraction() - 0.5);
  const row = `${table}${1 + Math.floor(random.fraction() * 4)}.`;
  switch (pick(KINDS)) {
    case "set":
      return { name: "set", values: settable.slice(0, 1 + Math.floor(random.fraction() * 3)).map(valued(mark)) };
    case "setOne":
      return { name: "set", values: [valued(mark)(path)] };
    case "read":
      return { name: "read", paths: [pick([path, `${model.root}DeviceInfo.`, local])] };
    case "refresh":
      return { name: "refresh", path: pick([table, model.root, path]) };
    case "refreshAll":
      return { name: "refresh" };
    case "addObject":
      return { name: "addObject", path: table };
    case "addValues":
      return { name: "addObject", path: table, values: [{ path: column, value: mark }] };
    case "deleteObject":
      return { name: "deleteObject", path: row };
    case "getAttributes":
      return { name: "getAttributes", paths: [local] };
    case "setAttributes":
      return { name: "setAttributes", changes: [{ path: local, notification: pick([0, 1, 2]) }] };
    case "download":
      return {
        name: "download",
        fileType: "3 Vendor Configuration File",
        url: `http://files.example/${mark}`,
        delaySeconds: pick([0, 0, 90]),
      };
    case "upload":
      return { name: "upload", fileType: "4 Vendor Log File 1", url: `http://files.example/${mark}` };
    case "scheduleDownload":
      return {
        name: "scheduleDownload",
        fileType: "3 Vendor Configuration File",
        url: `http://files.example/${mark}`,
        windows: [{ start: pick([0, 60]), end: 900, mode: "1 At Any Time" }],
      };
    case "cancelTransfer":
      return { name: "cancelTransfer", commandKey: pick([tasks.at(-1) ?? mark, mark]) };
    case "scheduleInform":
      return { name: "scheduleInform", delaySeconds: pick([1, 60, 600]) };
    case "changeDuState":
      return { name: "changeDuState", changes: [{ action: "install", url: `http://files.example/${mark}.tar` }] };
    case "questions":
      return { name: pick(["getRpcMethods", "getQueuedTransfers", "getOptions"]) };
    case "rpc":
      return { name: "rpc", method: "GetParameterNames", arguments: { ParameterPath: model.root, NextLevel: true } };
    case "rawReboot":
      return { name: "rpc", method: "Reboot", xml: `<CommandKey>${mark}</CommandKey>` };
    case "vendor":
      return { name: "rpc", method: "X_EXAMPLE_Dance", arguments: { Steps: 3 } };
    case "reboot":
      return { name: "reboot" };
    case "factoryReset":
      return { name: "factoryReset" };
  }
}

const KINDS = [
  "set",
  "setOne",
  "setOne",
  "read",
  "refresh",
  "refreshAll",
  "addObject",
  "addValues",
  "addValues",
  "deleteObject",
  "deleteObject",
  "getAttributes",
  "setAttributes",
  "download",
  "upload",
  "reboot",
  "reboot",
  "factoryReset",
  "scheduleDownload",
  "cancelTransfer",
  "scheduleInform",
  "scheduleInform",
  "changeDuState",
  "questions",
  "rpc",
  "rawReboot",
  "vendor",
] as const;

function valued(value: string) {
  return (path: string) => ({ path, value });
}
