import type { CpeParts } from "../parts.ts";
import { reportRequest } from "../report/report-request.ts";
import { transferComplete } from "../transfer/transfer-complete.ts";
import type { CpeRequest } from "./session.ts";

/** What the CPE has to tell the ACS in the session that begins, in the order in which it will. */
export function pendingRequests(parts: CpeParts): CpeRequest[] {
  return [
    ...parts.transfers.done().map((transfer) => transferComplete(parts, transfer)),
    ...parts.reports.carry().map((report) => reportRequest(parts, report)),
  ];
}
