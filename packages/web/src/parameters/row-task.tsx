import { isSecretParameter } from "@beckon/datamodel";
import { CloseButton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { taskQuery } from "../api/queries.ts";
import { useDeviceTasks } from "../device/device-tasks.tsx";
import type { Task } from "../generated/api.ts";
import { faultText } from "../tasks/fault-text.ts";
import { isEnded, TaskStateMark } from "../tasks/task-state.tsx";
import classes from "./tree-grid.module.css";

/** What became of the latest change of a parameter or object, at its place. */
export function RowTask({ path }: { readonly path: string }) {
  const { byTarget, dismiss } = useDeviceTasks();
  const taskId = byTarget.get(path);
  if (taskId === undefined) return null;
  return <RowTaskLine taskId={taskId} path={path} onDismiss={() => dismiss(taskId)} />;
}

interface RowTaskLineProps {
  readonly taskId: string;
  readonly path: string;
  readonly onDismiss: () => void;
}

function RowTaskLine({ taskId, path, onDismiss }: RowTaskLineProps) {
  const { data: task } = useQuery(taskQuery(taskId));
  if (!task) return null;
  const failed = task.state === "failed";
  const wanted = wantedText(task, path);
  return (
    <div className={classes.task} role="status">
      <TaskStateMark state={task.state} />
      {wanted === undefined || isEnded(task.state) ? null : <span className="mono clip">→ {wanted}</span>}
      <span className={failed ? "bad" : "soft"}>{failed ? faultText(task) : task.message}</span>
      {isEnded(task.state) ? <CloseButton size="xs" aria-label="Dismiss" onClick={onDismiss} /> : null}
    </div>
  );
}

/** The value that is on its way; a secret is not shown. */
function wantedText({ operation }: Task, path: string): string | undefined {
  if (operation.name !== "set") return undefined;
  const value = operation.values.find((each) => each.path === path)?.value;
  return value === undefined || isSecretParameter(path) ? undefined : value;
}
