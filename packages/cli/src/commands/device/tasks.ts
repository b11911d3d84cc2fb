import { randomUUID } from "node:crypto";
import { type Command, Option } from "commander";
import type { PageAnswer, TaskAnswer } from "../../api/answers.ts";
import { segment } from "../../api/api-client.ts";
import { findDevice } from "../../api/find-device.ts";
import { pairs } from "../../output/table.ts";
import { moment } from "../../output/time.ts";
import type { Terminal } from "../../terminal.ts";
import { apiCommand, withApi } from "../api-command.ts";
import { whole } from "../options.ts";
import { taskTable } from "./device-table.ts";
import { failure, outcome, undecided } from "./task-flags.ts";
import { taskResult } from "./task-result.ts";

interface TasksOptions {
  readonly state?: string;
  readonly limit: number;
}

export function taskCommands(terminal: Terminal): readonly Command[] {
  const list = apiCommand("tasks", "List tasks, the newest first: of one device, or of all.")
    .argument("[device]", "id, or words that only one device has")
    .addOption(
      new Option("--state <state>", "only in this state").choices([
        "queued",
        "sent",
        "waiting",
        "done",
        "failed",
        "unknown",
        "cancelled",
      ]),
    )
    .option("-n, --limit <number>", "how many at most", whole(1, 1000), 20)
    .addHelpText("after", "\nExamples:\n  beckon device tasks A1B2C3\n  beckon device tasks --state failed");
  const show = apiCommand("task", "Show one task.")
    .argument("<task>", "id of the task")
    .addHelpText("after", "\nExample:\n  beckon device task 4f2a…");
  const cancel = apiCommand("cancel", "Take back a task that has not been sent yet.")
    .argument("<task>", "id of the task")
    .addHelpText("after", "\nExample:\n  beckon device cancel 4f2a…");
  const done = apiCommand("done", "Say that a task whose fate is unknown was executed.")
    .argument("<task>", "id of the task")
    .addHelpText("after", "\nExample:\n  beckon device done 4f2a…");
  const again = apiCommand("again", "Want what a task that has ended wanted once more, as a new task.")
    .argument("<task>", "id of the task")
    .addHelpText("after", "\nExample:\n  beckon device again 4f2a…");
  return [
    withApi(done, terminal, async ({ api, print }, [id = ""]) => {
      const task = await api.call<TaskAnswer>(`/tasks/${segment(id)}/done`, { method: "POST" });
      print(task, () => `The task ${task.id} is ${task.state}.\n`);
    }),
    withApi(again, terminal, async ({ api, print }, [id = ""]) => {
      const headers = { "idempotency-key": randomUUID() };
      const task = await api.call<TaskAnswer>(`/tasks/${segment(id)}/repeat`, { method: "POST", headers });
      print(task, () => outcome(task));
    }),
    withApi<TasksOptions>(list, terminal, async ({ api, print }, [words], { state, limit }) => {
      const deviceId = words === undefined ? undefined : (await findDevice(api, words)).id;
      const { items } = await api.call<PageAnswer<TaskAnswer>>("/tasks", { query: { deviceId, state, limit } });
      print(items, () => taskTable(items, Date.now()));
    }),
    withApi(show, terminal, async ({ api, print }, [id = ""]) => {
      const task = await api.call<TaskAnswer>(`/tasks/${segment(id)}`);
      print(task, () => taskDetails(task));
    }),
    withApi(cancel, terminal, async ({ api, print }, [id = ""]) => {
      const task = await api.call<TaskAnswer>(`/tasks/${segment(id)}/cancel`, { method: "POST" });
      print(task, () => `The task ${task.id} is ${task.state}.\n`);
    }),
  ];
}

function taskDetails(task: TaskAnswer): string {
  const { result, fault } = task;
  const rows: (readonly [string, string])[] = [
    ["Task", task.id],
    ["Device", task.deviceId],
    ["Operation", task.operation.name],
    ["State", task.state],
    ["Message", task.message],
    ["Created", `${moment(task.createdAt)} by ${task.createdBy}`],
    ["Changed", moment(task.changedAt)],
    ["Sent", task.attempts === 1 ? "once" : `${task.attempts} times`],
  ];
  if (result?.instanceNumber !== undefined) rows.push(["New row", String(result.instanceNumber)]);
  if (task.operation.name !== "diagnose") for (const { path, value } of result?.values ?? []) rows.push([path, value]);
  if (task.state === "unknown") return `${pairs(rows)}${undecided(task)}\n`;
  return pairs(rows) + taskResult(task) + (fault ? `${failure(task)}\n` : "");
}
