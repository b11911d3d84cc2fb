import { faultMeaning } from "./fault-codes.ts";

/** What was wrong with one parameter of a SetParameterValues (SPV-2). */
export interface ParameterFault {
  readonly ParameterName: string;
  readonly FaultCode: number;
  readonly FaultString: string;
}

interface Details {
  readonly parameterFaults?: readonly ParameterFault[];
  /** The SOAP faultcode as received; made from the table when we send. */
  readonly soapCode?: string;
}

/** A fault as it goes over the wire, in either direction (A.5, FLT-1). */
export class CwmpFault extends Error {
  override readonly name = "CwmpFault";
  readonly code: number;
  readonly text: string;
  readonly parameterFaults: readonly ParameterFault[];
  readonly soapCode: string;

  /**
   * @param code from the table of A.5, or a vendor code
   * @param text FaultString; default: the meaning of the code
   */
  constructor(code: number, text: string = faultMeaning(code).text, details: Details = {}) {
    super(`${code} ${text}`);
    this.code = code;
    this.text = text;
    this.parameterFaults = details.parameterFaults ?? [];
    this.soapCode = details.soapCode ?? faultMeaning(code).blame;
  }

  /** True if `error` is a CWMP fault, with that code if one is given. */
  static is(error: unknown, code?: number): error is CwmpFault {
    return error instanceof CwmpFault && (code === undefined || error.code === code);
  }
}
