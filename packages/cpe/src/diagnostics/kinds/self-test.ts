import type { DiagnosticKind } from "../diagnostic-kind.ts";

export const selfTest: DiagnosticKind = {
  name: "SelfTest",
  paths: ["SelfTestDiagnostics."],
  empty: { Results: "" },

  async run(_inputs, runner, cancellation) {
    return { values: { Results: (await runner.selfTest(cancellation)).slice(0, LONGEST_RESULTS) } };
  },
};

const LONGEST_RESULTS = 1024;
