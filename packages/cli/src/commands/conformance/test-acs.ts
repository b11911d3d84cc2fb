import { randomBytes } from "node:crypto";
import { ACS_CHECKS } from "../../conformance/acs/checks/index.ts";
import { TestCpe } from "../../conformance/acs/test-cpe.ts";
import type { CheckResult } from "../../conformance/check.ts";
import { ExchangeFailed } from "../../conformance/raw-exchange.ts";
import { runChecks } from "../../conformance/run-checks.ts";

export interface TestAcsOptions {
  readonly url: URL;
  readonly username: string;
  readonly password: string;
  readonly insecure: boolean;
  readonly only?: readonly string[];
  readonly onResult: (result: CheckResult) => void;
  readonly interrupted: AbortSignal;
}

/** Milliseconds of silence after which an ACS counts as not answering. */
const PATIENCE = 30_000;

/** Runs the checks of an ACS, as a device that nobody knows yet. */
export async function testAcs(options: TestAcsOptions): Promise<readonly CheckResult[]> {
  const serialNumber = `CONFORMANCE${randomBytes(4).toString("hex").toUpperCase()}`;
  using bench = new TestCpe({ ...options, serialNumber, timeout: PATIENCE });
  return await runChecks(ACS_CHECKS, {
    ...options,
    bench,
    isPeerTrouble: (error) => error instanceof ExchangeFailed,
  });
}
