import { request, response } from "@beckon/cwmp";
import type { Vector } from "./vector.ts";

const START = "2026-01-02T03:00:00Z";
const END = "2026-01-02T03:02:10Z";
const UUID = "7b5c4c1a-0f6e-5d0a-9a52-000000000001";
const TIMES_XML = `<StartTime>${START}</StartTime><CompleteTime>${END}</CompleteTime>`;
const OK_XML = "<FaultStruct><FaultCode>0</FaultCode><FaultString></FaultString></FaultStruct>";
const times = { StartTime: START, CompleteTime: END };
const ok = { FaultCode: 0, FaultString: "" };

const result = {
  UUID,
  DeploymentUnitRef: "Device.SoftwareModules.DeploymentUnit.1",
  Version: "2.0",
  CurrentState: "Failed",
  Resolved: false,
  ExecutionUnitRefList: "",
  ...times,
  Fault: { FaultCode: 9026, FaultString: "there already" },
};
const RESULT_XML =
  `<UUID>${UUID}</UUID><DeploymentUnitRef>Device.SoftwareModules.DeploymentUnit.1</DeploymentUnitRef><Version>2.0</Version>` +
  `<CurrentState>Failed</CurrentState><Resolved>0</Resolved><ExecutionUnitRefList></ExecutionUnitRefList>${TIMES_XML}` +
  "<Fault><FaultCode>9026</FaultCode><FaultString>there already</FaultString></Fault>";

