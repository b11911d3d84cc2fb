/** What becomes of an event that was not delivered (section 8 of TR-069, EVT-4). */
export type EventRetry =
  /** Kept over reboots until it is delivered. */
  | "always"
  /** Kept until the next reboot. */
  | "untilReboot"
  /** Given up when the session that carried it fails. */
  | "never";

export interface EventKind {
  readonly code: string;
  /** Single events occur at most once in an Inform, multiple ones several times, each with its CommandKey (EVT-2). */
  readonly occurs: "single" | "multiple";
  /** The answer that delivers it. */
  readonly acknowledgedBy:
    | "InformResponse"
    | "TransferCompleteResponse"
    | "AutonomousTransferCompleteResponse"
    | "RequestDownloadResponse"
    | "KickedResponse"
    | "DUStateChangeCompleteResponse"
    | "AutonomousDUStateChangeCompleteResponse";
  readonly retry: EventRetry;
}

const event = (
  code: string,
  retry: EventRetry,
  acknowledgedBy: EventKind["acknowledgedBy"] = "InformResponse",
): EventKind => ({ code, occurs: code.startsWith("M ") ? "multiple" : "single", acknowledgedBy, retry });

/**
 * The events of TR-069 Amendment 6, table 8. Codes 13 and 14 have no retry rule in the stored material; like every other
 * event that InformResponse acknowledges and that tells of a moment, they are kept until the next reboot.
 */
export const EVENTS: readonly EventKind[] = [
  event("0 BOOTSTRAP", "always"),
  event("1 BOOT", "untilReboot"),
  event("2 PERIODIC", "always"),
  event("3 SCHEDULED", "always"),
  event("4 VALUE CHANGE", "untilReboot"),
  event("5 KICKED", "never", "KickedResponse"),
  event("6 CONNECTION REQUEST", "never"),
  event("7 TRANSFER COMPLETE", "always", "TransferCompleteResponse"),
  event("8 DIAGNOSTICS COMPLETE", "untilReboot"),
  event("9 REQUEST DOWNLOAD", "never", "RequestDownloadResponse"),
  event("10 AUTONOMOUS TRANSFER COMPLETE", "always", "AutonomousTransferCompleteResponse"),
  event("11 DU STATE CHANGE COMPLETE", "always", "DUStateChangeCompleteResponse"),
  event("12 AUTONOMOUS DU STATE CHANGE COMPLETE", "always", "AutonomousDUStateChangeCompleteResponse"),
  event("13 WAKEUP", "untilReboot"),
  event("14 HEARTBEAT", "untilReboot"),
  event("M Reboot", "always"),
  event("M ScheduleInform", "always"),
  event("M Download", "always", "TransferCompleteResponse"),
  event("M ScheduleDownload", "always", "TransferCompleteResponse"),
  event("M Upload", "always", "TransferCompleteResponse"),
  event("M ChangeDUState", "always", "DUStateChangeCompleteResponse"),
];

const BY_CODE = new Map(EVENTS.map((kind) => [kind.code, kind]));
const BY_NUMBER = new Map(
  EVENTS.filter((kind) => /^\d/.test(kind.code)).map((kind) => [Number.parseInt(kind.code, 10), kind]),
);

/** The rules of an event; vendor events (`M X_…`, `X …`) are kept over reboots and may occur several times. */
export function eventKind(code: string): EventKind {
  return BY_CODE.get(code) ?? { code, occurs: "multiple", acknowledgedBy: "InformResponse", retry: "always" };
}

/** The standard's spelling of an event code that a device wrote in its own way (QRK-26); unknown codes stay (EVT-6). */
export function canonicalEventCode(code: string): string {
  const folded = code.trim().replace(/\s+/g, " ");
  if (BY_CODE.has(folded)) return folded;
  const numbered = /^(\d{1,2})(?: |$)/.exec(folded)?.[1];
  if (numbered !== undefined) return BY_NUMBER.get(Number(numbered))?.code ?? folded;
  return EVENTS.find((kind) => kind.code.toLowerCase() === folded.toLowerCase())?.code ?? folded;
}
