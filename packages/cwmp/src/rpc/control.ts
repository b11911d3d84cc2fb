import { arrayOf } from "../codec/array.ts";
import { base64, boolean, dateTime, int, string, unsignedInt } from "../codec/primitives.ts";
import { essential, optional, struct } from "../codec/struct.ts";
import { rpc } from "./rpc.ts";
import { ArgStruct, DeviceIdStruct, EventStruct, ParameterValueStruct } from "./structs.ts";

const ACS_FAULTS = [8000, 8001, 8002, 8003, 8004, 8005] as const;

/** TR-069 Amendment 6, A.3.3.1 */
export const Inform = rpc("Inform", {
  clause: "A.3.3.1",
  calledBy: "CPE",
  cpe: "required",
  acs: "required",
  faults: [8001, 8002, 8003, 8004, 8005, 8006],
  request: {
    DeviceId: essential(DeviceIdStruct),
    Event: arrayOf(EventStruct, { maximum: 64 }),
    MaxEnvelopes: unsignedInt(),
    CurrentTime: dateTime(),
    RetryCount: unsignedInt(),
    ParameterList: arrayOf(ParameterValueStruct),
  },
  response: { MaxEnvelopes: unsignedInt() },
});

/** TR-069 Amendment 6, A.3.2.9 */
export const Reboot = rpc("Reboot", {
  clause: "A.3.2.9",
  calledBy: "ACS",
  cpe: "required",
  acs: "optional",
  faults: [9001, 9002, 9003],
  request: { CommandKey: string(32) },
  response: {},
});

/** TR-069 Amendment 6, A.4.1.6 */
export const FactoryReset = rpc("FactoryReset", {
  clause: "A.4.1.6",
  calledBy: "ACS",
  cpe: "optional",
  acs: "optional",
  faults: [9000, 9001, 9002, 9003],
  request: {},
  response: {},
});

/** TR-069 Amendment 6, A.4.1.2 */
export const ScheduleInform = rpc("ScheduleInform", {
  clause: "A.4.1.2",
  calledBy: "ACS",
  cpe: "optional",
  acs: "optional",
  faults: [9000, 9001, 9002, 9003, 9004],
  request: { DelaySeconds: essential(unsignedInt()), CommandKey: string(32) },
  response: {},
});

/** TR-069 Amendment 6, A.4.2.1 */
export const Kicked = rpc("Kicked", {
  clause: "A.4.2.1",
  calledBy: "CPE",
  cpe: "optional",
  acs: "optional",
  faults: ACS_FAULTS,
  request: { Command: string(32), Referer: string(64), Arg: string(256), Next: string(1024) },
  response: { NextURL: string(1024) },
});

/** TR-069 Amendment 6, A.4.2.2 */
export const RequestDownload = rpc("RequestDownload", {
  clause: "A.4.2.2",
  calledBy: "CPE",
  cpe: "optional",
  acs: "optional",
  faults: ACS_FAULTS,
  request: { FileType: string(64), FileTypeArg: arrayOf(ArgStruct, { maximum: 16 }) },
  response: {},
});

/** TR-069 Amendment 6, A.4.1.3; deprecated. Vouchers are signed XML, carried as base64. */
export const SetVouchers = rpc("SetVouchers", {
  clause: "A.4.1.3",
  calledBy: "ACS",
  cpe: "optional",
  acs: "optional",
  deprecated: true,
  faults: [9000, 9001, 9002, 9003, 9004],
  request: { VoucherList: essential(arrayOf(base64())) },
  response: {},
});

const OptionStruct = struct("OptionStruct", {
  OptionName: string(64),
  VoucherSN: unsignedInt(),
  State: unsignedInt(0, 3),
  Mode: int(0, 2),
  StartDate: dateTime(),
  ExpirationDate: optional(dateTime()),
  IsTransferable: boolean(),
});

/** TR-069 Amendment 6, A.4.1.4; deprecated. */
export const GetOptions = rpc("GetOptions", {
  clause: "A.4.1.4",
  calledBy: "ACS",
  cpe: "optional",
  acs: "optional",
  deprecated: true,
  faults: [9000, 9001, 9002, 9003, 9004],
  request: { OptionName: string(64) },
  response: { OptionList: arrayOf(OptionStruct) },
});
