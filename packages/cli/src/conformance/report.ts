import { plain } from "../output/plain.ts";
import { type CheckResult, VERDICTS, type Verdict } from "./check.ts";

export interface Report {
  /** Who was tested: `ACS` or `CPE`, and its address or id. */
  readonly subject: string;
  readonly startedAt: string;
  readonly version: string;
  readonly results: readonly CheckResult[];
}

const SIGNS: Readonly<Record<Verdict, string>> = { pass: "✓", fail: "✗", "not applicable": "–" };

/** One line for a terminal; what was done and seen below it if the check failed. */
export function resultLine({ ids, title, verdict, steps, reason }: CheckResult): string {
  const head = `${SIGNS[verdict]} ${title} [${ids.join(", ")}]${verdict === "not applicable" ? `: ${plain(reason)}` : ""}\n`;
  if (verdict !== "fail") return head;
  const told = steps.map(({ kind, text }) => `    ${kind}: ${plain(text)}\n`).join("");
  return `${head}${told}    ${plain(reason)}\n`;
}

/** `12 passed, 1 failed, 3 not applicable` */
export function summaryLine(results: readonly CheckResult[]): string {
  const [passed, failed, without] = VERDICTS.map((verdict) => results.filter((one) => one.verdict === verdict).length);
  return `${passed} passed, ${failed} failed, ${without} not applicable\n`;
}

/** The whole report for an engineer to hand on, in Markdown. */
export function markdownReport({ subject, startedAt, version, results }: Report): string {
  const rows = results.map(
    ({ ids, title, verdict }, index) =>
      `| [${index + 1}](#check-${index + 1}) | ${ids.join(", ")} | ${cell(title)} | ${verdict} |`,
  );
  const sections = results.map(({ ids, title, verdict, steps, reason }, index) =>
    [
      `### Check ${index + 1}\n`,
      `**${cell(title)}** (${ids.join(", ")}): **${verdict}**\n`,
      ...steps.map(({ kind, text }) => `- ${kind === "did" ? "Done" : "Seen"}: ${cell(text)}`),
      ...(reason === "" ? [] : [`- ${verdict === "fail" ? "Wrong" : "Reason"}: ${cell(reason)}`]),
      "",
    ].join("\n"),
  );
  return [
    "# CWMP conformance report\n",
    `Tested: ${cell(subject)}, ${startedAt}, with Beckon ${version}. ${summaryLine(results).trim()}.\n`,
    "| | Requirements | What | Verdict |",
    "|---|---|---|---|",
    ...rows,
    "",
    ...sections,
  ].join("\n");
}

function cell(text: string): string {
  return plain(text).replaceAll(/[\\`*_<>|[\]]/g, "\\$&");
}
