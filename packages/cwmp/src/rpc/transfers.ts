import { arrayOf } from "../codec/array.ts";
import { boolean, dateTime, int, secret, string, unsignedInt } from "../codec/primitives.ts";
import { essential, struct } from "../codec/struct.ts";
import { rpc } from "./rpc.ts";
import { FaultStruct } from "./structs.ts";

const TRANSFER_FAULTS = [9000, 9001, 9002, 9003, 9004, 9010, 9012, 9013] as const;
const ACS_FAULTS = [8000, 8001, 8002, 8003, 8004, 8005] as const;

const transferResponse = { Status: int(0, 1), StartTime: dateTime(), CompleteTime: dateTime() };

/** TR-069 Amendment 6, A.3.2.8. Status 1: the result comes later, in a TransferComplete (DWN-2). */
export const Download = rpc("Download", {
  clause: "A.3.2.8",
  calledBy: "ACS",
  cpe: "required",
  acs: "required",
  faults: TRANSFER_FAULTS,
  request: {
    CommandKey: string(32),
    FileType: essential(string(64)),
    URL: essential(string(256)),
    Username: string(256),
    Password: secret(string(256)),
    /** Bytes; 0 if unknown. */
    FileSize: unsignedInt(),
    TargetFileName: string(256),
    DelaySeconds: unsignedInt(),
    SuccessURL: string(256),
    FailureURL: string(256),
  },
  response: transferResponse,
});

/** TR-069 Amendment 6, A.4.1.5 */
export const Upload = rpc("Upload", {
  clause: "A.4.1.5",
  calledBy: "ACS",
  cpe: "optional",
  acs: "optional",
  faults: [9000, 9001, 9002, 9003, 9004, 9011, 9012, 9013],
  request: {
    CommandKey: string(32),
    FileType: essential(string(64)),
    URL: essential(string(256)),
    Username: string(256),
    Password: secret(string(256)),
    DelaySeconds: unsignedInt(),
  },
  response: transferResponse,
});

const QueuedTransferStruct = struct("QueuedTransferStruct", { CommandKey: string(32), State: int(1, 3) });

/** TR-069 Amendment 6, A.4.1.1; replaced by GetAllQueuedTransfers. */
export const GetQueuedTransfers = rpc("GetQueuedTransfers", {
  clause: "A.4.1.1",
  calledBy: "ACS",
  cpe: "optional",
  acs: "optional",
  deprecated: true,
  faults: [9000, 9001, 9002],
  request: {},
  response: { TransferList: arrayOf(QueuedTransferStruct, { maximum: 16 }) },
});

const AllQueuedTransferStruct = struct("AllQueuedTransferStruct", {
  CommandKey: string(32),
  State: int(1, 3),
  IsDownload: boolean(),
  FileType: string(64),
  FileSize: unsignedInt(),
  TargetFileName: string(256),
});

/** TR-069 Amendment 6, A.4.1.7 */
export const GetAllQueuedTransfers = rpc("GetAllQueuedTransfers", {
  clause: "A.4.1.7",
  calledBy: "ACS",
  cpe: "optional",
  acs: "optional",
  since: "1.1",
  faults: [9000, 9001, 9002],
  request: {},
  response: { TransferList: arrayOf(AllQueuedTransferStruct, { maximum: 16 }) },
});

const TimeWindowStruct = struct("TimeWindowStruct", {
  /** Seconds after the receipt of the request. */
  WindowStart: unsignedInt(),
  WindowEnd: unsignedInt(),
  WindowMode: string(64),
  UserMessage: string(256),
  /** -1: the CPE decides; 0: none. */
  MaxRetries: int(),
});

/** TR-069 Amendment 6, A.4.1.8 */
export const ScheduleDownload = rpc("ScheduleDownload", {
  clause: "A.4.1.8",
  calledBy: "ACS",
  cpe: "optional",
  acs: "optional",
  since: "1.2",
  faults: TRANSFER_FAULTS,
  request: {
    CommandKey: string(32),
    FileType: essential(string(64)),
    URL: essential(string(256)),
    Username: string(256),
    Password: secret(string(256)),
    FileSize: unsignedInt(),
    TargetFileName: string(256),
    TimeWindowList: essential(arrayOf(TimeWindowStruct, { minimum: 1, maximum: 2 })),
  },
  response: {},
});

/** TR-069 Amendment 6, A.4.1.9 */
export const CancelTransfer = rpc("CancelTransfer", {
  clause: "A.4.1.9",
  calledBy: "ACS",
  cpe: "optional",
  acs: "optional",
  since: "1.2",
  faults: [9000, 9001, 9021],
  request: { CommandKey: string(32) },
  response: {},
});

/** TR-069 Amendment 6, A.3.3.2 */
export const TransferComplete = rpc("TransferComplete", {
  clause: "A.3.3.2",
  calledBy: "CPE",
  cpe: "required",
  acs: "required",
  faults: ACS_FAULTS,
  request: { CommandKey: string(32), FaultStruct, StartTime: dateTime(), CompleteTime: dateTime() },
  response: {},
});

/** TR-069 Amendment 6, A.3.3.3 */
export const AutonomousTransferComplete = rpc("AutonomousTransferComplete", {
  clause: "A.3.3.3",
  calledBy: "CPE",
  cpe: "optional",
  acs: "required",
  since: "1.1",
  faults: ACS_FAULTS,
  request: {
    AnnounceURL: string(1024),
    TransferURL: string(1024),
    IsDownload: boolean(),
    FileType: string(64),
    FileSize: unsignedInt(),
    TargetFileName: string(256),
    FaultStruct,
    StartTime: dateTime(),
    CompleteTime: dateTime(),
  },
  response: {},
});
