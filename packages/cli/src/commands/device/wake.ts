import type { Command } from "commander";
import type { WakeAnswer } from "../../api/answers.ts";
import { segment } from "../../api/api-client.ts";
import { findDevice } from "../../api/find-device.ts";
import { CliError } from "../../cli-error.ts";
import { EXIT } from "../../exit-codes.ts";
import type { Terminal } from "../../terminal.ts";
import { apiCommand, withApi } from "../api-command.ts";
import { wakeSteps } from "./wake-steps.ts";

/** `beckon wake`, and the same as `beckon device wake`. */
export function wakeCommand(terminal: Terminal, path = "beckon device wake"): Command {
  const command = apiCommand("wake", "Ask a device to open a session now, and tell each step.")
    .argument("<device>", "id, or words that only one device has")
    .addHelpText("after", `\nExample:\n  ${path} A1B2C3`);
  return withApi(command, terminal, async ({ api, print }, [words = ""]) => {
    const device = await findDevice(api, words);
    const report = await api.call<WakeAnswer>(`/devices/${segment(device.id)}/wake`, { method: "POST", patience: 150 });
    print(report, () => wakeSteps(report));
    if (report.informed) return;
    const why = report.reached ? "The device took the request, but no Inform came." : "The device was not reached.";
    throw new CliError(EXIT.failed, why);
  });
}
