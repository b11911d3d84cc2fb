import { writeFileSync } from "node:fs";
import { Command, Option } from "commander";
import { CliError } from "../../cli-error.ts";
import { CheckFailed, type CheckResult } from "../../conformance/check.ts";
import { markdownReport, type Report, resultLine, summaryLine } from "../../conformance/report.ts";
import { EXIT } from "../../exit-codes.ts";
import { json } from "../../output/json.ts";
import type { Terminal } from "../../terminal.ts";
import { VERSION } from "../../version.ts";
import { duration, hostAndPort, jsonOption } from "../options.ts";
import { systemError } from "../system-error.ts";
import { awaitListener } from "./await-listener.ts";

interface Flags {
  readonly username?: string;
  readonly password?: string;
  readonly insecure?: boolean;
  readonly only?: string;
  readonly report?: string;
  readonly json?: boolean;
}

interface CpeFlags {
  readonly listen: { readonly host?: string; readonly port?: number };
  readonly serial?: string;
  readonly wait: number;
  readonly reboot?: boolean;
}

export function conformanceCommand(terminal: Terminal): Command {
  return new Command("conformance")
    .description("Run the requirements of TR-069 as a live test against an ACS or a CPE.")
    .addCommand(acsCommand(terminal))
    .addCommand(cpeCommand(terminal));
}

function acsCommand(terminal: Terminal): Command {
  const command = new Command("acs")
    .description("Test an ACS, this one or any other, as a CPE whose every byte the checks decide.")
    .argument("<url>", "the ACS")
    .option("--username <name>", "if the ACS demands credentials")
    .option("--password <text>", "the password (or in BECKON_CONFORMANCE_PASSWORD)")
    .option("--insecure", "accept any certificate: for a laboratory only")
    .option("--only <ids>", "only checks of these requirements, such as VER-2,SES-13")
    .option("--report <file>", "write the whole report, for an engineer to hand on, in Markdown")
    .addOption(jsonOption())
    .addHelpText(
      "after",
      `
The ACS sees one new device with a serial number that begins with CONFORMANCE. The exit status is 1 if a check failed.

Examples:
  beckon conformance acs http://127.0.0.1:7547/
  beckon conformance acs https://acs.example/ --username cpe --report acs.md
  beckon conformance acs http://acs.example:7547/ --only VER-2,WIRE-1 --json`,
    );
  return command.action(async (text: string) => {
    const flags = command.opts<Flags>();
    const url = httpUrl(text);
    await awaitListener(url);
    const { testAcs } = await import("./test-acs.ts");
    const startedAt = new Date().toISOString();
    const results = await testAcs({
      url,
      username: flags.username ?? "",
      password: flags.password ?? terminal.environment.BECKON_CONFORMANCE_PASSWORD ?? "",
      insecure: flags.insecure ?? false,
      ...(flags.only !== undefined && { only: idsIn(flags.only) }),
      onResult: (result) => {
        if (!flags.json) terminal.out(resultLine(result));
      },
      interrupted: terminal.interrupted,
    });
    finish({ subject: `ACS ${url.href}`, startedAt, version: VERSION, results }, flags, terminal);
  });
}

function cpeCommand(terminal: Terminal): Command {
  const command = new Command("cpe")
    .description("Test a CPE: waits until one informs at the address, and runs the checks with it.")
    .addOption(
      new Option("--listen <address>", "where the CPE is awaited")
        .argParser(hostAndPort)
        .default({ host: "127.0.0.1", port: 7547 }, "127.0.0.1:7547"),
    )
    .option("--serial <number>", "only this CPE; others are sent away")
    .option("--wait <time>", "how long the first Inform may take", duration, 600)
    .option("--reboot", "the checks may reboot the CPE")
    .option("--only <ids>", "only checks of these requirements, such as SPV-2,RTY-2")
    .option("--report <file>", "write the whole report, for an engineer to hand on, in Markdown")
    .addOption(jsonOption())
    .addHelpText(
      "after",
      `
Set the CPE's ACS URL to the address that is told. While the test runs the CPE gets short intervals and retries; they are
put back. It also gets new credentials for connection requests, and those stay: nobody can read the old ones.
The exit status is 1 if a check failed.

Examples:
  beckon conformance cpe
  beckon conformance cpe --listen 192.0.2.10:7547 --reboot --report cpe.md
  beckon conformance cpe --serial A1B2C3 --only SPV-2,SPV-10`,
    );
  return command.action(async () => {
    const flags = command.opts<Flags & CpeFlags>();
    const { testCpe } = await import("./test-cpe.ts");
    const startedAt = new Date().toISOString();
    const host = flags.listen.host ?? "127.0.0.1";
    const tested = await testCpe({
      host,
      port: flags.listen.port ?? 7547,
      mayReboot: flags.reboot ?? false,
      firstContact: flags.wait * 1000,
      ...(flags.serial !== undefined && { serialNumber: flags.serial }),
      ...(flags.only !== undefined && { only: idsIn(flags.only) }),
      onReady: (port) => terminal.err(`Set the CPE's ACS URL to http://${host}:${port}/ — waiting for its Inform.\n`),
      onResult: (result) => {
        if (!flags.json) terminal.out(resultLine(result));
      },
      interrupted: terminal.interrupted,
    }).catch((error: unknown) => {
      if (error instanceof CheckFailed) throw new CliError(EXIT.failed, error.message, { cause: error });
      throw systemError(error, "The CPE cannot be awaited") ?? error;
    });
    finish({ subject: `CPE ${tested.subject}`, startedAt, version: VERSION, results: tested.results }, flags, terminal);
  });
}

/** Writes what was asked for, and fails if a check did. */
function finish(report: Report, flags: Flags, terminal: Terminal): void {
  if (flags.report !== undefined) writeReport(flags.report, report);
  terminal.out(flags.json ? json(report) : `\n${summaryLine(report.results)}`);
  if (report.results.length === 0) throw new CliError(EXIT.usage, "No check shows one of these requirements.");
  const failed = report.results.filter(isFailed).length;
  if (failed > 0) throw new CliError(EXIT.failed, failed === 1 ? "1 check failed." : `${failed} checks failed.`);
}

function isFailed({ verdict }: CheckResult): boolean {
  return verdict === "fail";
}

function writeReport(file: string, report: Report): void {
  try {
    writeFileSync(file, markdownReport(report));
  } catch (error) {
    throw systemError(error, "The report cannot be written") ?? error;
  }
}

function idsIn(text: string): readonly string[] {
  return text.split(",").map((id) => id.trim().toUpperCase());
}

function httpUrl(text: string): URL {
  const url = URL.parse(text);
  if (url?.protocol === "http:" || url?.protocol === "https:") return url;
  throw new CliError(EXIT.usage, `“${text}” is not an http or https URL.`);
}
