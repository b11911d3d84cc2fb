import { Command } from "commander";
import { interruption, type Terminal } from "../../terminal.ts";
import { banner } from "./banner.ts";
import { readConfiguration } from "./configuration-flags.ts";
import { runServer } from "./run-server.ts";

export function serveCommand(terminal: Terminal): Command {
  const command = new Command("serve").description("Run the server: ACS, API and page.").addHelpText(
    "after",
    `
Every setting can also be in a YAML file or in the environment; a flag wins over the environment, that over the file.

Examples:
  beckon serve
  beckon serve --cwmp-host 0.0.0.0 --enrolment-mode shared
  beckon serve --config /etc/beckon.yaml --data /var/lib/beckon
  BECKON_LOG_LEVEL=debug beckon serve`,
  );
  return command.action(async () => {
    const configuration = await readConfiguration(command, terminal);
    await using running = new AsyncDisposableStack();
    const server = await runServer(configuration, running);
    terminal.out(banner(server, configuration));
    await interruption(terminal);
  });
}
