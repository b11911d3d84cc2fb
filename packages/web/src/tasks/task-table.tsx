import { useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useMemo } from "react";
import { cancelTask, markTaskDone, repeatTask } from "../api/commands.ts";
import { type TaskFilter, tasksQuery } from "../api/queries.ts";
import { useMayAct } from "../api/use-may-act.ts";
import { Empty } from "../parts/empty.tsx";
import { Failure } from "../parts/failure.tsx";
import { newKey } from "../parts/new-key.ts";
import { notifyFailure } from "../parts/notify.ts";
import { VirtualTable } from "../parts/virtual-table.tsx";
import { taskColumns } from "./task-columns.tsx";

interface TaskTableProps {
  readonly filter: TaskFilter;
  readonly empty: ReactNode;
}

/** Tasks, the newest first, live. */
export function TaskTable({ filter, empty }: TaskTableProps) {
  const query = useInfiniteQuery(tasksQuery(filter));
  const items = useMemo(() => query.data?.pages.flatMap((page) => page.items) ?? [], [query.data]);
  const client = useQueryClient();
  const { mutate: cancel } = useMutation({
    mutationFn: cancelTask,
    onError: (error) => notifyFailure("The task was not cancelled", error),
  });
  const { mutate: markDone } = useMutation({
    mutationFn: markTaskDone,
    onError: (error) => notifyFailure("The task was not marked as done", error),
  });
  const { mutate: repeat } = useMutation({
    mutationFn: ({ id, key }: { readonly id: string; readonly key: string }) => repeatTask(id, key),
    onSuccess: () => void client.invalidateQueries({ queryKey: ["tasks"] }),
    onError: (error) => notifyFailure("The task was not sent again", error),
    retry: 1,
  });
  const mayAct = useMayAct();
  const withDevice = filter.deviceId === undefined;
  const columns = useMemo(
    () =>
      taskColumns({
        withDevice,
        actions: mayAct
          ? {
              cancel: (task) => cancel(task.id),
              markDone: (task) => markDone(task.id),
              repeat: (task) => repeat({ id: task.id, key: newKey() }),
            }
          : undefined,
      }),
    [withDevice, cancel, markDone, repeat, mayAct],
  );
  if (query.error && !query.data)
    return <Failure what="The tasks cannot be shown" error={query.error} onRetry={query.refetch} />;
  return (
    <VirtualTable
      label="Tasks"
      columns={columns}
      items={items}
      total={query.data?.pages[0]?.total ?? -1}
      keyOf={(task) => task.id}
      hasMore={query.hasNextPage}
      onMore={() => (query.isFetching ? undefined : void query.fetchNextPage())}
      stale={query.isPlaceholderData}
      empty={query.isPending ? <Empty title="Reading the tasks…" /> : empty}
    />
  );
}
