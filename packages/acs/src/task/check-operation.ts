import { isXmlText, lengthOf } from "@beckon/cwmp";
import { InvalidOperation } from "./invalid-operation.ts";
import type { ModuleChange, Operation, TransferWindow, ValueToSet } from "./operation.ts";
import { elementsOf } from "./rpc-arguments.ts";

const LONGEST_PATH = 256;
const MOST_SECONDS = 0xffff_ffff;

/** Refuses what could not even be written as an RPC. Whether the device has the parameter is another question. */
export function checkOperation(operation: Operation): void {
  switch (operation.name) {
    case "read":
    case "getAttributes":
      needSome(operation.paths, "paths");
      for (const path of operation.paths) checkPath(path);
      return;
    case "set":
      needSome(operation.values, "values");
      checkValues(operation.values);
      return;
    case "refresh":
      if (operation.path !== undefined) checkPath(operation.path);
      return;
    case "addObject":
      checkObjectPath(operation.path);
      if (/\.\d+\.$/.test(operation.path))
        throw new InvalidOperation(`${operation.path} is a row; AddObject wants the table`);
      checkValues(operation.values ?? []);
      return;
    case "deleteObject":
      checkObjectPath(operation.path);
      if (!/\.(\d+|\[[^\]]+\])\.$/.test(operation.path))
        throw new InvalidOperation(`${operation.path} is not a row of a table`);
      return;
    case "setAttributes":
      needSome(operation.changes, "changes");
      for (const { path, notification, accessList } of operation.changes) {
        checkPath(path);
        if (notification === undefined && accessList === undefined) {
          throw new InvalidOperation(`nothing is to be changed of ${path}: give notification or accessList`);
        }
      }
      return;
    case "download":
    case "upload":
      checkTransfer(operation);
      return;
    case "scheduleDownload":
      checkTransfer(operation);
      checkWindows(operation.windows);
      return;
    case "cancelTransfer":
      checkText(operation.commandKey, "CommandKey", 32);
      return;
    case "scheduleInform":
      // SCI-1: a device refuses 0.
      if (
        !Number.isInteger(operation.delaySeconds) ||
        operation.delaySeconds < 1 ||
        operation.delaySeconds > MOST_SECONDS
      )
        throw new InvalidOperation("the delay must be a whole number of seconds, 1 at least");
      return;
    case "changeDuState":
      needSome(operation.changes, "changes");
      for (const change of operation.changes) checkModule(change);
      return;
    case "setVouchers":
      needSome(operation.vouchers, "vouchers");
      for (const voucher of operation.vouchers) {
        if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(voucher) || voucher === "")
          throw new InvalidOperation("a voucher is not base64");
      }
      return;
    case "getOptions":
      if (operation.option !== undefined) checkText(operation.option, "name of the option", 64);
      return;
    case "diagnose":
      checkObjectPath(operation.path);
      checkValues(operation.inputs ?? []);
      return;
    case "rpc":
      elementsOf(operation);
      return;
    case "reboot":
    case "factoryReset":
    case "getRpcMethods":
    case "getQueuedTransfers":
      return;
  }
}

function needSome(list: readonly unknown[], what: string): void {
  if (list.length === 0) throw new InvalidOperation(`the list of ${what} is empty`);
}

function checkValues(values: readonly ValueToSet[]): void {
  const seen = new Set<string>();
  for (const { path, value } of values) {
    checkPath(path);
    if (path.endsWith("."))
      throw new InvalidOperation(`${path} is an object; a value needs the full name of a parameter`);
    if (seen.has(path)) throw new InvalidOperation(`${path} is given twice`);
    if (!isXmlText(value)) throw new InvalidOperation(`the value for ${path} has a character that XML cannot carry`);
    seen.add(path);
  }
}

function checkPath(path: string): void {
  if (path === "" || /\s/.test(path) || !isXmlText(path))
    throw new InvalidOperation(`"${path}" is not a parameter path`);
  if (lengthOf(path) > LONGEST_PATH)
    throw new InvalidOperation(`the path ${path.slice(0, 60)}… is longer than 256 characters`);
}

