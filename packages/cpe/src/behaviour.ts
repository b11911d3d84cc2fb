import type { RequestOf, ResponseOf, RpcName, RpcNamed } from "@beckon/cwmp";
import type { Duration } from "@beckon/cwmp/ports";

/**
 * How a CPE deviates from the ideal, as data: personas are made of it. Everything is optional; the empty object is a
 * device that does all it is asked, at once.
 */
export interface Behaviour {
  /** More parameters than this in one answer: fault 9004 instead (GPV-6). */
  readonly largestResponse?: number;
  /** More parameters than this in one answer: the connection is dropped instead, the session fails. */
  readonly dropAbove?: number;
  /** Thinks this long before each message. */
  readonly slow?: Duration;
  /** From the loss of power or a reboot to the first Inform. Default 10 s. */
  readonly bootTime?: Duration;
  /** RPCs that this device does not know: answered with 9000 and not listed. */
  readonly unsupported?: readonly string[];
  /** Every SetParameterValues, AddObject and DeleteObject is answered with this Status. Default: as the model says. */
  readonly status?: 0 | 1;
  /** Methods of its vendor, by name: `X_00D09E_Blink` (RPC-2). */
  readonly vendorMethods?: Readonly<Record<string, VendorMethod>>;
  /** Bytes that a downloaded file may have. Default: any number (FIL-10). */
  readonly storage?: number;
  /** Every file that arrives is refused with this fault: 9018 unusable, 9019 not signed by its maker. */
  readonly rejectsFiles?: 9018 | 9019;
  /** How long a file takes to be written before the result is reported. Default 0. */
  readonly installTime?: Duration;
  /** Diagnostics that run at the same time; more wait (DIA-7). Default: as many as there are. */
  readonly diagnosticsAtOnce?: number;
  /** Results of diagnostics do not outlive a restart (DIA-4). */
  readonly forgetsDiagnostics?: boolean;
  /** Connection requests accepted per minute; more get 503 (CRQ-9). Default 60. */
  readonly connectionRequestsPerMinute?: number;
  /** How it asks for proof of a connection request (CRQ-11). Default: digest. */
  readonly connectionRequests?: "digest" | "basic" | "none";
  /** How it proves who it is, if otherwise than with digest as it should be (QRK-17). */
  readonly digest?: "unasked-basic" | "without-qop" | "same-count" | "absolute-uri" | "empty-uri";
  /** Tries again after this time, always the same, whatever the ACS has set. */
  readonly retriesAfter?: Duration;
  /** What it does otherwise when it answers an RPC. */
  readonly habits?: Habits;
}

/** By RPC: stands between the request and the answer that the ideal device gives. */
export type Habits = {
  readonly [N in RpcName]?: (
    request: RequestOf<RpcNamed<N>>,
    answer: (request: RequestOf<RpcNamed<N>>) => ResponseOf<RpcNamed<N>>,
  ) => ResponseOf<RpcNamed<N>>;
};

/** A method that only this vendor has. */
export interface VendorMethod {
  /** Elements of the response, well-formed. Default: none. */
  readonly response?: string;
  /** The method is refused with this fault. */
  readonly fault?: number;
  /** Parameters that it changes, by path below the root. */
  readonly sets?: Readonly<Record<string, string>>;
  /** After the session an `M X_…` event follows, with the CommandKey of the request (EVT-2). */
  readonly event?: boolean;
}
