import type { Command } from "commander";
import type { PageAnswer, SessionAnswer, TaskAnswer } from "../../api/answers.ts";
import { findDevice } from "../../api/find-device.ts";
import type { Terminal } from "../../terminal.ts";
import { apiCommand, withApi } from "../api-command.ts";
import { deviceDetails, sessionTable, taskTable } from "./device-table.ts";

export function showCommand(terminal: Terminal): Command {
  const command = apiCommand("show", "Show a device, its last sessions and its latest tasks.")
    .argument("<device>", "id, or words that only one device has: a serial number is enough")
    .addHelpText(
      "after",
      "\nExamples:\n  beckon device show 00D09E-Gateway-A1B2C3\n  beckon device show A1B2C3 --json",
    );
  return withApi(command, terminal, async ({ api, print }, [words = ""]) => {
    const device = await findDevice(api, words);
    const query = { deviceId: device.id, limit: 5 };
    const sessions = await api.call<PageAnswer<SessionAnswer>>("/sessions", { query });
    const tasks = await api.call<PageAnswer<TaskAnswer>>("/tasks", { query });
    print({ device, sessions: sessions.items, tasks: tasks.items }, () => {
      const now = Date.now();
      return `${deviceDetails(device, now)}\n${sessionTable(sessions.items, now)}\n${taskTable(tasks.items, now)}`;
    });
  });
}
