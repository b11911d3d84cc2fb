import { join } from "node:path";
import { seconds } from "@beckon/cwmp/ports";
import type { Fleet } from "@beckon/fleet";
import type { Configuration, RunningServer } from "@beckon/server";
import { Command } from "commander";
import { CliError } from "../../cli-error.ts";
import { EXIT } from "../../exit-codes.ts";
import { interruption, type Terminal } from "../../terminal.ts";
import { whole } from "../options.ts";
import { systemError } from "../system-error.ts";
import { banner } from "./banner.ts";
import { readConfiguration } from "./configuration-flags.ts";
import { localAcsUrl } from "./local-url.ts";
import { runServer } from "./run-server.ts";

/** Not that of `beckon fleet`: two fleets of one seed would be the same devices, and take each other's place. */
const SEED = 0;
/** Enough to see a fleet, few enough to know each. */
const CPES = 12;

interface StartFlags {
  readonly fleet?: number | false;
  readonly port?: string;
}

export function startCommand(terminal: Terminal): Command {
  const command = new Command("start")
    .description("Run the server together with a small living fleet of simulated routers.")
    .option("--fleet <number>", `how many simulated routers (default: ${CPES})`, whole(1, 10_000))
    .option("--no-fleet", "none: as `beckon serve`")
    .option("--port <port>", "of the page; short for --web-port")
    .addHelpText(
      "after",
      `
Examples:
  beckon start
  beckon start --fleet 100
  beckon start --no-fleet --port 8080`,
    );
  return command.action(async () => {
    const { fleet, port } = command.opts<StartFlags>();
    if (port !== undefined) command.setOptionValue("webPort", port);
    const configuration = await readConfiguration(command, terminal, { "log.level": "warn" });
    await using running = new AsyncDisposableStack();
    const server = await runServer(configuration, running);
    const count = fleet === false ? 0 : (fleet ?? CPES);
    if (count > 0) running.use(await startFleet(count, server, configuration).catch(explain));
    const told = count === 0 ? [] : [["Fleet", `${count} simulated routers, informing every 30 to 60 s`] as const];
    terminal.out(banner(server, configuration, told));
    await interruption(terminal);
  });
}

function explain(error: unknown): never {
  throw systemError(error, "The simulated routers cannot start") ?? error;
}

async function startFleet(count: number, server: RunningServer, configuration: Configuration): Promise<Fleet> {
  const { Fleet } = await import("@beckon/fleet");
  const { enrolment, enrolmentCredential } = server;
  if (enrolment === "closed") {
    const advice = "Add --no-fleet, or choose another --enrolment-mode.";
    throw new CliError(EXIT.usage, `The simulated routers cannot register: enrolment is closed. ${advice}`);
  }
  return await Fleet.start({
    acsUrl: localAcsUrl(server, configuration),
    count,
    model: "mixed",
    seed: SEED,
    periodicInterval: [30, 60],
    // They are the same devices at every start: what was set in them is still set.
    stateDirectory: join(configuration.data, "fleet"),
    bootSpread: seconds(Math.max(5, count / 10)),
    // Our own server, on this machine: its certificate need not be one that the system trusts.
    tls: { insecure: true },
    ...(enrolmentCredential && {
      username: enrolmentCredential.username,
      password: enrolmentCredential.password,
    }),
  });
}
