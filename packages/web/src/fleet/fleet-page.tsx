import { Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { fleetQuery } from "../api/queries.ts";
import { Failure } from "../parts/failure.tsx";
import { PageHeader } from "../parts/page-header.tsx";
import { Since } from "../time/ago.tsx";
import { AcsAddress } from "./acs-address.tsx";
import { Contacts } from "./contacts.tsx";
import { Figures } from "./figures.tsx";
import { FirstSteps } from "./first-steps.tsx";
import classes from "./fleet-page.module.css";
import { Models } from "./models.tsx";
import { SessionsChart } from "./sessions-chart.tsx";
import { TaskStates } from "./task-states.tsx";

/** The fleet at a glance: what is there, what happens, what was refused. */
export function FleetPage() {
  const { data: fleet, error, refetch } = useQuery(fleetQuery);
  if (!fleet)
    return (
      <>
        <PageHeader title="Fleet" />
        {error ? (
          <Failure what="The fleet cannot be shown" error={error} onRetry={refetch} />
        ) : (
          <Skeleton height={320} aria-label="Reading the fleet" />
        )}
      </>
    );
  return (
    <>
      <PageHeader
        title="Fleet"
        below={
          <>
            Beckon {fleet.server.version}, up for <Since at={fleet.server.startedAt} />
          </>
        }
        actions={<AcsAddress url={fleet.server.acsUrl} />}
      />
      {fleet.devices === 0 ? (
        <FirstSteps server={fleet.server} />
      ) : (
        <>
          <Figures fleet={fleet} />
          <div className={classes.columns}>
            <SessionsChart minutes={fleet.sessionsPerMinute} />
            <TaskStates tasks={fleet.tasks} />
            <Models models={fleet.byModel} devices={fleet.devices} />
          </div>
        </>
      )}
      <Contacts />
    </>
  );
}
