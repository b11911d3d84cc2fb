import { milliseconds } from "@beckon/cwmp/ports";
import {
  type Cancellation,
  DiagnosticError,
  type DiagnosticProblem,
  type DiagnosticRunner,
  type DiagnosticTarget,
  PROTOCOL_VERSIONS,
  type ProtocolVersion,
} from "../ports/diagnostic-runner.ts";

/** What the parameters of a diagnostic object say. */
export interface DiagnosticInputs {
  /** Empty if this device has no such parameter. */
  text(name: string): string;
  /** @param absent for a device without the parameter */
  number(name: string, absent: number): number;
  /**
   * The address of the interface that the parameter Interface names; undefined if it is empty.
   *
   * @throws DiagnosticError if there is no such interface
   */
  readonly source: string | undefined;
}

/** What a test found out: parameters of its object by name, and rows of its tables. */
export interface DiagnosticResults {
  readonly values: Readonly<Record<string, string>>;
  readonly rows?: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;
  /** There are results, but the test did not reach its goal. */
  readonly problem?: DiagnosticProblem;
}

/** One diagnostic of the data models (section 26): where its object is, and what it does. */
export interface DiagnosticKind {
  readonly name: string;
  /** The objects below the root that may hold it: of Device:2, and of InternetGatewayDevice:1. */
  readonly paths: readonly string[];
  /** Its results before it ran, or after a run without any. */
  readonly empty: Readonly<Record<string, string>>;
  /** Tables of the object that hold results. */
  readonly tables?: readonly string[];
  /** @throws DiagnosticError */
  run(inputs: DiagnosticInputs, runner: DiagnosticRunner, cancellation: Cancellation): Promise<DiagnosticResults>;
}

/** The inputs that most tests share. @throws DiagnosticError if there is no host */
export function targetOf(inputs: DiagnosticInputs, host = inputs.text("Host")): DiagnosticTarget {
  if (host === "") throw new DiagnosticError("CannotResolveHostName", "no host is given");
  return {
    host,
    protocolVersion: protocolVersionOf(inputs),
    source: inputs.source,
    dscp: inputs.number("DSCP", 0),
  };
}

export function protocolVersionOf(inputs: DiagnosticInputs): ProtocolVersion {
  return PROTOCOL_VERSIONS.find((version) => version === inputs.text("ProtocolVersion")) ?? "Any";
}

/** Milliseconds in the parameter Timeout. */
export function timeoutOf(inputs: DiagnosticInputs, absent: number) {
  return milliseconds(Math.max(1, inputs.number("Timeout", absent)));
}