function checkObjectPath(path: string): void {
  checkPath(path);
  if (!path.endsWith(".")) throw new InvalidOperation(`${path} is not an object: its path must end with a dot`);
}

/** DWN-1: what is too long for its argument is refused before the device is asked. */
function checkTransfer(transfer: {
  readonly url: string;
  readonly fileType: string;
  readonly username?: string;
  readonly password?: string;
  readonly targetFileName?: string;
}): void {
  checkUrl(transfer.url, LONGEST_PATH);
  if (!/^(\d+ \S|X \S)/.test(transfer.fileType)) {
    throw new InvalidOperation(`"${transfer.fileType}" is not a file type such as "1 Firmware Upgrade Image"`);
  }
  checkText(transfer.fileType, "file type", 64);
  checkText(transfer.username ?? "", "user name", 256);
  checkText(transfer.password ?? "", "password", 256);
  checkText(transfer.targetFileName ?? "", "target file name", 256);
}

function checkUrl(url: string, longest: number): void {
  if (!/^https?:\/\/[^\s/@]+(\/\S*)?$/i.test(url)) {
    throw new InvalidOperation(`"${url}" is not an http or https address without user name`);
  }
  if (lengthOf(url) > longest) throw new InvalidOperation(`the address is longer than ${longest} characters`);
}

function checkText(text: string, what: string, longest: number): void {
  if (lengthOf(text) > longest) throw new InvalidOperation(`the ${what} is longer than ${longest} characters`);
  if (!isXmlText(text)) throw new InvalidOperation(`the ${what} has a character that XML cannot carry`);
}

/** SDL-3: a device refuses windows that end before they begin, or overlap. */
function checkWindows(windows: readonly TransferWindow[]): void {
  if (windows.length < 1 || windows.length > 2)
    throw new InvalidOperation("a scheduled download has one or two windows of time");
  let earliest = 0;
  for (const { start, end, mode, userMessage = "", maxRetries = -1 } of windows) {
    if (!isUnsignedInt(start) || !isUnsignedInt(end) || !Number.isInteger(maxRetries) || maxRetries < -1)
      throw new InvalidOperation("start, end and retries of a window must be whole numbers");
    if (start < earliest || end <= start)
      throw new InvalidOperation("the windows must end after they begin, in order and without overlap");
    earliest = end;
    if (!/^([1-4] \S|X \S)/.test(mode)) throw new InvalidOperation(`"${mode}" is not a mode such as "1 At Any Time"`);
    checkText(mode, "mode", 64);
    checkText(userMessage, "message for the user", 256);
  }
}

function isUnsignedInt(number: number): boolean {
  return Number.isInteger(number) && number >= 0 && number <= MOST_SECONDS;
}

/** What each change of a module may say (DUS-1). */
const MODULE_FIELDS: Readonly<Record<ModuleChange["action"], readonly string[]>> = {
  install: ["url", "uuid", "username", "password", "environment"],
  update: ["url", "uuid", "version", "username", "password"],
  uninstall: ["uuid", "version", "environment"],
};

function checkModule({ action, ...change }: ModuleChange): void {
  for (const name of Object.keys(change)) {
    if (!MODULE_FIELDS[action].includes(name)) throw new InvalidOperation(`${action} of a module has no ${name}`);
  }
  const { url, uuid, version = "", username = "", password = "", environment = "" } = change;
  if (action === "install" && url === undefined) throw new InvalidOperation("install of a module needs its url");
  if (action === "uninstall" && uuid === undefined) throw new InvalidOperation("uninstall of a module needs its uuid");
  if (url !== undefined) checkUrl(url, 1024);
  if (uuid !== undefined && !/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(uuid))
    throw new InvalidOperation(`"${uuid}" is not a UUID`);
  checkText(version, "version", 32);
  checkText(username, "user name", 256);
  checkText(password, "password", 256);
  checkText(environment, "execution environment", 256);
}
