import type { Command } from "commander";
import type { WakeAnswer } from "../../api/answers.ts";
import { segment } from "../../api/api-client.ts";
import { findDevice } from "../../api/find-device.ts";
import { CliError } from "../../cli-error.ts";
import { EXIT } from "../../exit-codes.ts";
import { plain } from "../../output/plain.ts";
import { span } from "../../output/time.ts";
import type { Terminal } from "../../terminal.ts";
import { apiCommand, withApi } from "../api-command.ts";

export function wakeCommand(terminal: Terminal): Command {
  const command = apiCommand("wake", "Ask a device to open a session now, and tell each step.")
    .argument("<device>", "id, or words that only one device has")
    .addHelpText("after", "\nExample:\n  beckon device wake A1B2C3");
  return withApi(command, terminal, async ({ api, print }, [words = ""]) => {
    const device = await findDevice(api, words);
    const report = await api.call<WakeAnswer>(`/devices/${segment(device.id)}/wake`, { method: "POST", patience: 90 });
    print(report, () =>
      report.steps
        .map(({ text, ok, milliseconds }) => `${ok ? "ok  " : "FAIL"}  ${plain(text)} (${span(milliseconds)})\n`)
        .join(""),
    );
    if (report.informed) return;
    const why = report.reached ? "The device took the request, but no Inform came." : "The device was not reached.";
    throw new CliError(EXIT.failed, why);
  });
}
