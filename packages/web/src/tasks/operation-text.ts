import type { Operation } from "../generated/api.ts";

/** What is wanted, as a person would say it. Values are not part of it: they may be secret. */
export function operationText(operation: Operation): string {
  switch (operation.name) {
    case "read":
      return `Read ${listText(operation.paths)}`;
    case "set":
      return `Set ${listText(operation.values.map((value) => value.path))}`;
    case "refresh":
      return operation.path ? `Read ${operation.path} anew` : "Read everything anew";
    case "addObject":
      return `Add a row to ${operation.path}`;
    case "deleteObject":
      return `Delete ${operation.path}`;
    case "getAttributes":
      return `Read the attributes of ${listText(operation.paths)}`;
    case "setAttributes":
      return `Set the attributes of ${listText(operation.changes.map((change) => change.path))}`;
    case "reboot":
      return "Reboot";
    case "factoryReset":
      return "Factory reset";
    case "download":
      return `Download ${operation.fileType}`;
    case "upload":
      return `Upload ${operation.fileType}`;
    case "scheduleDownload":
      return `Download ${operation.fileType} at a set time`;
    case "cancelTransfer":
      return `Cancel the transfer ${operation.commandKey}`;
    case "getQueuedTransfers":
      return "List the queued transfers";
    case "scheduleInform":
      return `Inform in ${operation.delaySeconds} s`;
    case "getRpcMethods":
      return "List the methods";
    case "changeDuState":
      return `Software modules: ${listText(operation.changes.map(({ action, uuid, url }) => `${action} ${uuid ?? url ?? "all"}`))}`;
    case "setVouchers":
      return "Set vouchers";
    case "getOptions":
      return `Read ${operation.option ? `the option ${operation.option}` : "the options"}`;
    case "diagnose":
      return `Run ${operation.path}`;
    case "rpc":
      return `Call ${operation.method}`;
  }
}

/** The parameter or object that an operation is about, if it is one. */
export function operationTarget(operation: Operation): string | undefined {
  switch (operation.name) {
    case "set":
      return operation.values.length === 1 ? operation.values[0]?.path : undefined;
    case "getAttributes":
      return operation.paths.length === 1 ? operation.paths[0] : undefined;
    case "setAttributes":
      return operation.changes.length === 1 ? operation.changes[0]?.path : undefined;
    case "addObject":
    case "deleteObject":
      return operation.path;
    case "refresh":
      return operation.path ?? "";
    default:
      return undefined;
  }
}

function listText(paths: readonly string[]): string {
  const [first = "nothing"] = paths;
  return paths.length <= 1 ? first : `${first} and ${paths.length - 1} more`;
}
