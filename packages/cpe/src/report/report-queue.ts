import { type EventStruct, eventKind, type RequestBody, type ResponseBody } from "@beckon/cwmp";

/** An RPC by which the CPE tells the ACS something, kept with its events until it is answered (EVT-4). Plain data. */
export interface ReportState {
  readonly id: number;
  readonly body: RequestBody;
  /** Cause and effect, which appear together (EVT-2). */
  readonly events: readonly EventStruct[];
}

/** Told what became of a report: the answer, or undefined if it was refused or given up. */
export type Settled = (response: ResponseBody | undefined) => void;

/** Reports that the ACS has not answered yet, oldest first. */
export class ReportQueue {
  #reports: ReportState[] = [];
  readonly #settled = new Map<number, Settled>();
  /** Those that the session under way will send, or has sent. */
  #carried: ReadonlySet<number> = new Set();
  #lastId = 0;

  add(body: RequestBody, events: readonly EventStruct[], settled?: Settled): void {
    this.#lastId++;
    this.#reports.push({ id: this.#lastId, body, events });
    if (settled) this.#settled.set(this.#lastId, settled);
  }

  /** What the session that begins now is to send. */
  carry(): readonly ReportState[] {
    this.#carried = new Set(this.#reports.map(({ id }) => id));
    return [...this.#reports];
  }

  /** True if a report waits that belongs to an event with this code. */
  has(eventCode: string): boolean {
    return this.#reports.some(({ events }) => events.some(({ EventCode }) => EventCode === eventCode));
  }

  /** The ACS has answered, well or not; either way it is over (TRC-3). */
  settle(id: number, response: ResponseBody | undefined): void {
    this.#reports = this.#reports.filter((report) => report.id !== id);
    const settled = this.#settled.get(id);
    this.#settled.delete(id);
    settled?.(response);
  }

  /** The session failed: what it carried is given up if its events are never retried. */
  sessionFailed(): void {
    this.#giveUp(({ id, events }) => this.#carried.has(id) && retriesOf(events).includes("never"));
  }

  /** The device restarts: only reports whose events outlive that stay. */
  rebooted(): void {
    this.#giveUp(({ events }) => retriesOf(events).some((retry) => retry !== "always"));
  }

  clear(): void {
    this.#giveUp(() => true);
  }

  state(): readonly ReportState[] {
    return this.#reports;
  }

  restore(reports: readonly ReportState[]): void {
    this.#reports = [...reports];
    this.#lastId = Math.max(this.#lastId, ...reports.map(({ id }) => id));
  }

  #giveUp(condition: (report: ReportState) => boolean): void {
    for (const report of this.#reports.filter(condition)) this.settle(report.id, undefined);
  }
}

function retriesOf(events: readonly EventStruct[]) {
  return events.map(({ EventCode }) => eventKind(EventCode).retry);
}
