import type { FleetEvent } from "@beckon/fleet";
import { Command } from "commander";
import { CliError } from "../../cli-error.ts";
import { EXIT } from "../../exit-codes.ts";
import { json } from "../../output/json.ts";
import { table } from "../../output/table.ts";
import { interruption, type Terminal } from "../../terminal.ts";
import { jsonOption } from "../options.ts";
import { systemError } from "../system-error.ts";
import { type FleetFlags, fleetFlags, fleetOptions } from "./fleet-flags.ts";
import { progress, summary } from "./fleet-report.ts";
import { showProgress } from "./show-progress.ts";

interface Flags extends FleetFlags {
  readonly json?: boolean;
  readonly verbose?: boolean;
  readonly listPersonas?: boolean;
}

const DEFAULT_ACS = "http://127.0.0.1:7547/";

export function fleetCommand(terminal: Terminal): Command {
  const command = fleetFlags(new Command("fleet"))
    .description("Run simulated CPEs against an ACS, this one or any other, and measure it.")
    .argument("[acsUrl]", "the ACS", DEFAULT_ACS)
    .addOption(jsonOption())
    .option("-v, --verbose", "tell every session on standard error")
    .option("--list-personas", "list the odd devices that --persona can play, and do nothing else")
    .addHelpText(
      "after",
      `
Runs until Ctrl-C unless --sessions, --time or --once says when it is enough. The exit status is 1 if a session failed.

Examples:
  beckon fleet
  beckon fleet -n 1000 --spread 30s --once
  beckon fleet http://acs.example:7547/ -n 50 --model tr098 --interval 30-60 --username '{serial}' --password s3cret
  beckon fleet --list-personas
  beckon fleet --persona all --once
  beckon fleet -n 200 --parameters 5000 --time 5min --json > result.json`,
    );
  return command.action(async (acsUrl: string) => {
    const flags = command.opts<Flags>();
    if (flags.listPersonas) return listPersonas(flags, terminal);
    await runFleet(acsUrl, await oneOfEach(flags, command), terminal);
  });
}

/** The odd devices by name, with what they do and the requirements they put to the test. */
async function listPersonas({ json: asJson }: Flags, terminal: Terminal): Promise<void> {
  const { PERSONAS } = await import("@beckon/fleet");
  const listed = PERSONAS.map(({ name, title, shows }) => ({ name, title, shows }));
  const rows = listed.map(({ name, title, shows }) => [name, shows.join(", "), `a device that ${title}`]);
  terminal.out(asJson ? json(listed) : table(["Name", "Shows", "Is"], rows));
}

/** All personas are as many as there are, unless it was said how many. */
async function oneOfEach(flags: Flags, command: Command): Promise<Flags> {
  if (flags.persona !== "all" || command.getOptionValueSource("count") !== "default") return flags;
  const { PERSONAS } = await import("@beckon/fleet");
  return { ...flags, count: PERSONAS.length };
}

async function runFleet(acsUrl: string, flags: Flags, terminal: Terminal): Promise<void> {
  const options = fleetOptions(acsUrl, flags);
  const { Fleet, FleetOptionError } = await import("@beckon/fleet");
  const onEvent = flags.verbose ? { onEvent: (event: FleetEvent) => tell(event, terminal) } : {};
  await using fleet = await Fleet.start({ ...options, ...onEvent }).catch((error: unknown) => {
    if (error instanceof FleetOptionError) throw new CliError(EXIT.usage, error.message, { cause: error });
    if (error instanceof RangeError) {
      throw new CliError(EXIT.usage, `The model cannot be used: ${error.message}.`, { cause: error });
    }
    throw systemError(error, "The fleet cannot take connection requests") ?? error;
  });
  using _progress = showProgress(terminal, () => progress(fleet.stats()));
  await Promise.race([fleet.finished, interruption(terminal)]);
  const stats = fleet.stats();
  await fleet.stop();
  terminal.out(flags.json ? json(stats) : summary(stats));
  if (fleet.bugs.length > 0) throw new AggregateError(fleet.bugs, "the simulated CPEs met errors of their own");
  if (stats.sessionsFailed > 0)
    throw new CliError(
      EXIT.failed,
      stats.sessionsFailed === 1 ? "1 session failed." : `${stats.sessionsFailed} sessions failed.`,
    );
}

function tell({ serialNumber, name, event }: FleetEvent, terminal: Terminal): void {
  if (name === "message:sent" || name === "message:received") {
    const { summary: said } = event as { readonly summary: string };
    terminal.err(`${serialNumber}  CPE ${name === "message:sent" ? "->" : "<-"} ${said}\n`);
  } else if (name === "session:failed") {
    terminal.err(`${serialNumber}  session failed: ${(event as { readonly reason: string }).reason}\n`);
  }
}
