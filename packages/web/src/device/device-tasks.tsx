import { useMutation, useQueryClient } from "@tanstack/react-query";
import { createContext, type ReactNode, useContext, useMemo, useState } from "react";
import { createTask } from "../api/commands.ts";
import { taskQuery } from "../api/queries.ts";
import type { Operation } from "../generated/api.ts";
import { newKey } from "../parts/new-key.ts";
import { notifyFailure } from "../parts/notify.ts";
import { operationTarget, operationText } from "../tasks/operation-text.ts";

/** The tasks that were started on this page, so that each is shown where it was started until somebody has seen its end. */
interface DeviceTasks {
  readonly deviceId: string;
  readonly start: (operation: Operation) => void;
  /** The latest task about a parameter or object, by its path; a task id. */
  readonly byTarget: ReadonlyMap<string, string>;
  /** Tasks about the device as a whole. */
  readonly whole: readonly string[];
  readonly dismiss: (taskId: string) => void;
}

const DeviceTasksContext = createContext<DeviceTasks | undefined>(undefined);

interface Started {
  readonly taskId: string;
  readonly target: string | undefined;
}

export function DeviceTasksProvider({
  deviceId,
  children,
}: {
  readonly deviceId: string;
  readonly children: ReactNode;
}) {
  const client = useQueryClient();
  const [started, setStarted] = useState<readonly Started[]>([]);
  const { mutate } = useMutation({
    mutationFn: ({ operation, key }: { readonly operation: Operation; readonly key: string }) =>
      createTask(deviceId, operation, key),
    onSuccess: (task, { operation }) => {
      client.setQueryData(taskQuery(task.id).queryKey, task);
      void client.invalidateQueries({ queryKey: ["tasks"] });
      const target = operationTarget(operation);
      setStarted((before) => [
        ...before.filter((other) => target === undefined || other.target !== target),
        { taskId: task.id, target },
      ]);
    },
    onError: (error, { operation }) => notifyFailure(`Refused: ${operationText(operation)}`, error),
    // The same key goes with each try: a request whose answer was lost must not become two tasks.
    retry: 1,
  });
  const value = useMemo<DeviceTasks>(
    () => ({
      deviceId,
      start: (operation) => mutate({ operation, key: newKey() }),
      byTarget: new Map(started.flatMap((each) => (each.target ? [[each.target, each.taskId] as const] : []))),
      whole: started.filter((each) => !each.target).map((each) => each.taskId),
      dismiss: (taskId) => setStarted((before) => before.filter((each) => each.taskId !== taskId)),
    }),
    [deviceId, started, mutate],
  );
  return <DeviceTasksContext value={value}>{children}</DeviceTasksContext>;
}

export function useDeviceTasks(): DeviceTasks {
  const tasks = useContext(DeviceTasksContext);
  if (!tasks) throw new TypeError("useDeviceTasks outside of a DeviceTasksProvider");
  return tasks;
}
