import { parseBoolean, parseDateTime } from "@beckon/cwmp";
import type { Parameter } from "../generated/api.ts";
import { momentText } from "../time/ago.tsx";
import { durationText } from "../time/duration.ts";

/** A value as a person reads it; the text as on the wire is its tooltip. Always text, never markup. */
export function ShownValue({ parameter }: { readonly parameter: Parameter }) {
  const { value, secret, definition } = parameter;
  if (secret) return <span className="soft">hidden</span>;
  if (value === undefined) return <span className="soft">not read</span>;
  if (value === "") return <span className="soft">empty</span>;
  const units = definition?.units;
  return (
    <span title={value}>
      <span className="mono">{readable(parameter.type, value)}</span>
      {units ? <span className="soft"> {units}</span> : null}
    </span>
  );
}

function readable(type: string, value: string): string {
  if (type === "boolean") return String(parseBoolean(value) ?? value);
  if (type !== "dateTime") return value;
  const time = parseDateTime(value);
  switch (time?.kind) {
    case "moment":
      return momentText(time.epochMilliseconds);
    case "unknown":
      return "unknown time";
    case "infinite":
      return "never ends";
    case "sinceBoot":
      return `${durationText(time.milliseconds)} after boot`;
    case undefined:
      return value;
  }
}
