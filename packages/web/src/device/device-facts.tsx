import type { Device } from "../generated/api.ts";
import { countText } from "../parts/count-text.ts";
import { Facts } from "../parts/facts.tsx";
import { TextLink } from "../parts/text-link.tsx";
import { SessionOutcome } from "../sessions/session-columns.tsx";
import { Ago, Since } from "../time/ago.tsx";
import { durationText } from "../time/duration.ts";
import classes from "./device-page.module.css";

/** The health of a device in a few facts. */
export function DeviceFacts({ device }: { readonly device: Device }) {
  return (
    <Facts
      facts={[
        { name: "Last Inform", value: <LastInform device={device} /> },
        { name: "Up for", value: <UpFor device={device} /> },
        { name: "Firmware", value: device.softwareVersion || <Unknown />, mono: true },
        { name: "Hardware", value: device.hardwareVersion || <Unknown />, mono: true },
        { name: "Address", value: device.address || <Unknown />, mono: true },
        { name: "Last session", value: <LastSession device={device} />, wide: true },
        { name: "Connection request URL", value: device.connectionRequestUrl || <Unknown />, mono: true },
        { name: "Data model", value: `${device.root || "unknown root"} over CWMP ${device.cwmpVersion || "?"}` },
        { name: "Parameters", value: <Reading discovery={device.discovery} /> },
      ]}
    />
  );
}

const Unknown = () => <span className="soft">unknown</span>;

function LastInform({ device }: { readonly device: Device }) {
  return (
    <>
      <Ago at={device.lastInformAt} />
      <div className="soft">
        {[
          ...(device.informInterval === undefined ? [] : [`every ${durationText(device.informInterval * 1_000)}`]),
          ...(device.lastEvents.length === 0 ? [] : [device.lastEvents.join(", ")]),
        ].join(" · ")}
      </div>
    </>
  );
}

function UpFor({ device }: { readonly device: Device }) {
  return (
    <>
      {device.lastBootAt === 0 ? <Unknown /> : <Since at={device.lastBootAt} />}
      <div className="soft">
        first seen <Ago at={device.firstSeenAt} />
      </div>
    </>
  );
}

function Reading({ discovery }: { readonly discovery: Device["discovery"] }) {
  const { state, parameters, read } = discovery;
  if (state === "none") return <span className="soft">not read yet</span>;
  if (state === "complete")
    return (
      <>
        {countText(parameters)}
        <div className="soft">
          read <Ago at={discovery.completedAt} />
        </div>
      </>
    );
  return (
    <>
      {countText(read)} of {countText(parameters)} read
      <progress
        className={classes.progress}
        max={Math.max(1, parameters)}
        value={read}
        aria-label="Reading the parameters"
      />
    </>
  );
}

function LastSession({ device }: { readonly device: Device }) {
  const { lastSession } = device;
  if (!lastSession) return <span className="soft">none</span>;
  return (
    <>
      <TextLink to="/sessions/$sessionId" params={{ sessionId: lastSession.id }}>
        <SessionOutcome outcome={lastSession.outcome} />
      </TextLink>
      <div className={lastSession.outcome === "failed" ? "bad" : "soft"}>{lastSession.reason}</div>
    </>
  );
}
