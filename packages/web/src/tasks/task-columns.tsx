import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { deviceName } from "../devices/device-name.ts";
import type { Task } from "../generated/api.ts";
import type { Column } from "../parts/column.ts";
import { Ago } from "../time/ago.tsx";
import { faultText } from "./fault-text.ts";
import { operationText } from "./operation-text.ts";
import { resultText } from "./result-text.ts";
import { isEnded, TaskStateMark } from "./task-state.tsx";

interface TaskColumnsOptions {
  readonly withDevice: boolean;
  /** Absent: the viewer may not. */
  readonly onCancel: ((task: Task) => void) | undefined;
}

export function taskColumns({ withDevice, onCancel }: TaskColumnsOptions): readonly Column<Task>[] {
  const device: Column<Task> = {
    key: "device",
    title: "Device",
    width: "190px",
    from: "medium",
    cell: (task) => (
      <Link
        to="/devices/$deviceId"
        params={{ deviceId: task.deviceId }}
        search={{ tab: "tasks" }}
        className="mono"
        title={task.deviceId}
        data-row-link
      >
        {deviceName(task.deviceId)}
      </Link>
    ),
  };
  return [
    {
      key: "state",
      title: "State",
      width: "112px",
      cell: (task) => <TaskStateMark state={task.state} />,
    },
    {
      key: "operation",
      title: "Task",
      cell: (task) => <span title={operationText(task.operation)}>{operationText(task.operation)}</span>,
    },
    ...(withDevice ? [device] : []),
    {
      key: "message",
      title: "What happened",
      cell: (task) => <Outcome task={task} />,
    },
    {
      key: "by",
      title: "Asked by",
      width: "110px",
      from: "wide",
      cell: (task) => <span title={task.createdBy}>{task.createdBy}</span>,
    },
    { key: "changed", title: "Changed", width: "100px", from: "medium", cell: (task) => <Ago at={task.changedAt} /> },
    {
      key: "cancel",
      title: "Actions",
      width: "92px",
      cell: (task) =>
        isEnded(task.state) || !onCancel ? null : (
          <Button
            variant="default"
            size="compact-xs"
            aria-label={`Cancel: ${operationText(task.operation)}`}
            onClick={() => onCancel(task)}
          >
            Cancel
          </Button>
        ),
    },
  ];
}

function Outcome({ task }: { readonly task: Task }) {
  const failed = task.state === "failed";
  const text = failed ? faultText(task) : [task.message, resultText(task)].filter((part) => part !== "").join(" · ");
  return (
    <span title={text} className={failed ? "bad" : undefined}>
      {text}
    </span>
  );
}
