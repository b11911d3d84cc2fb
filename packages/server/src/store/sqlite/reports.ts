import type { Device, DeviceQuery, FleetSummary, Page, RecordedMessage, SessionRecord, Store, Task } from "@beckon/acs";
import type { LastInforms } from "../encoding/last-informs.ts";
import { DeviceList } from "./device-list.ts";
import { fleetSummary } from "./fleet-summary.ts";
import { HistoryReader } from "./history-reader.ts";
import type { Statements } from "./statements.ts";
import { unusedClasses } from "./sweep.ts";

/** The reads whose length depends on the fleet or on what somebody asks: they run on a thread of their own. */
export class Reports {
  readonly #statements: Statements;
  readonly #informs: LastInforms;
  readonly #list: DeviceList;
  readonly #history: HistoryReader;

  constructor(statements: Statements, informs: LastInforms) {
    this.#statements = statements;
    this.#informs = informs;
    this.#list = new DeviceList(statements, informs);
    this.#history = new HistoryReader(statements);
  }

  devices(query: DeviceQuery): Page<Device> {
    return this.#list.page(query);
  }

  fleet(onlineSince: number, now: number): FleetSummary {
    return fleetSummary(this.#statements, this.#informs, onlineSince, now);
  }

  tasks(query: Parameters<Store["tasks"]>[0]): Page<Task> {
    return this.#history.tasks(query);
  }

  sessions(query: Parameters<Store["sessions"]>[0]): Page<SessionRecord> {
    return this.#history.sessions(query);
  }

  messages(sessionId: string): readonly RecordedMessage[] {
    return this.#history.messages(sessionId);
  }

  unusedClasses(): readonly number[] {
    return unusedClasses(this.#statements);
  }
}
