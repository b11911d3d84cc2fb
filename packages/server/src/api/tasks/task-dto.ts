import type { Task } from "@beckon/acs";
import { maskTask } from "../../secrets/mask-task.ts";
import { sentence } from "../../text/sentence.ts";
import type { TaskDto } from "../schemas/task.ts";

/** The task as the API tells it, secrets masked, its message a sentence. */
export async function taskDto(task: Task): Promise<TaskDto> {
  const { idempotencyKey: _, ...shown } = await maskTask(task);
  return { ...structuredClone(shown), message: sentence(shown.message) } as TaskDto;
}
