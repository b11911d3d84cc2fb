import type { Device, Operation } from "../generated/api.ts";

/** One input of a form. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly kind?: "text" | "password" | "number" | "choice" | "lines";
  readonly choices?: readonly string[];
  readonly hint?: string;
  readonly initial?: string;
  readonly required?: boolean;
}

export type Values = Readonly<Record<string, string>>;

/** A form that makes an operation of what somebody typed. */
export interface OperationForm {
  readonly title: string;
  /** What the button says. */
  readonly action: string;
  readonly fields: readonly Field[];
  /** @throws FormError if it cannot be made */
  readonly build: (values: Values) => Operation;
}

/** What was typed does not make an operation; the message says why, to the person. */
export class FormError extends RangeError {
  override readonly name = "FormError";
}

const url: Field = { name: "url", label: "Address", required: true, hint: "http or https, without a user name" };
const access: readonly Field[] = [
  { name: "username", label: "User name", hint: "For the file server" },
  { name: "password", label: "Password", kind: "password" },
];
const delay: Field = { name: "delay", label: "Delay in seconds", kind: "number" };
const DOWNLOADS = ["1 Firmware Upgrade Image", "2 Web Content", "3 Vendor Configuration File"];
const UPLOADS = ["3 Vendor Configuration File 1", "4 Vendor Log File 1"];

/** The operations on a device that need more than a click. */
export function operationForms(device: Device): readonly OperationForm[] {
  return [
    {
      title: "Download a file",
      action: "Download",
      fields: [
        { name: "fileType", label: "File type", kind: "choice", choices: DOWNLOADS, initial: DOWNLOADS[0] ?? "" },
        url,
        ...access,
        { name: "fileSize", label: "Size in bytes", kind: "number" },
        { name: "targetFileName", label: "Name on the device" },
        delay,
        { name: "from", label: "Not before, in seconds", kind: "number", hint: "Needs an end, below" },
        { name: "until", label: "Not after, in seconds", kind: "number", hint: "Sends ScheduleDownload, not Download" },
      ],
      build: download,
    },
    {
      title: "Upload a file",
      action: "Upload",
      fields: [
        { name: "fileType", label: "File type", kind: "choice", choices: UPLOADS, initial: UPLOADS[0] ?? "" },
        url,
        ...access,
        delay,
      ],
      build: (values) => ({
        name: "upload",
        fileType: values["fileType"] ?? "",
        ...fetching(values),
        ...number(values, "delay", "delaySeconds"),
      }),
    },
    diagnosticsForm(device),
    {
      title: "Inform later",
      action: "Schedule",
      fields: [{ name: "delay", label: "In how many seconds", kind: "number", required: true, initial: "60" }],
      build: (values) => ({ name: "scheduleInform", delaySeconds: Number(values["delay"]) }),
    },
    {
      title: "Change software modules",
      action: "Change",
      fields: [
        {
          name: "action",
          label: "Do what",
          kind: "choice",
          choices: ["install", "update", "uninstall"],
          initial: "install",
        },
        { name: "url", label: "Address", hint: "To install or update from" },
        { name: "uuid", label: "UUID" },
        { name: "version", label: "Version" },
        ...access,
        { name: "environment", label: "Execution environment", hint: "Path of its row" },
      ],
      build: (values) => ({
        name: "changeDuState",
        changes: [{ action: values["action"] as "install", ...texts(values, MODULE_TEXTS) }],
      }),
    },
    {
      title: "Cancel a transfer",
      action: "Cancel the transfer",
      fields: [{ name: "commandKey", label: "CommandKey", required: true, hint: "That of a task is its id" }],
      build: (values) => ({ name: "cancelTransfer", commandKey: values["commandKey"] ?? "" }),
    },
    {
      title: "Set vouchers",
      action: "Set",
      fields: [{ name: "vouchers", label: "Vouchers, base64, one in a line", kind: "lines", required: true }],
      build: (values) => ({ name: "setVouchers", vouchers: lines(values["vouchers"]) }),
    },
    {
      title: "Read options",
      action: "Read",
      fields: [{ name: "option", label: "Name", hint: "Empty: all" }],
      build: (values) => ({ name: "getOptions", ...texts(values, ["option"]) }),
    },
  ];
}

const MODULE_TEXTS = ["url", "uuid", "version", "username", "password", "environment"];

/** Where the usual tests are, below either root. */
const TESTS: readonly (readonly [tr181: string, tr098: string])[] = [
  ["IP.Diagnostics.IPPing.", "IPPingDiagnostics."],
  ["IP.Diagnostics.TraceRoute.", "TraceRouteDiagnostics."],
  ["DNS.Diagnostics.NSLookupDiagnostics.", "NSLookupDiagnostics."],
  ["IP.Diagnostics.DownloadDiagnostics.", "DownloadDiagnostics."],
  ["IP.Diagnostics.UploadDiagnostics.", "UploadDiagnostics."],
  ["SelfTestDiagnostics.", "SelfTestDiagnostics."],
];
/** Those that only TR-181 has. */
const TR181_TESTS = ["IP.Diagnostics.UDPEchoDiagnostics.", "IP.Diagnostics.ServerSelectionDiagnostics."];

function diagnosticsForm({ root }: Device): OperationForm {
  const choices =
    root === "InternetGatewayDevice."
      ? TESTS.map(([, tr098]) => root + tr098)
      : [...TESTS.map(([tr181]) => tr181), ...TR181_TESTS].map((test) => root + test);
  return {
    title: "Run a test",
    action: "Run",
    fields: [
      { name: "path", label: "Test", kind: "choice", choices, initial: choices[0] ?? "" },
      {
        name: "inputs",
        label: "Inputs, one in a line",
        kind: "lines",
        initial: "Host=192.0.2.1\nNumberOfRepetitions=3",
        hint: "name=value; a name lookup wants HostName, a download DownloadURL, an upload UploadURL",
      },
    ],
    build: (values) => ({
      name: "diagnose",
      path: values["path"] ?? "",
      inputs: lines(values["inputs"]).map((line) => {
        const equals = line.indexOf("=");
        if (equals < 1) throw new FormError(`“${line}” is no input: write name=value.`);
        return { path: line.slice(0, equals).trim(), value: line.slice(equals + 1) };
      }),
    }),
  };
}

function download(values: Values): Operation {
  const fileType = values["fileType"] ?? "";
  const file = {
    fileType,
    ...fetching(values),
    ...number(values, "fileSize", "fileSize"),
    ...texts(values, ["targetFileName"]),
  };
  if (values["from"] && !values["until"]) throw new FormError("Say also when the window ends: “Not after”.");
  if (values["until"] && values["delay"]) throw new FormError("Give either a delay or a window.");
  if (!values["until"]) return { name: "download", ...file, ...number(values, "delay", "delaySeconds") };
  const window = { start: Number(values["from"] || 0), end: Number(values["until"]), mode: "1 At Any Time" };
  return { name: "scheduleDownload", ...file, windows: [window] };
}

function fetching(values: Values) {
  return { url: values["url"] ?? "", ...texts(values, ["username", "password"]) };
}

/** Those that somebody filled in. */
function texts(values: Values, names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(names.flatMap((name) => (values[name] ? [[name, values[name]]] : [])));
}

function number(values: Values, from: string, to: string): Readonly<Record<string, number>> {
  return values[from] ? { [to]: Number(values[from]) } : {};
}

function lines(text = ""): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
