import { CloseButton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { taskQuery } from "../api/queries.ts";
import { faultText } from "../tasks/fault-text.ts";
import { operationText } from "../tasks/operation-text.ts";
import { TaskDetails } from "../tasks/task-details.tsx";
import { TaskStateMark } from "../tasks/task-state.tsx";
import classes from "./device-page.module.css";
import { useDeviceTasks } from "./device-tasks.tsx";

/** What was started from the head of this page, until somebody has seen how it ended. */
export function StartedTasks() {
  const { whole, dismiss } = useDeviceTasks();
  if (whole.length === 0) return null;
  return (
    <ul className={classes.started} aria-label="Started tasks" aria-live="polite">
      {whole.map((taskId) => (
        <StartedTask key={taskId} taskId={taskId} onDismiss={() => dismiss(taskId)} />
      ))}
    </ul>
  );
}

function StartedTask({ taskId, onDismiss }: { readonly taskId: string; readonly onDismiss: () => void }) {
  const { data: task } = useQuery(taskQuery(taskId));
  if (!task) return null;
  const name = operationText(task.operation);
  return (
    <li>
      <strong>{name}</strong>
      <TaskStateMark state={task.state} />
      <span className={task.state === "failed" ? "bad" : "soft"}>
        {task.state === "failed" ? faultText(task) : task.message}
      </span>
      <TaskDetails task={task} />
      <CloseButton size="sm" aria-label={`Dismiss: ${name}`} onClick={onDismiss} />
    </li>
  );
}
