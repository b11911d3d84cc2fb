import { carries, within, without } from "./edit-xml.ts";
import type { Persona } from "./persona.ts";

/** Rewrites the events of each Inform. */
function telling(name: string, title: string, events: (xml: string) => string, shows = ["QRK-26"]): Persona {
  const writes = (xml: string) => (carries(xml, "Inform") ? within(xml, "Event", events) : xml);
  return { name, title, shows, disguise: { writes } };
}

function event(code: string): string {
  return `<EventStruct><EventCode>${code}</EventCode><CommandKey></CommandKey></EventStruct>`;
}

/** What is odd about its events. */
export const EVENT_PERSONAS: readonly Persona[] = [
  telling("bootstraps-at-every-boot", "tells 0 BOOTSTRAP at every boot", (events) =>
    events.includes("1 BOOT<") && !events.includes("0 BOOTSTRAP") ? event("0 BOOTSTRAP") + events : events,
  ),
  telling("boots-in-silence", "does not tell 1 BOOT after a reboot", (events) =>
    events.replace(/<EventStruct><EventCode>1 BOOT<.*?<\/EventStruct>/s, ""),
  ),
  telling("numbers-for-events", "tells the numbers of its events only", (events) =>
    events.replace(/<EventCode>(\d+) [^<]*/g, "<EventCode>$1"),
  ),
  telling("mumbled-events", "spells its events in lower case and with double blanks", (events) =>
    events.replace(/<EventCode>([^<]*)/g, (tag) =>
      tag.replace(/>.*/s, (code) => code.toLowerCase().replaceAll(" ", "  ")),
    ),
  ),
  telling(
    "transfers-it-did-not-make",
    "tells 7 TRANSFER COMPLETE and has no TransferComplete to send",
    (events) => events + event("7 TRANSFER COMPLETE"),
  ),
  telling(
    "changes-it-does-not-show",
    "tells 4 VALUE CHANGE and no parameter that changed",
    (events) => events + event("4 VALUE CHANGE"),
  ),
  telling("no-command-keys", "gives no CommandKey with its M events", (events) => without(events, "CommandKey"), [
    "QRK-20",
    "QRK-26",
  ]),
  telling(
    "no-events",
    "has an event without a code, and often none at all",
    (events) => (events.includes("BOOT") ? event("") + events : ""),
    ["WIRE-9"],
  ),
];
