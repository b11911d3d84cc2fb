import { type ObjectSpec, w } from "../model/spec.ts";

/** What an ACS wants to be told of transfers and software that it did not order (ATC-2, DUS-4); nothing at the factory. */
export function reportingPolicies(): ObjectSpec {
  return {
    AutonomousTransferCompletePolicy: {
      Enable: w.boolean(false),
      TransferTypeFilter: w.string("Both"),
      ResultTypeFilter: w.string("Both"),
      FileTypeFilter: w.string(""),
    },
    DUStateChangeComplPolicy: {
      Enable: w.boolean(false),
      OperationTypeFilter: w.string(""),
      ResultTypeFilter: w.string("Both"),
      FaultCodeFilter: w.string(""),
    },
  };
}
