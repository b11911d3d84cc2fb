import { Command } from "commander";
import { backupCommand, restoreCommand } from "./commands/backup.ts";
import { conformanceCommand } from "./commands/conformance/conformance-command.ts";
import { contactsCommand } from "./commands/contacts.ts";
import { deviceCommand } from "./commands/device/index.ts";
import { wakeCommand } from "./commands/device/wake.ts";
import { fleetCommand } from "./commands/fleet/fleet-command.ts";
import { addConfigurationFlags } from "./commands/serve/configuration-flags.ts";
import { serveCommand } from "./commands/serve/serve-command.ts";
import { startCommand } from "./commands/serve/start-command.ts";
import { tokenCommand } from "./commands/token.ts";
import { sessionsCommand, traceCommand } from "./commands/trace.ts";
import { EXIT_HELP } from "./exit-codes.ts";
import type { Terminal } from "./terminal.ts";
import { VERSION } from "./version.ts";

const HELP = `
Examples:
  beckon start                                a server with a small living fleet, to look at
  beckon serve --cwmp-host 0.0.0.0            a server that real routers reach
  beckon device ls                            which devices there are
  beckon device get A1B2C3 DeviceInfo.        what the server knows of one
  beckon device set A1B2C3 WiFi.SSID.1.SSID=Home
  beckon wake A1B2C3                          have it open a session now, step by step
  beckon trace A1B2C3                         its last session, message by message
  beckon backup monday.backup                 everything the server keeps, in one file
  beckon fleet -n 1000 --once                 a thousand simulated routers against it

${EXIT_HELP}`;

/** The whole command line. The server's settings are loaded only if `args` are about it: the other commands start quicker. */
export async function program(terminal: Terminal, args: readonly string[]): Promise<Command> {
  const beckon = new Command("beckon")
    .description("A TR-069 system: the server, simulated routers, and what shows why the two do not get along.")
    .version(VERSION, "-V, --version", "print the version")
    .addHelpText("after", HELP);
  const commands = [
    startCommand(terminal),
    serveCommand(terminal),
    fleetCommand(terminal),
    deviceCommand(terminal),
    wakeCommand(terminal, "beckon wake"),
    sessionsCommand(terminal),
    traceCommand(terminal),
    contactsCommand(terminal),
    conformanceCommand(terminal),
    tokenCommand(terminal),
    backupCommand(terminal),
    restoreCommand(terminal),
  ];
  for (const command of commands) {
    if ((command.name() === "serve" || command.name() === "start") && args.includes(command.name())) {
      await addConfigurationFlags(command);
    }
    beckon.addCommand(command);
  }
  quiet(beckon, terminal);
  return beckon;
}

/** Commander writes to our terminal, never ends the process, and says where help is. */
function quiet(command: Command, terminal: Terminal): void {
  command.exitOverride();
  command.configureOutput({
    writeOut: (text) => terminal.out(text),
    writeErr: (text) => terminal.err(text),
    outputError: (text, write) => write(text.replace(/^error: /, "beckon: ")),
    getOutHelpWidth: () => terminal.columns,
    getErrHelpWidth: () => terminal.columns,
  });
  if (command.commands.length === 0)
    command.showHelpAfterError(`Run \`beckon ${pathOf(command)} --help\` for examples.`);
  for (const child of command.commands) quiet(child, terminal);
}

function pathOf(command: Command): string {
  const { parent } = command;
  return parent?.parent ? `${pathOf(parent)} ${command.name()}` : command.name();
}
