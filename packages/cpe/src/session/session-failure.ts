import type { TransportStage } from "../ports/transport.ts";

/** Where a session broke: in the wire, in HTTP, in authentication, or in what the ACS said. */
export type FailureStage = TransportStage | "http" | "authentication" | "redirect" | "protocol" | "fault" | "local";

/** The session failed and will be retried (RTY-1). */
export class SessionFailure extends Error {
  override readonly name = "SessionFailure";
  readonly stage: FailureStage;
  /** True if an ACS that only knows CWMP 1.0 could have answered so (VER-7). */
  readonly mayBeOldAcs: boolean;

  constructor(stage: FailureStage, reason: string, options: ErrorOptions & { readonly mayBeOldAcs?: boolean } = {}) {
    super(reason, options);
    this.stage = stage;
    this.mayBeOldAcs = options.mayBeOldAcs ?? false;
  }
}
