import { Skeleton, Tabs } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { deviceQuery } from "../api/queries.ts";
import type { Device } from "../generated/api.ts";
import { ParametersTab } from "../parameters/parameters-tab.tsx";
import { Empty } from "../parts/empty.tsx";
import { Failure } from "../parts/failure.tsx";
import { PageHeader } from "../parts/page-header.tsx";
import { SessionTable } from "../sessions/session-table.tsx";
import { TaskTable } from "../tasks/task-table.tsx";
import { DeviceFacts } from "./device-facts.tsx";
import { DeviceHeader } from "./device-header.tsx";
import classes from "./device-page.module.css";
import { DeviceTasksProvider } from "./device-tasks.tsx";
import { OddityList } from "./oddity-list.tsx";
import { QuirkList, ReportList } from "./quirk-list.tsx";
import { ReachabilityTab } from "./reachability-tab.tsx";
import { StartedTasks } from "./started-tasks.tsx";

const route = getRouteApi("/inside/devices/$deviceId");

/** One device: who it is, how it is, what it has, what was done to it. */
export function DevicePage() {
  const { deviceId } = route.useParams();
  const { data: device, error, refetch } = useQuery(deviceQuery(deviceId));
  if (!device)
    return (
      <>
        <PageHeader title={deviceId} />
        {error ? (
          <Failure what="The device cannot be shown" error={error} onRetry={refetch} />
        ) : (
          <Skeleton height={320} aria-label="Reading the device" />
        )}
      </>
    );
  return (
    <DeviceTasksProvider deviceId={deviceId} key={deviceId}>
      <DeviceHeader device={device} />
      <DeviceFacts device={device} />
      <StartedTasks />
      <DeviceTabs device={device} />
    </DeviceTasksProvider>
  );
}

function DeviceTabs({ device }: { readonly device: Device }) {
  const { tab = "parameters", path } = route.useSearch();
  const navigate = route.useNavigate();
  const noted = device.oddities.length + device.quirks.length + device.reports.length;
  return (
    <Tabs
      className={classes.tabs ?? ""}
      value={tab}
      onChange={(next) =>
        void navigate({
          search: { ...(next === null || next === "parameters" ? {} : { tab: next }), ...(path ? { path } : {}) },
          replace: true,
        })
      }
    >
      <Tabs.List mb={12}>
        <Tabs.Tab value="parameters">Parameters</Tabs.Tab>
        <Tabs.Tab value="tasks">Tasks</Tabs.Tab>
        <Tabs.Tab value="sessions">Sessions</Tabs.Tab>
        <Tabs.Tab value="reach">Reachability</Tabs.Tab>
        <Tabs.Tab value="oddities">{noted === 0 ? "Deviations" : `Deviations (${noted})`}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="parameters" className={classes.panel ?? ""}>
        <ParametersTab device={device} initialPath={path} />
      </Tabs.Panel>
      <Tabs.Panel value="tasks" className={classes.panel ?? ""}>
        <TaskTable
          filter={{ deviceId: device.id }}
          empty={<Empty title="No task yet">Whatever is wanted of this device appears here, with its outcome.</Empty>}
        />
      </Tabs.Panel>
      <Tabs.Panel value="sessions" className={classes.panel ?? ""}>
        <SessionTable deviceId={device.id} />
      </Tabs.Panel>
      <Tabs.Panel value="reach" className={classes.panel ?? ""}>
        <ReachabilityTab device={device} />
      </Tabs.Panel>
      <Tabs.Panel value="oddities" className={classes.panel ?? ""}>
        {noted === 0 && <Empty title="None seen">This device has spoken TR-069 as the standard wants it.</Empty>}
        {device.oddities.length === 0 ? null : (
          <div className={classes.framed}>
            <OddityList oddities={device.oddities} />
          </div>
        )}
        {device.quirks.length === 0 ? null : (
          <div className={classes.framed}>
            <QuirkList quirks={device.quirks} />
          </div>
        )}
        {device.reports.length === 0 ? null : (
          <div className={classes.framed}>
            <ReportList reports={device.reports} />
          </div>
        )}
      </Tabs.Panel>
    </Tabs>
  );
}
