import type { Check } from "../../check.ts";
import { type CpeBench, leavingNothing } from "../bench.ts";
import { CONNECTION_REQUEST_CHECKS } from "./connection-request.ts";
import { INFORM_CHECKS } from "./inform.ts";
import { PARAMETER_CHECKS } from "./parameters.ts";
import { RESTART_CHECKS } from "./restart.ts";
import { RPC_CHECKS } from "./rpc.ts";
import { SESSION_CHECKS } from "./session.ts";

/** Everything that is asked of a CPE, in order. */
export const CPE_CHECKS: readonly Check<CpeBench>[] = [
  ...INFORM_CHECKS,
  ...RPC_CHECKS,
  ...PARAMETER_CHECKS,
  ...SESSION_CHECKS,
  ...CONNECTION_REQUEST_CHECKS,
  ...RESTART_CHECKS,
].map((check) => ({ ...check, run: (bench, notes) => leavingNothing(bench, () => check.run(bench, notes)) }));
