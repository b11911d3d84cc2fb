import { anySimpleType } from "../codec/any-simple-type.ts";
import { arrayOf } from "../codec/array.ts";
import { label, path } from "../codec/label.ts";
import { boolean, string, unsignedInt } from "../codec/primitives.ts";
import { essential, optional, struct } from "../codec/struct.ts";
import type { TypeOf } from "../codec/wire-type.ts";

/** A parameter with its value (A.3.2.1, A.3.2.2, A.3.3.1). */
export const ParameterValueStruct = struct("ParameterValueStruct", {
  Name: essential(path()),
  Value: anySimpleType(),
});
export type ParameterValueStruct = TypeOf<typeof ParameterValueStruct>;

/** A parameter or object that exists (A.3.2.3). */
export const ParameterInfoStruct = struct("ParameterInfoStruct", {
  Name: essential(path()),
  Writable: boolean(),
});
export type ParameterInfoStruct = TypeOf<typeof ParameterInfoStruct>;

/** Attributes to set; a value counts only if the flag beside it is true (A.3.2.4, SPA-1). */
export const SetParameterAttributesStruct = struct("SetParameterAttributesStruct", {
  Name: essential(path()),
  NotificationChange: boolean(),
  Notification: unsignedInt(0, 6),
  AccessListChange: boolean(),
  AccessList: arrayOf(string(64)),
});
export type SetParameterAttributesStruct = TypeOf<typeof SetParameterAttributesStruct>;

/** Attributes of a parameter (A.3.2.5). */
export const ParameterAttributeStruct = struct("ParameterAttributeStruct", {
  Name: essential(path()),
  Notification: unsignedInt(0, 6),
  AccessList: arrayOf(string(64)),
});
export type ParameterAttributeStruct = TypeOf<typeof ParameterAttributeStruct>;

/** One event of an Inform (A.3.3.1, EVT-1). */
export const EventStruct = struct("EventStruct", { EventCode: label(64), CommandKey: string(32) });
export type EventStruct = TypeOf<typeof EventStruct>;

/** Who the CPE is (A.3.3.1, INF-1). */
export const DeviceIdStruct = struct("DeviceIdStruct", {
  Manufacturer: label(64),
  OUI: essential(label(6)),
  ProductClass: label(64),
  SerialNumber: essential(label(64)),
});
export type DeviceIdStruct = TypeOf<typeof DeviceIdStruct>;

/** How a transfer ended; code 0 is success (A.3.3.2). */
export const FaultStruct = struct("FaultStruct", { FaultCode: unsignedInt(), FaultString: string(256) });
export type FaultStruct = TypeOf<typeof FaultStruct>;

/** The same for software modules, where the text may be left out (A.4.2.3). */
export const ModuleFaultStruct = struct("FaultStruct", {
  FaultCode: unsignedInt(),
  FaultString: optional(string(256)),
});

/** A name and a value, as in RequestDownload (A.4.2.2). */
export const ArgStruct = struct("ArgStruct", { Name: string(64), Value: string(256) });
export type ArgStruct = TypeOf<typeof ArgStruct>;
