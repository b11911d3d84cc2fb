import type { Operation, Task, ValueToSet } from "@beckon/acs";
import { isSecretPath, MASK } from "./secret-paths.ts";

/** The task as it may be shown: without passwords and without values of secret parameters. */
export async function maskTask(task: Task): Promise<Task> {
  const operation = await maskOperation(task.operation);
  if (!task.result?.values) return { ...task, operation };
  return { ...task, operation, result: { ...task.result, values: await maskValues(task.result.values, "") } };
}

async function maskOperation(operation: Operation): Promise<Operation> {
  switch (operation.name) {
    case "set":
      return { ...operation, values: await maskValues(operation.values, "") };
    case "addObject":
      return operation.values
        ? { ...operation, values: await maskValues(operation.values, `${operation.path}{i}.`) }
        : operation;
    case "download":
    case "upload":
      return {
        ...operation,
        // A signed URL is a secret as well: its query is what grants access.
        url: operation.url.replace(/\?.*$/, `?${MASK}`),
        ...(operation.password !== undefined && { password: MASK }),
      };
    default:
      return operation;
  }
}

async function maskValues<T extends Pick<ValueToSet, "path" | "value">>(
  values: readonly T[],
  prefix: string,
): Promise<readonly T[]> {
  return Promise.all(
    values.map(async (value) => ((await isSecretPath(prefix + value.path)) ? { ...value, value: MASK } : value)),
  );
}
