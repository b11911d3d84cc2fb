import type { CwmpFault } from "../cwmp-fault.ts";
import type { RequestOf, ResponseOf } from "../rpc/rpc.ts";
import type { RpcName, RpcNamed } from "../rpc/table.ts";

/** The SOAP header elements of CWMP (TR-069 Amendment 6, table 4). All may be absent. */
export interface Header {
  /** Opaque; a response or fault carries the ID of its request (HDR-1). */
  readonly id?: string;
  /** ACS to CPE: true forbids the CPE to send requests (HDR-3). */
  readonly holdRequests?: boolean;
  /** CPE to ACS, in Inform: seconds the ACS should wait for the next message (HDR-6). */
  readonly sessionTimeout?: number;
  /** CPE to ACS, in Inform (VER-1). */
  readonly supportedCwmpVersions?: readonly string[];
  /** ACS to CPE, in InformResponse (VER-2). */
  readonly useCwmpVersion?: string;
}

/** A request, with the arguments of its RPC. */
export type RequestBody = {
  [N in RpcName]: { readonly kind: "request"; readonly rpc: N; readonly args: RequestOf<RpcNamed<N>> };
}[RpcName];

/** A response, with the results of its RPC. */
export type ResponseBody = {
  [N in RpcName]: { readonly kind: "response"; readonly rpc: N; readonly args: ResponseOf<RpcNamed<N>> };
}[RpcName];

export interface FaultBody {
  readonly kind: "fault";
  readonly fault: CwmpFault;
}

/** What we write. */
export type Body = RequestBody | ResponseBody | FaultBody;

/** A request as somebody composed it: a vendor's method, of which the table knows nothing (RPC-2). */
export interface RawRequestBody {
  readonly kind: "rawRequest";
  readonly name: string;
  /** The arguments: well-formed elements, or nothing. */
  readonly xml: string;
}

/** What we may be sent: besides proper messages those that need an answer of their own. */
export type ReceivedBody =
  | Body
  /** An RPC that is not in the table: answered with fault 9000 or 8000. */
  | {
      readonly kind: "unknownMethod";
      readonly name: string;
      readonly isResponse: boolean;
      /** What is inside its element, as written. */
      readonly content: string;
    }
  /** A known RPC whose arguments cannot be read: answered with 9003 or 8003. */
  | { readonly kind: "malformed"; readonly rpc: RpcName; readonly isResponse: boolean; readonly problem: string }
  /** A SOAP fault without a CWMP fault in it: ends the session (FLT-3). */
  | { readonly kind: "soapFault"; readonly code: string; readonly text: string }
  /** An envelope with nothing in its Body; means the same as an empty POST (QRK-14). */
  | { readonly kind: "empty" };

export interface Envelope<B extends ReceivedBody | RawRequestBody = Body> {
  /** The CWMP namespace that the message is written in. */
  readonly namespace: string;
  readonly header: Header;
  readonly body: B;
}

export type ReceivedEnvelope = Envelope<ReceivedBody>;

/** A body for a request of the RPC. */
export function request<N extends RpcName>(rpc: N, args: RequestOf<RpcNamed<N>>): RequestBody & { readonly rpc: N } {
  return { kind: "request", rpc, args } as RequestBody & { readonly rpc: N };
}

/** A body for the response of the RPC. */
export function response<N extends RpcName>(rpc: N, args: ResponseOf<RpcNamed<N>>): ResponseBody & { readonly rpc: N } {
  return { kind: "response", rpc, args } as ResponseBody & { readonly rpc: N };
}

/** A body for a fault. */
export function faultBody(fault: CwmpFault): FaultBody {
  return { kind: "fault", fault };
}
