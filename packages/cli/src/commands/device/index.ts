import { Command } from "commander";
import type { Terminal } from "../../terminal.ts";
import { getCommand } from "./get.ts";
import { keepCommands } from "./keep.ts";
import { listCommand } from "./list.ts";
import { operationCommands } from "./operations.ts";
import { protocolCommands } from "./protocol-commands.ts";
import { reachabilityCommands } from "./reachability.ts";
import { showCommand } from "./show.ts";
import { taskCommands } from "./tasks.ts";
import { transferCommands } from "./transfer-commands.ts";
import { wakeCommand } from "./wake.ts";

export function deviceCommand(terminal: Terminal): Command {
  const command = new Command("device").description("Look at devices and change them.");
  const all = [
    listCommand(terminal),
    showCommand(terminal),
    getCommand(terminal),
    ...operationCommands(terminal),
    ...transferCommands(terminal),
    ...protocolCommands(terminal),
    wakeCommand(terminal),
    ...reachabilityCommands(terminal),
    ...taskCommands(terminal),
    ...keepCommands(terminal),
  ];
  for (const one of all) command.addCommand(one);
  return command.addHelpText(
    "after",
    "\nA device is named by its id, or by any words that only it has: its serial number is enough.",
  );
}
