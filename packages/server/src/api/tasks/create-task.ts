import { type Device, InvalidOperation, type Operation, type Task, UnknownDevice } from "@beckon/acs";
import { sentence } from "../../text/sentence.ts";
import type { ApiContext } from "../context.ts";
import { ApiError } from "../framework/api-error.ts";
import { checkValuesToSet } from "./check-set.ts";

const NEEDS_TREE: ReadonlySet<Operation["name"]> = new Set(["set", "addObject", "deleteObject"]);

/** Queues a task. @throws ApiError invalid-operation, device-not-found, key-used-before */
export async function createTask(
  { engine, store }: ApiContext,
  device: Device,
  operation: Operation,
  by: { readonly name: string; readonly idempotencyKey?: string },
): Promise<Task> {
  if (by.idempotencyKey !== undefined) {
    const earlier = await store.taskByIdempotencyKey(device.id, by.idempotencyKey);
    if (earlier && !isSame(earlier.operation, operation)) {
      throw new ApiError(
        "key-used-before",
        `The Idempotency-Key belongs to task ${earlier.id}, which is another operation; use a new key for a new task.`,
      );
    }
    if (earlier) return earlier;
  }
  const tree = NEEDS_TREE.has(operation.name) ? await store.tree(device.id) : undefined;
  try {
    await checkValuesToSet(operation, device, tree);
    return await engine.createTask(device.id, operation, by);
  } catch (error) {
    if (error instanceof InvalidOperation)
      throw new ApiError("invalid-operation", sentence(error.message), { cause: error });
    if (error instanceof UnknownDevice)
      throw new ApiError("device-not-found", sentence(error.message), { cause: error });
    throw error;
  }
}

/** The same whatever the order of its fields. */
function isSame(left: Operation, right: Operation): boolean {
  return canonical(left) === canonical(right);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
