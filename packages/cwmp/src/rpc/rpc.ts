import { type Fields, type StructOf, struct } from "../codec/struct.ts";
import type { WireType } from "../codec/wire-type.ts";
import type { CwmpVersion } from "../version.ts";

export type Support = "required" | "optional";

/** One RPC, declared once; both ends, the documentation, forms and fuzzers derive from it. */
export interface Rpc<N extends string = string, Request extends Fields = Fields, Response extends Fields = Fields> {
  readonly name: N;
  /** Where TR-069 Amendment 6 defines it. */
  readonly clause: string;
  readonly calledBy: "ACS" | "CPE" | "both";
  /** Must a CPE support it (answer it, or call it if the CPE is the caller)? */
  readonly cpe: Support;
  /** Must an ACS support it? */
  readonly acs: Support;
  readonly since: CwmpVersion;
  readonly deprecated: boolean;
  /** Fault codes that the callee may answer with. */
  readonly faults: readonly number[];
  readonly request: WireType<StructOf<Request>>;
  readonly response: WireType<StructOf<Response>>;
}

interface Declaration<Request extends Fields, Response extends Fields> {
  readonly clause: string;
  readonly calledBy: Rpc["calledBy"];
  readonly cpe: Support;
  readonly acs: Support;
  readonly since?: CwmpVersion;
  readonly deprecated?: boolean;
  readonly faults: readonly number[];
  readonly request: Request;
  readonly response: Response;
}

/** Declares an RPC. The types of its arguments and of its response follow from the declaration. */
export function rpc<const N extends string, Request extends Fields, Response extends Fields>(
  name: N,
  { request, response, since = "1.0", deprecated = false, ...rest }: Declaration<Request, Response>,
): Rpc<N, Request, Response> {
  return {
    name,
    since,
    deprecated,
    ...rest,
    request: struct(name, request),
    response: struct(`${name}Response`, response),
  };
}

// biome-ignore lint/suspicious/noExplicitAny: stands for the RPC of any arguments
export type AnyRpc = Rpc<string, any, any>;
/** The arguments of an RPC. */
export type RequestOf<R> = R extends Rpc<string, infer F, Fields> ? StructOf<F> : never;
/** The response of an RPC. */
export type ResponseOf<R> = R extends Rpc<string, Fields, infer F> ? StructOf<F> : never;
