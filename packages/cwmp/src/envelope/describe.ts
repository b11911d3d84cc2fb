import type { RawRequestBody, ReceivedBody } from "./envelope.ts";

/** The one-line form of a message, as in a sequence diagram; `undefined` is the empty POST or answer. Holds no values. */
export function describe(body: ReceivedBody | RawRequestBody | undefined): string {
  if (!body) return "empty";
  return oneLine(describeBody(body));
}

/** What a peer wrote may hold line breaks and be long; a log line must not. */
function oneLine(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ");
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).toWellFormed()}…` : line;
}

const LONGEST = 300;

function describeBody(body: ReceivedBody | RawRequestBody): string {
  switch (body.kind) {
    case "rawRequest":
      return body.name;
    case "empty":
      return "empty envelope";
    case "fault": {
      const parameters = body.fault.parameterFaults
        .map((fault) => `${fault.ParameterName} ${fault.FaultCode}`)
        .join(", ");
      return `Fault ${body.fault.code} ${body.fault.text}${parameters && ` (${parameters})`}`;
    }
    case "soapFault":
      return `SOAP fault ${body.code} ${body.text}`;
    case "unknownMethod":
      return `${body.name} (unknown)`;
    case "malformed":
      return `${body.rpc}${body.isResponse ? "Response" : ""} (malformed: ${body.problem})`;
    case "request":
      return withDetail(body.rpc, requestDetail(body));
    case "response":
      return withDetail(`${body.rpc}Response`, responseDetail(body));
  }
}

function withDetail(name: string, detail: string): string {
  return detail === "" ? name : `${name} (${detail})`;
}

function requestDetail(body: ReceivedBody & { kind: "request" }): string {
  switch (body.rpc) {
    case "Inform":
      return body.args.Event.map((event) => event.EventCode).join(", ");
    case "SetParameterValues":
      return names(body.args.ParameterList.map((parameter) => parameter.Name));
    case "SetParameterAttributes":
      return names(body.args.ParameterList.map((parameter) => parameter.Name));
    case "GetParameterValues":
    case "GetParameterAttributes":
      return names(body.args.ParameterNames);
    case "GetParameterNames":
      return `${body.args.ParameterPath || "root"}${body.args.NextLevel ? ", next level" : ""}`;
    case "AddObject":
    case "DeleteObject":
      return body.args.ObjectName;
    case "Download":
    case "Upload":
    case "ScheduleDownload":
      return body.args.FileType;
    case "TransferComplete":
      return `${body.args.CommandKey}: ${body.args.FaultStruct.FaultCode === 0 ? "ok" : body.args.FaultStruct.FaultCode}`;
    case "Reboot":
      return body.args.CommandKey;
    default:
      return "";
  }
}

function responseDetail(body: ReceivedBody & { kind: "response" }): string {
  switch (body.rpc) {
    case "GetParameterValues":
    case "GetParameterNames":
    case "GetParameterAttributes":
      return count(body.args.ParameterList.length, "parameter");
    case "SetParameterValues":
    case "DeleteObject":
    case "Download":
    case "Upload":
      return `status ${body.args.Status}`;
    case "AddObject":
      return `instance ${body.args.InstanceNumber}, status ${body.args.Status}`;
    case "GetRPCMethods":
      return count(body.args.MethodList.length, "method");
    default:
      return "";
  }
}

function names(list: readonly string[]): string {
  if (list.length === 1) return list[0] || "root";
  return count(list.length, "name");
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
