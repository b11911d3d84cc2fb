export interface FaultMeaning {
  readonly code: number;
  readonly text: string;
  /** Whose mistake it is: `Client` the caller's, `Server` the callee's (FLT-1). */
  readonly blame: "Client" | "Server";
}

const server = (code: number, text: string): FaultMeaning => ({ code, text, blame: "Server" });
const client = (code: number, text: string): FaultMeaning => ({ code, text, blame: "Client" });

/** TR-069 Amendment 6, A.5: the fault codes of both ends (FLT-4, FLT-5). */
export const FAULT_CODES: readonly FaultMeaning[] = [
  server(9000, "Method not supported"),
  server(9001, "Request denied"),
  server(9002, "Internal error"),
  client(9003, "Invalid arguments"),
  server(9004, "Resources exceeded"),
  client(9005, "Invalid parameter name"),
  client(9006, "Invalid parameter type"),
  client(9007, "Invalid parameter value"),
  client(9008, "Attempt to set a non-writable parameter"),
  server(9009, "Notification request rejected"),
  server(9010, "File transfer failure"),
  server(9011, "Upload failure"),
  server(9012, "File transfer server authentication failure"),
  server(9013, "Unsupported protocol for file transfer"),
  server(9014, "File transfer failure: unable to join multicast group"),
  server(9015, "File transfer failure: unable to contact file server"),
  server(9016, "File transfer failure: unable to access file"),
  server(9017, "File transfer failure: unable to complete download"),
  server(9018, "File transfer failure: file corrupted or otherwise unusable"),
  server(9019, "File transfer failure: file authentication failure"),
  client(9020, "File transfer failure: unable to complete within the time windows"),
  client(9021, "Cancellation of file transfer not permitted in current transfer state"),
  server(9022, "Invalid UUID format"),
  server(9023, "Unknown execution environment"),
  server(9024, "Disabled execution environment"),
  server(9025, "Deployment unit to execution environment mismatch"),
  server(9026, "Duplicate deployment unit"),
  server(9027, "System resources exceeded"),
  server(9028, "Unknown deployment unit"),
  server(9029, "Invalid deployment unit state"),
  server(9030, "Invalid deployment unit update: downgrade not permitted"),
  server(9031, "Invalid deployment unit update: version not specified"),
  server(9032, "Invalid deployment unit update: version already exists"),
  server(8000, "Method not supported"),
  server(8001, "Request denied"),
  server(8002, "Internal error"),
  client(8003, "Invalid arguments"),
  server(8004, "Resources exceeded"),
  server(8005, "Retry request"),
  server(8006, "ACS version incompatible with CPE"),
];

const BY_CODE = new Map(FAULT_CODES.map((meaning) => [meaning.code, meaning]));

/** What a code means; vendor codes (9800-9899, 8800-8899) and unknown ones get a generic text. */
export function faultMeaning(code: number): FaultMeaning {
  const known = BY_CODE.get(code);
  if (known) return known;
  const vendor = (code >= 9800 && code <= 9899) || (code >= 8800 && code <= 8899);
  return server(code, vendor ? "Vendor fault" : "Unknown fault");
}
