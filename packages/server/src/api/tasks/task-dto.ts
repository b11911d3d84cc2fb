import type { Task } from "@beckon/acs";
import { maskTask } from "../../secrets/mask-task.ts";
import type { TaskDto } from "../schemas/task.ts";

/** The task as the API tells it, secrets masked. */
export async function taskDto(task: Task): Promise<TaskDto> {
  const { idempotencyKey: _, ...shown } = await maskTask(task);
  return structuredClone(shown) as TaskDto;
}
