import { isXmlText, lengthOf } from "@beckon/cwmp";
import type { Operation, ValueToSet } from "./task.ts";

/** The operation can never succeed as it stands; the message says why in one sentence. */
export class InvalidOperation extends RangeError {
  override readonly name = "InvalidOperation";
}

const LONGEST_PATH = 256;

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
      checkTransfer(operation.url, operation.fileType);
      return;
    case "reboot":
    case "factoryReset":
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

function checkTransfer(url: string, fileType: string): void {
  if (!/^https?:\/\/[^\s/@]+(\/\S*)?$/i.test(url)) {
    throw new InvalidOperation(`"${url}" is not an http or https address without user name`);
  }
  if (lengthOf(url) > LONGEST_PATH) throw new InvalidOperation("the address is longer than 256 characters");
  if (!/^(\d+ \S|X \S)/.test(fileType)) {
    throw new InvalidOperation(`"${fileType}" is not a file type such as "1 Firmware Upgrade Image"`);
  }
}
