import { randomUUID } from "node:crypto";
import type { DeviceAnswer, TaskAnswer } from "./answers.ts";
import { type ApiClient, segment } from "./api-client.ts";

export interface TaskOptions {
  /** Seconds to wait for the end, at most 300; 0: not at all. */
  readonly wait: number;
  /** Send a connection request at once. */
  readonly wake: boolean;
}

/** Queues an operation and waits. The task is created once, even if the request is sent twice. */
export async function runTask(
  api: ApiClient,
  device: DeviceAnswer,
  operation: object,
  { wait, wake }: TaskOptions,
): Promise<TaskAnswer> {
  return await api.call<TaskAnswer>(`/devices/${segment(device.id)}/tasks`, {
    method: "POST",
    query: { wait },
    body: { operation, wake },
    headers: { "idempotency-key": randomUUID() },
    patience: wait + 30,
  });
}

/** True if nothing more will happen. */
export function isEnded({ state }: TaskAnswer): boolean {
  return state !== "queued" && state !== "sent" && state !== "waiting";
}
