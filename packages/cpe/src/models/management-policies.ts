import { type ObjectSpec, r, w } from "../model/spec.ts";

/** How changes are told by datagrams (Annex M) and what HTTP may compress; the engine fills in what it can. */
export function lightweightAndCompression(): ObjectSpec {
  return {
    LightweightNotificationProtocolsSupported: r.string(""),
    LightweightNotificationProtocolsUsed: w.string(""),
    UDPLightweightNotificationHost: w.string(""),
    UDPLightweightNotificationPort: w.unsignedInt(7547),
    HTTPCompressionSupported: r.string(""),
    HTTPCompression: w.string("Disabled"),
  };
}

/** What wakes the device from standby, and what it tells then (Annex L). */
export function standbyPolicy(): ObjectSpec {
  return {
    CRAwarenessRequested: w.boolean(false),
    PeriodicAwarenessRequested: w.boolean(false),
    ScheduledAwarenessRequested: w.boolean(false),
    CRUnawarenessMaxDuration: w.int(-1),
    MaxMissedPeriodic: w.int(-1),
    NotifyMissedScheduled: w.boolean(false),
    NetworkAwarenessCapable: r.boolean(true),
    SelfTimerCapable: r.boolean(true),
  };
}
