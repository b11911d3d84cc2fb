import { Button, Menu } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { deviceName } from "../devices/device-name.ts";
import type { Task } from "../generated/api.ts";
import type { Column } from "../parts/column.ts";
import { Ago } from "../time/ago.tsx";
import { faultText } from "./fault-text.ts";
import { operationText } from "./operation-text.ts";
import { isEnded, TaskStateMark } from "./task-state.tsx";

interface TaskColumnsOptions {
  readonly withDevice: boolean;
  /** Absent: the viewer may not. */
  readonly actions: TaskActions | undefined;
}

export interface TaskActions {
  readonly cancel: (task: Task) => void;
  /** Of a task whose fate is unknown: somebody saw that it was executed. */
  readonly markDone: (task: Task) => void;
  /** Wants the same once more, as a new task. */
  readonly repeat: (task: Task) => void;
}

export function taskColumns({ withDevice, actions }: TaskColumnsOptions): readonly Column<Task>[] {
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
      cell: (task) => actions && <Actions task={task} actions={actions} />,
    },
  ];
}

function Actions({ task, actions }: { readonly task: Task; readonly actions: TaskActions }) {
  const what = operationText(task.operation);
  if (task.state === "unknown") {
    return (
      <Menu position="bottom-end" shadow="md">
        <Menu.Target>
          <Button variant="default" size="compact-xs" aria-label={`Decide: ${what}`}>
            Decide…
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>Nobody knows whether it was executed. Look at the device.</Menu.Label>
          <Menu.Item onClick={() => actions.markDone(task)}>It was executed: mark as done</Menu.Item>
          <Menu.Item onClick={() => actions.repeat(task)}>It was not: send it again</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    );
  }
  if (isEnded(task.state)) return null;
  return (
    <Button variant="default" size="compact-xs" aria-label={`Cancel: ${what}`} onClick={() => actions.cancel(task)}>
      Cancel
    </Button>
  );
}

function Outcome({ task }: { readonly task: Task }) {
  const failed = task.state === "failed";
  const text = failed ? faultText(task) : task.message;
  return (
    <span title={text} className={failed ? "bad" : undefined}>
      {text}
    </span>
  );
}
