import { arrayOf } from "../codec/array.ts";
import { label, path } from "../codec/label.ts";
import { boolean, int, string, unsignedInt } from "../codec/primitives.ts";
import { essential } from "../codec/struct.ts";
import { rpc } from "./rpc.ts";
import {
  ParameterAttributeStruct,
  ParameterInfoStruct,
  ParameterValueStruct,
  SetParameterAttributesStruct,
} from "./structs.ts";

/** TR-069 Amendment 6, A.3.1.1 */
export const GetRPCMethods = rpc("GetRPCMethods", {
  clause: "A.3.1.1",
  calledBy: "both",
  cpe: "required",
  acs: "required",
  faults: [9001, 9002, 8001, 8002],
  request: {},
  response: { MethodList: arrayOf(label(64)) },
});

/** TR-069 Amendment 6, A.3.2.1. Status 0: applied; 1: committed but not yet applied (SPV-6). */
export const SetParameterValues = rpc("SetParameterValues", {
  clause: "A.3.2.1",
  calledBy: "ACS",
  cpe: "required",
  acs: "required",
  faults: [9001, 9002, 9003, 9004, 9005, 9006, 9007, 9008],
  request: { ParameterList: essential(arrayOf(ParameterValueStruct)), ParameterKey: string(32) },
  response: { Status: int(0, 1) },
});

/** TR-069 Amendment 6, A.3.2.2 */
export const GetParameterValues = rpc("GetParameterValues", {
  clause: "A.3.2.2",
  calledBy: "ACS",
  cpe: "required",
  acs: "required",
  faults: [9001, 9002, 9003, 9004, 9005],
  request: { ParameterNames: essential(arrayOf(path())) },
  response: { ParameterList: arrayOf(ParameterValueStruct) },
});

/** TR-069 Amendment 6, A.3.2.3 */
export const GetParameterNames = rpc("GetParameterNames", {
  clause: "A.3.2.3",
  calledBy: "ACS",
  cpe: "required",
  acs: "required",
  faults: [9001, 9002, 9003, 9005],
  request: { ParameterPath: essential(path()), NextLevel: essential(boolean()) },
  response: { ParameterList: arrayOf(ParameterInfoStruct) },
});

/** TR-069 Amendment 6, A.3.2.4 */
export const SetParameterAttributes = rpc("SetParameterAttributes", {
  clause: "A.3.2.4",
  calledBy: "ACS",
  cpe: "required",
  acs: "optional",
  faults: [9001, 9002, 9003, 9004, 9005, 9009],
  request: { ParameterList: essential(arrayOf(SetParameterAttributesStruct)) },
  response: {},
});

/** TR-069 Amendment 6, A.3.2.5 */
export const GetParameterAttributes = rpc("GetParameterAttributes", {
  clause: "A.3.2.5",
  calledBy: "ACS",
  cpe: "required",
  acs: "optional",
  faults: [9001, 9002, 9003, 9004, 9005],
  request: { ParameterNames: essential(arrayOf(path())) },
  response: { ParameterList: arrayOf(ParameterAttributeStruct) },
});

/** TR-069 Amendment 6, A.3.2.6 */
export const AddObject = rpc("AddObject", {
  clause: "A.3.2.6",
  calledBy: "ACS",
  cpe: "required",
  acs: "optional",
  faults: [9001, 9002, 9003, 9004, 9005],
  request: { ObjectName: essential(path()), ParameterKey: string(32) },
  response: { InstanceNumber: essential(unsignedInt()), Status: int(0, 1) },
});

/** TR-069 Amendment 6, A.3.2.7 */
export const DeleteObject = rpc("DeleteObject", {
  clause: "A.3.2.7",
  calledBy: "ACS",
  cpe: "required",
  acs: "optional",
  faults: [9001, 9002, 9003, 9005],
  request: { ObjectName: essential(path()), ParameterKey: string(32) },
  response: { Status: int(0, 1) },
});
