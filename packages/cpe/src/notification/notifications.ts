import type { ManagementServer } from "../management-server.ts";
import type { DeviceModel } from "../model/device-model.ts";
import { ValueChanges } from "./value-changes.ts";

const IN_SESSION = { watched: new Set([1, 2, 4, 6]), active: new Set([2]) };
const LIGHTWEIGHT = { watched: new Set([3, 4, 5, 6]), active: new Set([5, 6]) };

/** Changes to tell the ACS of, in Informs and in datagrams: two ways that know nothing of each other (NTF-1). */
export class Notifications {
  /** What goes into Informs, with event 4 VALUE CHANGE. */
  readonly inSession: ValueChanges;
  /** What goes into lightweight notifications (LWN-1). */
  readonly lightweight: ValueChanges;

  constructor(model: DeviceModel, server: ManagementServer, now: () => number) {
    const limit = (path: string) => server.notificationLimit(path);
    this.inSession = new ValueChanges(model, { ...IN_SESSION, limit }, now);
    this.lightweight = new ValueChanges(model, { ...LIGHTWEIGHT, limit: () => 0 }, now);
  }

  /** Takes all values as known. */
  begin(): void {
    this.inSession.begin();
    this.lightweight.begin();
  }

  /** A parameter was written other than by the ACS, maybe with the value it had. */
  written(path: string, before: string, after: string): void {
    this.inSession.written(path, before, after);
    this.lightweight.written(path, before, after);
  }

  /** Runs a change made by the ACS: what follows from it is not reported back (INF-7). */
  byAcs<T>(change: () => T): T {
    this.inSession.check();
    this.lightweight.check();
    const result = change();
    this.inSession.learn();
    this.lightweight.learn();
    return result;
  }
}
