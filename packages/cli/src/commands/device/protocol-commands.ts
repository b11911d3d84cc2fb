import { readFileSync } from "node:fs";
import type { Command } from "commander";
import type { DeviceAnswer } from "../../api/answers.ts";
import { CliError } from "../../cli-error.ts";
import { EXIT } from "../../exit-codes.ts";
import type { Terminal } from "../../terminal.ts";
import { duration, whole } from "../options.ts";
import { operationCommand } from "./operation-command.ts";
import { assignment, fullPath, objectPath } from "./parameter-path.ts";
import type { TaskFlags } from "./task-flags.ts";

interface AttributeOptions extends TaskFlags {
  readonly notify?: number;
  readonly access?: string;
}
interface RpcOptions extends TaskFlags {
  readonly xml?: string;
}

/** Where the usual diagnostics are, below either root. */
const DIAGNOSTICS: Readonly<Record<string, readonly [tr181: string, tr098: string]>> = {
  IPPing: ["IP.Diagnostics.IPPing.", "IPPingDiagnostics."],
  TraceRoute: ["IP.Diagnostics.TraceRoute.", "TraceRouteDiagnostics."],
  NSLookup: ["DNS.Diagnostics.NSLookupDiagnostics.", "NSLookupDiagnostics."],
  Download: ["IP.Diagnostics.DownloadDiagnostics.", "DownloadDiagnostics."],
  Upload: ["IP.Diagnostics.UploadDiagnostics.", "UploadDiagnostics."],
  UDPEcho: ["IP.Diagnostics.UDPEchoDiagnostics.", "UDPEchoDiagnostics."],
  ServerSelection: ["IP.Diagnostics.ServerSelectionDiagnostics.", "ServerSelectionDiagnostics."],
  SelfTest: ["SelfTestDiagnostics.", "SelfTestDiagnostics."],
};

/** The rest of what TR-069 lets an ACS ask of a device. */
export function protocolCommands(terminal: Terminal): readonly Command[] {
  return [
    operationCommand(terminal, {
      name: "diagnose",
      summary: "Run a test on the device and read its results.",
      examples: [
        "beckon device diagnose A1B2C3 IPPing Host=192.0.2.1 NumberOfRepetitions=3",
        "beckon device diagnose A1B2C3 Device.IP.Diagnostics.TraceRoute. Host=example.com --wait 5min",
      ],
      declare: (command) =>
        command
          .argument("<test>", `${Object.keys(DIAGNOSTICS).join(", ")}, or the path of its object`)
          .argument("[inputs...]", "<name>=<value>, names relative to the object"),
      operation: (device, [test = "", ...inputs]) => ({
        name: "diagnose",
        path: diagnosticsPath(device, test),
        ...(inputs.length > 0 && { inputs: inputs.map(assignment) }),
      }),
    }),
    operationCommand(terminal, {
      name: "inform",
      summary: "Have the device inform after some time (ScheduleInform).",
      examples: ["beckon device inform A1B2C3 60", "beckon device inform A1B2C3 2h --no-wait"],
      declare: (command) => command.argument("<time>", "when: seconds, or such as 5min"),
      operation: (_device, [time = ""]) => ({ name: "scheduleInform", delaySeconds: duration(time) }),
    }),
    operationCommand(terminal, {
      name: "methods",
      summary: "Ask the device which RPCs it knows.",
      examples: ["beckon device methods A1B2C3"],
      operation: () => ({ name: "getRpcMethods" }),
    }),
    operationCommand<AttributeOptions>(terminal, {
      name: "attributes",
      summary: "Read the attributes of parameters, or change them with --notify or --access.",
      examples: [
        "beckon device attributes A1B2C3 DeviceInfo.",
        "beckon device attributes A1B2C3 WiFi.SSID.1.SSID --notify 2",
      ],
      declare: (command) =>
        command
          .argument("<paths...>", "names, or parts such as WiFi.")
          .option("--notify <level>", "0 off, 1 passive, 2 active, 3 to 6 lightweight", whole(0, 6))
          .option("--access <list>", "who besides the ACS may change it, such as Subscriber; empty for nobody"),
      operation: (device, given, { notify, access }) => {
        const paths = given.map((path) => fullPath(device, path));
        if (notify === undefined && access === undefined) return { name: "getAttributes", paths };
        const change = {
          ...(notify !== undefined && { notification: notify }),
          ...(access !== undefined && { accessList: access.split(",").filter((entry) => entry !== "") }),
        };
        return { name: "setAttributes", changes: paths.map((path) => ({ path, ...change })) };
      },
    }),
    operationCommand(terminal, {
      name: "module",
      summary: "Install, update or remove a software module.",
      examples: [
        "beckon device module A1B2C3 install url=http://192.0.2.1/app.tar",
        "beckon device module A1B2C3 uninstall uuid=7b5c4c1a-0f6e-5d0a-9a52-0c2f7a9d1e01",
      ],
      declare: (command) =>
        command
          .argument("<action>", "install, update or uninstall")
          .argument("[fields...]", "url=, uuid=, version=, username=, password=, environment="),
      operation: (_device, [action = "", ...fields]) => {
        const change = Object.fromEntries(fields.map(assignment).map(({ path, value }) => [path, value]));
        return { name: "changeDuState", changes: [{ action, ...change }] };
      },
    }),
    operationCommand(terminal, {
      name: "options",
      summary: "Read the options that vouchers have switched on (deprecated in TR-069).",
      examples: ["beckon device options A1B2C3"],
      declare: (command) => command.argument("[name]", "one option; default: all"),
      operation: (_device, [option]) => ({ name: "getOptions", ...(option !== undefined && { option }) }),
    }),
    operationCommand(terminal, {
      name: "vouchers",
      summary: "Give the device signed vouchers (deprecated in TR-069).",
      examples: ["beckon device vouchers A1B2C3 vpn.xml"],
      declare: (command) => command.argument("<files...>", "voucher files"),
      operation: (_device, files) => ({ name: "setVouchers", vouchers: files.map(encodedFile) }),
    }),
    operationCommand<RpcOptions>(terminal, {
      name: "rpc",
      summary: "Call any method, also a vendor's, and show the answer as it comes.",
      examples: [
        `beckon device rpc A1B2C3 GetParameterNames '{"ParameterPath":"Device.","NextLevel":true}'`,
        "beckon device rpc A1B2C3 X_EXAMPLE_Blink --xml '<Times>3</Times>'",
      ],
      declare: (command) =>
        command
          .argument("<method>", "name of the RPC")
          .argument("[arguments]", "JSON: the arguments by name")
          .option("--xml <elements>", "the arguments as XML instead"),
      operation: (_device, [method = "", given], { xml }) => ({
        name: "rpc",
        method,
        ...(given !== undefined && { arguments: parsed(given) }),
        ...(xml !== undefined && { xml }),
      }),
    }),
  ];
}

function diagnosticsPath(device: DeviceAnswer, test: string): string {
  const known = Object.hasOwn(DIAGNOSTICS, test) ? DIAGNOSTICS[test] : undefined;
  if (!known) return objectPath(device, test);
  return device.root + (device.root === "InternetGatewayDevice." ? known[1] : known[0]);
}

function encodedFile(file: string): string {
  try {
    return readFileSync(file).toString("base64");
  } catch (error) {
    throw new CliError(EXIT.usage, `${file} cannot be read: ${error instanceof Error ? error.message : error}`);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new CliError(EXIT.usage, `The arguments are not JSON: ${error.message}`);
  }
}
