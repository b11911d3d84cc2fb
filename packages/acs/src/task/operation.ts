import type { ValueType } from "@beckon/cwmp";

/** What a file transfer needs to know of its file. */
interface TransferFile {
  /** For example `1 Firmware Upgrade Image` (FIL-1, FIL-2). */
  readonly fileType: string;
  readonly url: string;
  readonly username?: string;
  readonly password?: string;
}

/** One operation wanted on one device. */
export type Operation =
  /** GetParameterValues of names and partial paths. */
  | { readonly name: "read"; readonly paths: readonly string[] }
  /** SetParameterValues, all or nothing. A missing type is taken from the device, else from the data model. */
  | { readonly name: "set"; readonly values: readonly ValueToSet[] }
  /** Reads names and values below a partial path anew; the whole tree if there is none. */
  | { readonly name: "refresh"; readonly path?: string }
  /** AddObject, then SetParameterValues of `values` (paths relative to the new row). */
  | { readonly name: "addObject"; readonly path: string; readonly values?: readonly ValueToSet[] }
  | { readonly name: "deleteObject"; readonly path: string }
  | { readonly name: "getAttributes"; readonly paths: readonly string[] }
  | { readonly name: "setAttributes"; readonly changes: readonly AttributeChange[] }
  | { readonly name: "reboot" }
  | { readonly name: "factoryReset" }
  | ({
      readonly name: "download";
      /** Bytes; 0 if unknown. */
      readonly fileSize?: number;
      readonly targetFileName?: string;
      readonly delaySeconds?: number;
    } & TransferFile)
  | ({ readonly name: "upload"; readonly delaySeconds?: number } & TransferFile)
  /** A download in one or two windows of time (SDL-1). */
  | ({
      readonly name: "scheduleDownload";
      readonly fileSize?: number;
      readonly targetFileName?: string;
      readonly windows: readonly TransferWindow[];
    } & TransferFile)
  /** Takes transfers with this CommandKey out of the device's queue; that of a task is its id. */
  | { readonly name: "cancelTransfer"; readonly commandKey: string }
  /** GetAllQueuedTransfers, or GetQueuedTransfers of a device that knows only that. */
  | { readonly name: "getQueuedTransfers" }
  /** Has the device inform after so many seconds, 1 at least (SCI-1). */
  | { readonly name: "scheduleInform"; readonly delaySeconds: number }
  | { readonly name: "getRpcMethods" }
  /** Installs, updates and removes software modules; each has a result of its own (SWM-1). */
  | { readonly name: "changeDuState"; readonly changes: readonly ModuleChange[] }
  /** Signed vouchers, base64 (VOU-1). */
  | { readonly name: "setVouchers"; readonly vouchers: readonly string[] }
  /** All options if none is named. */
  | { readonly name: "getOptions"; readonly option?: string }
  /** Sets the inputs of a diagnostics object, requests the test, and reads the results when it has ended (DIA-1). */
  | { readonly name: "diagnose"; readonly path: string; readonly inputs?: readonly ValueToSet[] }
  /** Any method as a person composed it: arguments as the table has them, or as elements (RPC-2). */
  | {
      readonly name: "rpc";
      readonly method: string;
      readonly arguments?: Readonly<Record<string, unknown>>;
      readonly xml?: string;
    };
export type OperationName = Operation["name"];
export type OperationOf<N extends OperationName> = Operation & { readonly name: N };

export interface ValueToSet {
  readonly path: string;
  readonly value: string;
  readonly type?: ValueType;
}

export interface AttributeChange {
  /** A parameter, or a partial path for all below it. */
  readonly path: string;
  readonly notification?: number;
  readonly accessList?: readonly string[];
}

/** Seconds count from the device's receipt of the request (SDL-1). */
export interface TransferWindow {
  readonly start: number;
  readonly end: number;
  /** `1 At Any Time`, `2 Immediately`, `3 When Idle`, `4 Confirmation Needed`, or a vendor's (SDL-2). */
  readonly mode: string;
  readonly userMessage?: string;
  /** -1, the default: the device decides. */
  readonly maxRetries?: number;
}

/** What is to be done with a software module: `install` needs a url, `uninstall` a uuid (DUS-1). */
export interface ModuleChange {
  readonly action: "install" | "update" | "uninstall";
  readonly url?: string;
  readonly uuid?: string;
  /** Not of an install. */
  readonly version?: string;
  readonly username?: string;
  readonly password?: string;
  /** Path of the execution environment; not of an update. */
  readonly environment?: string;
}

/** Operations that may be done twice without harm, so that they are sent again when their fate is unknown. */
const REPEATABLE: ReadonlySet<OperationName> = new Set([
  "read",
  "set",
  "refresh",
  "getAttributes",
  "setAttributes",
  "getRpcMethods",
  "getQueuedTransfers",
  "cancelTransfer",
  "setVouchers",
  "getOptions",
  "diagnose",
]);

/** Methods that only look. */
const LOOKING = /^Get(RPCMethods|Parameter(Names|Values|Attributes)|Queued|AllQueued|Options)/;

export function isRepeatable(operation: Operation): boolean {
  return operation.name === "rpc" ? LOOKING.test(operation.method) : REPEATABLE.has(operation.name);
}
