import { type EventKind, type EventStruct, eventKind } from "@beckon/cwmp";

const LARGEST_INFORM = 64;

/** Events that happened and were not delivered yet, with the rules by which they wait or are given up (section 8). */
export class EventQueue {
  #events: EventStruct[] = [];
  #announced: readonly EventStruct[] = [];

  get isEmpty(): boolean {
    return this.#events.length === 0;
  }

  all(): readonly EventStruct[] {
    return this.#events;
  }

  /**
   * A single event that waits already is not added again (EVT-2). One that is on its way in the session that runs is: it
   * happened anew.
   */
  raise(code: string, commandKey = ""): void {
    const waits = this.#events.some((event) => event.EventCode === code && !this.#announced.includes(event));
    if (waits && eventKind(code).occurs === "single") return;
    if (code === "0 BOOTSTRAP") this.#events = []; // EVT-5
    this.#events.push({ EventCode: code, CommandKey: commandKey });
    while (this.#events.length > LARGEST_INFORM) this.#dropOldest();
  }

  /** What goes into the Inform that is made now (EVT-3); delivery is counted against this list only. */
  announce(): readonly EventStruct[] {
    const last = new Map(this.#events.map((event) => [event.EventCode, event]));
    this.#remove((event, kind) => kind.occurs === "single" && last.get(event.EventCode) !== event);
    this.#announced = [...this.#events];
    return this.#announced;
  }

  /** The InformResponse arrived: it delivers what was announced and is acknowledged by it (EVT-4). */
  informed(): void {
    this.#remove((event, kind) => this.#announced.includes(event) && kind.acknowledgedBy === "InformResponse");
  }

  /** Takes back an event of this code and key: its own RPC was answered, or what it told of is no longer so. */
  withdraw(code: string, commandKey = ""): void {
    if (eventKind(code).occurs === "single") this.#remove((event) => event.EventCode === code);
    const index = this.#events.findIndex((event) => event.EventCode === code && event.CommandKey === commandKey);
    if (index >= 0) this.#events.splice(index, 1);
  }

  /** The session failed: announced events that are never retried are given up. */
  sessionFailed(): void {
    this.#remove((event, kind) => this.#announced.includes(event) && kind.retry === "never");
    this.#announced = [];
  }

  sessionEnded(): void {
    this.#announced = [];
  }

  /** The device restarts: only events that outlive a reboot stay. */
  rebooted(): void {
    this.#announced = [];
    this.#remove((_event, kind) => kind.retry !== "always");
  }

  clear(): void {
    this.#events = [];
    this.#announced = [];
  }

  restore(events: readonly EventStruct[]): void {
    this.#events = [...events];
    this.#announced = [];
  }

  #remove(condition: (event: EventStruct, kind: EventKind) => boolean): void {
    this.#events = this.#events.filter((event) => !condition(event, eventKind(event.EventCode)));
  }

  // EVT-1: an Inform has room for 64 events; of too many the oldest multiple one goes.
  #dropOldest(): void {
    const index = this.#events.findIndex((event) => eventKind(event.EventCode).occurs === "multiple");
    this.#events.splice(Math.max(0, index), 1);
  }
}
