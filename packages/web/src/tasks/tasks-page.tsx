import { SegmentedControl } from "@mantine/core";
import { getRouteApi } from "@tanstack/react-router";
import { Empty } from "../parts/empty.tsx";
import { PageHeader } from "../parts/page-header.tsx";
import { TASK_STATE_ORDER } from "./task-state.tsx";
import { TaskTable } from "./task-table.tsx";

const route = getRouteApi("/inside/tasks");
const STATES = [
  { value: "", label: "All" },
  ...TASK_STATE_ORDER.map((state) => ({ value: state, label: state.replace(/^./, (letter) => letter.toUpperCase()) })),
];

/** The tasks of all devices. */
export function TasksPage() {
  const { state = "" } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <>
      <PageHeader
        title="Tasks"
        actions={
          <SegmentedControl
            aria-label="State"
            size="xs"
            style={{ maxWidth: "100%", overflow: "auto hidden" }}
            data={STATES}
            value={state}
            onChange={(value) => void navigate({ search: value === "" ? {} : { state: value }, replace: true })}
          />
        }
      />
      <TaskTable
        filter={state === "" ? {} : { state }}
        empty={
          <Empty title={state === "" ? "No task yet" : `No task is ${state}`}>
            A task is one operation wanted on one device: a value to set, a reboot, a reading. Start one on the page of
            a device.
          </Empty>
        }
      />
    </>
  );
}
