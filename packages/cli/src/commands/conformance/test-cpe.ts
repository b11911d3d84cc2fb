import { randomBytes } from "node:crypto";
import { CwmpFault } from "@beckon/cwmp";
import { CheckFailed, type CheckResult } from "../../conformance/check.ts";
import { CpeBench } from "../../conformance/cpe/bench.ts";
import { CPE_CHECKS } from "../../conformance/cpe/checks/index.ts";
import { TestAcs } from "../../conformance/cpe/test-acs.ts";
import { ExchangeFailed } from "../../conformance/raw-exchange.ts";
import { runChecks } from "../../conformance/run-checks.ts";

export interface TestCpeOptions {
  readonly host: string;
  readonly port: number;
  readonly serialNumber?: string;
  readonly mayReboot: boolean;
  /** Milliseconds that the first Inform may take. */
  readonly firstContact: number;
  readonly only?: readonly string[];
  /** Told the port as soon as the CPE may come. */
  readonly onReady: (port: number) => void;
  readonly onResult: (result: CheckResult) => void;
  readonly interrupted: AbortSignal;
}

export interface TestedCpe {
  readonly subject: string;
  readonly results: readonly CheckResult[];
}

/** Waits for a CPE and runs the checks of a CPE with it. @throws CheckFailed if none comes */
export async function testCpe(options: TestCpeOptions): Promise<TestedCpe> {
  await using acs = await TestAcs.listen(options.host, options.port);
  options.onReady(acs.port);
  const bench = new CpeBench({
    acs,
    username: `conformance-${randomBytes(4).toString("hex")}`,
    password: randomBytes(12).toString("base64url"),
    mayReboot: options.mayReboot,
    firstContact: options.firstContact,
    ...(options.serialNumber !== undefined && { serialNumber: options.serialNumber }),
  });
  const subject = await bench.prepare();
  const results = await runChecks(CPE_CHECKS, { ...options, bench, isPeerTrouble });
  await bench.restore();
  return { subject, results };
}

/** A fault that no check asked for, or a peer that does not answer. */
function isPeerTrouble(error: unknown): boolean {
  return error instanceof CwmpFault || error instanceof ExchangeFailed || error instanceof CheckFailed;
}
