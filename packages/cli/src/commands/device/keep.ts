import type { Command } from "commander";
import type { DeviceAnswer } from "../../api/answers.ts";
import { segment } from "../../api/api-client.ts";
import { findDevice } from "../../api/find-device.ts";
import { CliError } from "../../cli-error.ts";
import { EXIT } from "../../exit-codes.ts";
import type { Terminal } from "../../terminal.ts";
import { apiCommand, withApi } from "../api-command.ts";

/** What concerns the server's record of a device, not the device. */
export function keepCommands(terminal: Terminal): readonly Command[] {
  const forget = apiCommand("forget", "Remove a device with all that is known of it; it may register again.")
    .argument("<device>", "id, or words that only one device has")
    .option("--yes", "yes, remove it")
    .addHelpText("after", "\nExample:\n  beckon device forget A1B2C3 --yes");
  const tag = apiCommand("tag", "Show or change the tags of a device.")
    .argument("<device>", "id, or words that only one device has")
    .argument("[changes...]", "+tag puts one on, -tag takes one off (after --)")
    .addHelpText(
      "after",
      "\nExamples:\n  beckon device tag A1B2C3 +pilot\n  beckon device tag A1B2C3 -- -pilot +stable",
    );
  return [
    withApi<{ readonly yes?: boolean }>(forget, terminal, async ({ api, print }, [words = ""], { yes }) => {
      const device = await findDevice(api, words);
      if (!yes) {
        throw new CliError(
          EXIT.usage,
          `This removes ${device.id}, its parameters, tasks and sessions. Add --yes to do it.`,
        );
      }
      await api.call(`/devices/${segment(device.id)}`, { method: "DELETE" });
      print({ removed: device.id }, () => `Removed ${device.id}.\n`);
    }),
    withApi(tag, terminal, async ({ api, print }, [words = "", ...changes]) => {
      const device = await findDevice(api, words);
      const tags = new Set(device.tags);
      for (const change of changes) {
        const name = change.slice(1);
        if (!/^[+-]./.test(change))
          throw new CliError(EXIT.usage, `"${change}" is no change of tags. Write +${change} or -${change}.`);
        if (change.startsWith("+")) tags.add(name);
        else tags.delete(name);
      }
      if (changes.length === 0) return print(device.tags, () => `${device.tags.join("\n")}\n`);
      const body = { tags: [...tags] };
      const changed = await api.call<DeviceAnswer>(`/devices/${segment(device.id)}`, { method: "PATCH", body });
      print(changed.tags, () => `${changed.tags.join("\n")}\n`);
    }),
  ];
}
