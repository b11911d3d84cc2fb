import {
  type Body,
  CwmpFault,
  type Envelope,
  FAULT_CODES,
  faultBody,
  type Header,
  namespaceOf,
  RPCS,
} from "@beckon/cwmp";
import fc from "fast-check";
import { label, text } from "./text.ts";
import { arbitraryOf } from "./wire-type.ts";

/** The request and the response of every RPC in the table, each as its own arbitrary. */
export const bodiesByName: Readonly<Record<string, fc.Arbitrary<Body>>> = Object.fromEntries(
  Object.values(RPCS).flatMap((rpc) => [
    [rpc.name, arbitraryOf(rpc.request).map((args) => ({ kind: "request", rpc: rpc.name, args }) as Body)],
    [
      `${rpc.name}Response`,
      arbitraryOf(rpc.response).map((args) => ({ kind: "response", rpc: rpc.name, args }) as Body),
    ],
  ]),
);

const faultCode = fc.constantFrom(...FAULT_CODES.map(({ code }) => code), 9800, 8899);
const faultText = label(256).filter((content) => content !== "");

/** A fault of either end, with the list of parameters that SetParameterValues may add. */
export const fault: fc.Arbitrary<Body> = fc
  .record({
    code: faultCode,
    content: faultText,
    parameterFaults: fc.array(
      fc.record(
        { ParameterName: label(256), FaultCode: faultCode, FaultString: label(256) },
        { noNullPrototype: true },
      ),
      { maxLength: 4 },
    ),
  })
  .map(({ code, content, parameterFaults }) => faultBody(new CwmpFault(code, content, { parameterFaults })));

export const header: fc.Arbitrary<Header> = fc.record(
  {
    id: text(40),
    holdRequests: fc.boolean(),
    sessionTimeout: fc.integer({ min: 0, max: 0xffff_ffff }),
    supportedCwmpVersions: fc.uniqueArray(fc.constantFrom("1.0", "1.1", "1.2", "1.3", "1.4"), { minLength: 1 }),
    useCwmpVersion: fc.constantFrom("1.0", "1.4"),
  },
  { requiredKeys: [], noNullPrototype: true },
);

export const body: fc.Arbitrary<Body> = fc.oneof(...Object.values(bodiesByName), fault);

export const namespace: fc.Arbitrary<string> = fc
  .constantFrom("1.0", "1.1", "1.2")
  .map((version) => namespaceOf(version as "1.0" | "1.1" | "1.2"));

/** Any envelope that we may write. */
export const envelope: fc.Arbitrary<Envelope> = fc.record({ namespace, header, body }, { noNullPrototype: true });
