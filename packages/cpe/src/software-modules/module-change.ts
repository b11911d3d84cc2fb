import type { RequestOf, RpcNamed } from "@beckon/cwmp";
import type { Writer } from "../write-watch.ts";

/** One operation on software modules, as the RPC has it (DUS-1). Plain data. */
export type ModuleOperation = RequestOf<RpcNamed<"ChangeDUState">>["Operations"][number];

/** What became of one deployment unit (DUS-3). Plain data. */
export type ModuleResult = RequestOf<RpcNamed<"DUStateChangeComplete">>["Results"][number];

export const PERFORMED = {
  InstallOpStruct: "Install",
  UpdateOpStruct: "Update",
  UninstallOpStruct: "Uninstall",
} as const satisfies Record<ModuleOperation["type"], string>;

/** A result together with the operation that it is of. */
export interface PerformedResult {
  readonly operation: (typeof PERFORMED)[ModuleOperation["type"]];
  readonly result: ModuleResult;
}

/** Operations that were ordered together, until they are reported together (SWM-1). Plain data. */
export interface ModuleChange {
  readonly by: Writer;
  /** Empty for one that nobody at the ACS ordered. */
  readonly commandKey: string;
  /** Those that are not done yet. */
  readonly operations: readonly ModuleOperation[];
  readonly results: readonly PerformedResult[];
}