export const TRANSFER_VECTORS: Readonly<Record<string, Vector>> = {
  Download: {
    body: request("Download", {
      CommandKey: "d-1",
      FileType: "1 Firmware Upgrade Image",
      URL: "http://files.example/a?b=1&c=2",
      Username: "u",
      Password: "p<",
      FileSize: 4_294_967_295,
      TargetFileName: "",
      DelaySeconds: 0,
      SuccessURL: "",
      FailureURL: "",
    }),
    xml:
      "<cwmp:Download><CommandKey>d-1</CommandKey><FileType>1 Firmware Upgrade Image</FileType>" +
      "<URL>http://files.example/a?b=1&amp;c=2</URL><Username>u</Username><Password>p&lt;</Password>" +
      "<FileSize>4294967295</FileSize><TargetFileName></TargetFileName><DelaySeconds>0</DelaySeconds>" +
      "<SuccessURL></SuccessURL><FailureURL></FailureURL></cwmp:Download>",
  },
  DownloadResponse: {
    body: response("Download", { Status: 1, StartTime: "0001-01-01T00:00:00Z", CompleteTime: "0001-01-01T00:00:00Z" }),
    xml:
      "<cwmp:DownloadResponse><Status>1</Status><StartTime>0001-01-01T00:00:00Z</StartTime>" +
      "<CompleteTime>0001-01-01T00:00:00Z</CompleteTime></cwmp:DownloadResponse>",
  },
  Upload: {
    body: request("Upload", {
      CommandKey: "u-1",
      FileType: "3 Vendor Configuration File 1",
      URL: "https://files.example/up",
      Username: "",
      Password: "",
      DelaySeconds: 5,
    }),
    xml:
      "<cwmp:Upload><CommandKey>u-1</CommandKey><FileType>3 Vendor Configuration File 1</FileType>" +
      "<URL>https://files.example/up</URL><Username></Username><Password></Password><DelaySeconds>5</DelaySeconds></cwmp:Upload>",
  },
  UploadResponse: {
    body: response("Upload", { Status: 0, ...times }),
    xml: `<cwmp:UploadResponse><Status>0</Status>${TIMES_XML}</cwmp:UploadResponse>`,
  },
  GetQueuedTransfers: {
    body: request("GetQueuedTransfers", {}),
    xml: "<cwmp:GetQueuedTransfers></cwmp:GetQueuedTransfers>",
  },
  GetQueuedTransfersResponse: {
    body: response("GetQueuedTransfers", { TransferList: [{ CommandKey: "d-1", State: 2 }] }),
    xml:
      '<cwmp:GetQueuedTransfersResponse><TransferList soap-enc:arrayType="cwmp:QueuedTransferStruct[1]">' +
      "<QueuedTransferStruct><CommandKey>d-1</CommandKey><State>2</State></QueuedTransferStruct></TransferList></cwmp:GetQueuedTransfersResponse>",
  },
  GetAllQueuedTransfers: {
    body: request("GetAllQueuedTransfers", {}),
    xml: "<cwmp:GetAllQueuedTransfers></cwmp:GetAllQueuedTransfers>",
  },
  GetAllQueuedTransfersResponse: {
    body: response("GetAllQueuedTransfers", {
      TransferList: [
        { CommandKey: "", State: 1, IsDownload: true, FileType: "2 Web Content", FileSize: 0, TargetFileName: "t" },
      ],
    }),
    xml:
      '<cwmp:GetAllQueuedTransfersResponse><TransferList soap-enc:arrayType="cwmp:AllQueuedTransferStruct[1]">' +
      "<AllQueuedTransferStruct><CommandKey></CommandKey><State>1</State><IsDownload>1</IsDownload><FileType>2 Web Content</FileType>" +
      "<FileSize>0</FileSize><TargetFileName>t</TargetFileName></AllQueuedTransferStruct></TransferList></cwmp:GetAllQueuedTransfersResponse>",
  },
  ScheduleDownload: {
    body: request("ScheduleDownload", {
      CommandKey: "w",
      FileType: "1 Firmware Upgrade Image",
      URL: "http://files.example/f",
      Username: "",
      Password: "",
      FileSize: 1,
      TargetFileName: "",
      TimeWindowList: [
        { WindowStart: 60, WindowEnd: 3600, WindowMode: "2 When Idle", UserMessage: "", MaxRetries: -1 },
      ],
    }),
    xml:
      "<cwmp:ScheduleDownload><CommandKey>w</CommandKey><FileType>1 Firmware Upgrade Image</FileType>" +
      "<URL>http://files.example/f</URL><Username></Username><Password></Password><FileSize>1</FileSize>" +
      '<TargetFileName></TargetFileName><TimeWindowList soap-enc:arrayType="cwmp:TimeWindowStruct[1]"><TimeWindowStruct>' +
      "<WindowStart>60</WindowStart><WindowEnd>3600</WindowEnd><WindowMode>2 When Idle</WindowMode><UserMessage></UserMessage>" +
      "<MaxRetries>-1</MaxRetries></TimeWindowStruct></TimeWindowList></cwmp:ScheduleDownload>",
  },
  ScheduleDownloadResponse: {
    body: response("ScheduleDownload", {}),
    xml: "<cwmp:ScheduleDownloadResponse></cwmp:ScheduleDownloadResponse>",
  },
  CancelTransfer: {
    body: request("CancelTransfer", { CommandKey: "w" }),
    xml: "<cwmp:CancelTransfer><CommandKey>w</CommandKey></cwmp:CancelTransfer>",
  },
  CancelTransferResponse: {
    body: response("CancelTransfer", {}),
    xml: "<cwmp:CancelTransferResponse></cwmp:CancelTransferResponse>",
  },
  TransferComplete: {
    body: request("TransferComplete", {
      CommandKey: "d-1",
      FaultStruct: { FaultCode: 9018, FaultString: "bad checksum" },
      ...times,
    }),
    xml:
      "<cwmp:TransferComplete><CommandKey>d-1</CommandKey><FaultStruct><FaultCode>9018</FaultCode>" +
      `<FaultString>bad checksum</FaultString></FaultStruct>${TIMES_XML}</cwmp:TransferComplete>`,
  },
  TransferCompleteResponse: {
    body: response("TransferComplete", {}),
    xml: "<cwmp:TransferCompleteResponse></cwmp:TransferCompleteResponse>",
  },
  AutonomousTransferComplete: {
    body: request("AutonomousTransferComplete", {
      AnnounceURL: "",
      TransferURL: "http://files.example/x",
      IsDownload: true,
      FileType: "1 Firmware Upgrade Image",
      FileSize: 7,
      TargetFileName: "",
      FaultStruct: ok,
      ...times,
    }),
    xml:
      "<cwmp:AutonomousTransferComplete><AnnounceURL></AnnounceURL><TransferURL>http://files.example/x</TransferURL>" +
      "<IsDownload>1</IsDownload><FileType>1 Firmware Upgrade Image</FileType><FileSize>7</FileSize>" +
      `<TargetFileName></TargetFileName>${OK_XML}${TIMES_XML}</cwmp:AutonomousTransferComplete>`,
  },
  AutonomousTransferCompleteResponse: {
    body: response("AutonomousTransferComplete", {}),
    xml: "<cwmp:AutonomousTransferCompleteResponse></cwmp:AutonomousTransferCompleteResponse>",
  },
  ChangeDUState: {
    body: request("ChangeDUState", {
      Operations: [
        { type: "InstallOpStruct", URL: "https://files.example/app", UUID, Password: "s" },
        { type: "UpdateOpStruct", Version: "2" },
        { type: "UninstallOpStruct", UUID },
      ],
      CommandKey: "du",
    }),
    xml:
      `<cwmp:ChangeDUState><Operations xsi:type="cwmp:InstallOpStruct"><URL>https://files.example/app</URL><UUID>${UUID}</UUID>` +
      '<Password>s</Password></Operations><Operations xsi:type="cwmp:UpdateOpStruct"><Version>2</Version></Operations>' +
      `<Operations xsi:type="cwmp:UninstallOpStruct"><UUID>${UUID}</UUID></Operations><CommandKey>du</CommandKey></cwmp:ChangeDUState>`,
  },
  ChangeDUStateResponse: {
    body: response("ChangeDUState", {}),
    xml: "<cwmp:ChangeDUStateResponse></cwmp:ChangeDUStateResponse>",
  },
  DUStateChangeComplete: {
    body: request("DUStateChangeComplete", { Results: [result, result], CommandKey: "du" }),
    xml:
      `<cwmp:DUStateChangeComplete><Results>${RESULT_XML}</Results><Results>${RESULT_XML}</Results>` +
      "<CommandKey>du</CommandKey></cwmp:DUStateChangeComplete>",
  },
  DUStateChangeCompleteResponse: {
    body: response("DUStateChangeComplete", {}),
    xml: "<cwmp:DUStateChangeCompleteResponse></cwmp:DUStateChangeCompleteResponse>",
  },
  AutonomousDUStateChangeComplete: {
    body: request("AutonomousDUStateChangeComplete", {
      Results: [{ ...result, Fault: { FaultCode: 0 }, OperationPerformed: "Install" }],
    }),
    xml:
      `<cwmp:AutonomousDUStateChangeComplete><Results>${RESULT_XML.replace(/<Fault>.*<\/Fault>/, "<Fault><FaultCode>0</FaultCode></Fault>")}` +
      "<OperationPerformed>Install</OperationPerformed></Results></cwmp:AutonomousDUStateChangeComplete>",
  },
  AutonomousDUStateChangeCompleteResponse: {
    body: response("AutonomousDUStateChangeComplete", {}),
    xml: "<cwmp:AutonomousDUStateChangeCompleteResponse></cwmp:AutonomousDUStateChangeCompleteResponse>",
  },
};
