import { Button, Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { sessionQuery } from "../api/queries.ts";
import { OddityList } from "../device/oddity-list.tsx";
import { deviceName } from "../devices/device-name.ts";
import { Facts } from "../parts/facts.tsx";
import { Failure } from "../parts/failure.tsx";
import { PageHeader } from "../parts/page-header.tsx";
import { Panel } from "../parts/panel.tsx";
import { TextLink } from "../parts/text-link.tsx";
import { momentText } from "../time/ago.tsx";
import { offsetText } from "../time/duration.ts";
import { SequenceDiagram } from "./sequence-diagram.tsx";
import { SessionOutcome } from "./session-columns.tsx";

const route = getRouteApi("/inside/sessions/$sessionId");

/** One session, as a sequence diagram. */
export function SessionPage() {
  const { sessionId } = route.useParams();
  const { data, error, refetch } = useQuery(sessionQuery(sessionId));
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  if (!data)
    return (
      <>
        <PageHeader title="Session" />
        {error ? (
          <Failure what="The session cannot be shown" error={error} onRetry={refetch} />
        ) : (
          <Skeleton height={320} aria-label="Reading the session" />
        )}
      </>
    );
  const { session, messages } = data;
  const withXml = messages.filter((message) => message.xml !== "");
  const allOpen = withXml.length > 0 && withXml.every((message) => open.has(message.index));
  return (
    <>
      <PageHeader
        title={`Session of ${momentText(session.startedAt)}`}
        before={
          <TextLink
            to="/devices/$deviceId"
            params={{ deviceId: session.deviceId }}
            search={{ tab: "sessions" }}
            className="mono"
          >
            {deviceName(session.deviceId)}
          </TextLink>
        }
        beside={<SessionOutcome outcome={session.outcome} />}
        below={session.reason}
        actions={
          <Button
            variant="default"
            onClick={() => setOpen(allOpen ? new Set() : new Set(withXml.map((message) => message.index)))}
          >
            {allOpen ? "Hide all XML" : "Show all XML"}
          </Button>
        }
      />
      <Facts
        facts={[
          { name: "Events", value: session.events.join(", ") || "none" },
          { name: "Address", value: session.address, mono: true },
          { name: "Authentication", value: session.authentication },
          { name: "Round trips", value: session.roundTrips },
          {
            name: "Duration",
            value: session.endedAt === 0 ? "running" : offsetText(session.endedAt - session.startedAt).slice(1),
          },
          { name: "Retries before", value: session.retryCount },
        ]}
      />
      <SequenceDiagram
        messages={messages}
        startedAt={session.startedAt}
        open={open}
        onToggle={(index) => setOpen(toggled(open, index))}
      />
      {session.oddities.length > 0 ? (
        <Panel title="Deviations from the standard" flush>
          <OddityList oddities={session.oddities} />
        </Panel>
      ) : null}
    </>
  );
}

function toggled(set: ReadonlySet<number>, index: number): ReadonlySet<number> {
  const next = new Set(set);
  if (!next.delete(index)) next.add(index);
  return next;
}
