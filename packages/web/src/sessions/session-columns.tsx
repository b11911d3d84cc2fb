import { VisuallyHidden } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { deviceName } from "../devices/device-name.ts";
import type { Session } from "../generated/api.ts";
import type { Column } from "../parts/column.ts";
import { Status } from "../parts/status.tsx";
import { Ago } from "../time/ago.tsx";
import { offsetText } from "../time/duration.ts";

export function SessionOutcome({ outcome }: { readonly outcome: string }) {
  if (outcome === "running") return <Status tone="busy">Running</Status>;
  if (outcome === "failed") return <Status tone="bad">Failed</Status>;
  return <Status tone="good">Completed</Status>;
}

export function sessionColumns({ withDevice }: { readonly withDevice: boolean }): readonly Column<Session>[] {
  const device: Column<Session> = {
    key: "device",
    title: "Device",
    from: "medium",
    cell: (session) => (
      <Link
        to="/devices/$deviceId"
        params={{ deviceId: session.deviceId }}
        search={{ tab: "sessions" }}
        className="mono"
        title={session.deviceId}
      >
        {deviceName(session.deviceId)}
      </Link>
    ),
  };
  return [
    {
      key: "started",
      title: "Started",
      width: "108px",
      cell: (session) => (
        <Link to="/sessions/$sessionId" params={{ sessionId: session.id }} data-row-link>
          <VisuallyHidden>Session of </VisuallyHidden>
          <Ago at={session.startedAt} />
        </Link>
      ),
    },
    {
      key: "outcome",
      title: "Outcome",
      width: "116px",
      cell: (session) => <SessionOutcome outcome={session.outcome} />,
    },
    ...(withDevice ? [device] : []),
    {
      key: "events",
      title: "Events",
      from: "medium",
      cell: (session) => <span title={session.events.join(", ")}>{session.events.join(", ")}</span>,
    },
    { key: "reason", title: "How it ended", cell: (session) => <span title={session.reason}>{session.reason}</span> },
    { key: "trips", title: "Round trips", width: "92px", from: "wide", cell: (session) => session.roundTrips },
    {
      key: "duration",
      title: "Duration",
      width: "92px",
      from: "medium",
      cell: (session) =>
        session.endedAt === 0 ? (
          <span className="soft">…</span>
        ) : (
          offsetText(session.endedAt - session.startedAt).slice(1)
        ),
    },
    {
      key: "address",
      title: "Address",
      width: "140px",
      from: "wide",
      cell: (session) => (
        <span className="mono" title={session.address}>
          {session.address}
        </span>
      ),
    },
  ];
}
