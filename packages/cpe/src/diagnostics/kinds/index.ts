import type { DiagnosticKind } from "../diagnostic-kind.ts";
import { ipPing } from "./ip-ping.ts";
import { nsLookup } from "./ns-lookup.ts";
import { selfTest } from "./self-test.ts";
import { serverSelection } from "./server-selection.ts";
import { downloadTest, uploadTest } from "./throughput-test.ts";
import { traceRoute } from "./trace-route.ts";
import { udpEcho } from "./udp-echo.ts";

/** Every diagnostic that the CPE can run, if its model has the object. */
export const DIAGNOSTIC_KINDS: readonly DiagnosticKind[] = [
  ipPing,
  traceRoute,
  nsLookup,
  downloadTest,
  uploadTest,
  udpEcho,
  serverSelection,
  selfTest,
];
