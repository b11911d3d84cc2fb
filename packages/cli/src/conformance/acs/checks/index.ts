import type { Check } from "../../check.ts";
import type { TestCpe } from "../test-cpe.ts";
import { AUTHENTICATION_CHECKS } from "./authentication.ts";
import { ENVELOPE_CHECKS } from "./envelope.ts";
import { REQUEST_CHECKS } from "./requests.ts";
import { SESSION_CHECKS } from "./session.ts";
import { WIRE_CHECKS } from "./wire.ts";

/** Everything that is asked of an ACS, in order. */
export const ACS_CHECKS: readonly Check<TestCpe>[] = [
  ...AUTHENTICATION_CHECKS,
  ...ENVELOPE_CHECKS,
  ...SESSION_CHECKS,
  ...REQUEST_CHECKS,
  ...WIRE_CHECKS,
];
