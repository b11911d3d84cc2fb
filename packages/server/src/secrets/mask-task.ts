import type { Operation, Task, TaskResult, ValueToSet } from "@beckon/acs";
import { redact } from "@beckon/cwmp";
import { isSecretParameter } from "@beckon/datamodel";
import { isSecretPath, MASK } from "./secret-paths.ts";

/** The task as it may be shown: without passwords and without values of secret parameters. */
export async function maskTask(task: Task): Promise<Task> {
  const operation = await maskOperation(task.operation);
  if (!task.result) return { ...task, operation };
  const { values, response, ...result } = task.result;
  return {
    ...task,
    operation,
    result: {
      ...result,
      ...(values && { values: await maskValues(values, "") }),
      ...(response && { response: maskResponse(response) }),
    },
  };
}

function maskResponse({ xml, ...rest }: NonNullable<TaskResult["response"]>): NonNullable<TaskResult["response"]> {
  return { ...maskArguments(rest), ...(xml !== undefined && { xml: maskElements(xml) }) };
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
      return maskTransfer(operation);
    case "scheduleDownload":
      return maskTransfer(operation);
    case "changeDuState":
      return { ...operation, changes: operation.changes.map(maskTransfer) };
    case "diagnose":
      return operation.inputs
        ? { ...operation, inputs: await maskValues(operation.inputs, operation.path) }
        : operation;
    case "rpc":
      return {
        ...operation,
        ...(operation.arguments && { arguments: maskArguments(operation.arguments) }),
        ...(operation.xml !== undefined && { xml: maskElements(operation.xml) }),
      };
    case "setVouchers":
      return { ...operation, vouchers: operation.vouchers.map(() => MASK) };
    default:
      return operation;
  }
}

function maskTransfer<T extends { readonly url?: string; readonly password?: string }>(transfer: T): T {
  return {
    ...transfer,
    // A signed URL is a secret as well: its query is what grants access.
    ...(transfer.url !== undefined && { url: transfer.url.replace(/\?.*$/, `?${MASK}`) }),
    ...(transfer.password !== undefined && { password: MASK }),
  };
}

/** Arguments whose names sound like a secret, and values of parameters that are one, at any depth. */
function maskArguments<T>(value: T): T {
  if (Array.isArray(value)) return value.map(maskArguments) as T;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value);
  const named = entries.find(([key]) => key === "Name")?.[1];
  const isSecret = typeof named === "string" && isSecretParameter(named);
  return Object.fromEntries(
    entries.map(([key, inner]) => {
      if (isSecret && key === "Value") return [key, MASK];
      return [key, typeof inner === "string" && isSecretParameter(key) ? MASK : maskArguments(inner)];
    }),
  ) as T;
}

function maskElements(xml: string): string {
  const wrapped = redact(`<a>${xml}</a>`, isSecretParameter);
  return wrapped.slice("<a>".length, -"</a>".length);
}

async function maskValues<T extends Pick<ValueToSet, "path" | "value">>(
  values: readonly T[],
  prefix: string,
): Promise<readonly T[]> {
  return Promise.all(
    values.map(async (value) => ((await isSecretPath(prefix + value.path)) ? { ...value, value: MASK } : value)),
  );
}
