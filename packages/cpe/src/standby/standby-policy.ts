import type { ManagementServer } from "../management-server.ts";

/** What StandbyPolicy makes of this device (STB-1): what wakes it, and what it has to tell when it is awake again. */
export interface StandbyPolicy {
  /** It hears connection requests and wakes for them. */
  readonly hearsConnectionRequests: boolean;
  readonly wakesForPeriodic: boolean;
  readonly wakesForScheduled: boolean;
  /** Seconds out of reach after which the return is told; undefined: never. */
  readonly longestOutOfReach: number | undefined;
  /** Periodic informs missed after which the return is told; undefined: never. */
  readonly mostMissedPeriodic: number | undefined;
  readonly tellsMissedScheduled: boolean;
}

/** A wish of the ACS counts only as far as the device is capable of it. */
export function standbyPolicyOf(server: ManagementServer): StandbyPolicy {
  const is = (name: string) => server.boolean(`StandbyPolicy.${name}`, false);
  const limit = (name: string) => {
    const number = server.number(`StandbyPolicy.${name}`, -1);
    return number < 0 ? undefined : number;
  };
  const hasTimer = is("SelfTimerCapable");
  return {
    hearsConnectionRequests: is("NetworkAwarenessCapable") && is("CRAwarenessRequested"),
    wakesForPeriodic: hasTimer && is("PeriodicAwarenessRequested"),
    wakesForScheduled: hasTimer && is("ScheduledAwarenessRequested"),
    longestOutOfReach: limit("CRUnawarenessMaxDuration"),
    mostMissedPeriodic: limit("MaxMissedPeriodic"),
    tellsMissedScheduled: is("NotifyMissedScheduled"),
  };
}
