import { agoText, durationText } from "./duration.ts";
import { useTextAt } from "./now.ts";

const FULL = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "medium" });

/** A moment in full, in the viewer's time zone. */
export const momentText = (at: number) => (at === 0 ? "never" : FULL.format(at));

/** How long ago something was; goes on counting; the full time is its tooltip. */
export function Ago({ at }: { readonly at: number }) {
  const text = useTextAt((now) => agoText(at, now));
  if (at === 0) return <span className="soft">never</span>;
  return (
    <time dateTime={new Date(at).toISOString()} title={momentText(at)}>
      {text}
    </time>
  );
}

/** How long something has lasted. */
export function Since({ at }: { readonly at: number }) {
  const text = useTextAt((now) => durationText(now - at));
  return (
    <time dateTime={new Date(at).toISOString()} title={`since ${momentText(at)}`}>
      {text}
    </time>
  );
}
