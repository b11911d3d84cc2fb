import { repeated } from "../codec/array.ts";
import { choice } from "../codec/choice.ts";
import { boolean, dateTime, secret, string } from "../codec/primitives.ts";
import { essential, optional, struct } from "../codec/struct.ts";
import { rpc } from "./rpc.ts";
import { ModuleFaultStruct } from "./structs.ts";

const InstallOpStruct = struct("InstallOpStruct", {
  URL: string(1024),
  UUID: optional(string(36)),
  Username: optional(string(256)),
  Password: optional(secret(string(256))),
  ExecutionEnvRef: optional(string(256)),
});

const UpdateOpStruct = struct("UpdateOpStruct", {
  UUID: optional(string(36)),
  Version: optional(string(32)),
  URL: optional(string(1024)),
  Username: optional(string(256)),
  Password: optional(secret(string(256))),
});

const UninstallOpStruct = struct("UninstallOpStruct", {
  UUID: string(36),
  Version: optional(string(32)),
  ExecutionEnvRef: optional(string(256)),
});

/** TR-069 Amendment 6, A.4.1.10 */
export const ChangeDUState = rpc("ChangeDUState", {
  clause: "A.4.1.10",
  calledBy: "ACS",
  cpe: "optional",
  acs: "optional",
  since: "1.2",
  faults: [9000, 9001, 9002, 9004],
  request: {
    Operations: essential(
      repeated("Operations", choice("OperationStruct", { InstallOpStruct, UpdateOpStruct, UninstallOpStruct })),
    ),
    CommandKey: string(32),
  },
  response: {},
});

const resultFields = {
  UUID: string(36),
  DeploymentUnitRef: string(256),
  Version: string(32),
  CurrentState: string(),
  Resolved: boolean(),
  ExecutionUnitRefList: string(),
  StartTime: dateTime(),
  CompleteTime: dateTime(),
  Fault: ModuleFaultStruct,
};
const ACS_FAULTS = [8000, 8001, 8002, 8003, 8004, 8005] as const;

/** TR-069 Amendment 6, A.4.2.3 */
export const DUStateChangeComplete = rpc("DUStateChangeComplete", {
  clause: "A.4.2.3",
  calledBy: "CPE",
  cpe: "optional",
  acs: "optional",
  since: "1.2",
  faults: ACS_FAULTS,
  request: { Results: repeated("Results", struct("OpResultStruct", resultFields)), CommandKey: string(32) },
  response: {},
});

/** TR-069 Amendment 6, A.4.2.4 */
export const AutonomousDUStateChangeComplete = rpc("AutonomousDUStateChangeComplete", {
  clause: "A.4.2.4",
  calledBy: "CPE",
  cpe: "optional",
  acs: "optional",
  since: "1.2",
  faults: ACS_FAULTS,
  request: {
    Results: repeated("Results", struct("AutonOpResultStruct", { ...resultFields, OperationPerformed: string() })),
  },
  response: {},
});
