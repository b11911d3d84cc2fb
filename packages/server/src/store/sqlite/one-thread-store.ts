import { type Store, StoreError } from "@beckon/acs";
import { encodeChange } from "../encoding/encode-change.ts";
import { LastInforms } from "../encoding/last-informs.ts";
import { openReader, openWriter } from "./connection.ts";
import { DeviceReader } from "./device-reader.ts";
import { HistoryReader } from "./history-reader.ts";
import { KnownDevices } from "./known-devices.ts";
import { migrate } from "./migrate.ts";
import { MIGRATIONS } from "./migrations.ts";
import { ProcessLock } from "./process-lock.ts";
import { Statements } from "./statements.ts";
import { Writer } from "./writer.ts";

export type OneThreadStore = Pick<Store, "commit" | "device" | "tree" | "openTasks" | "session" | "messages"> &
  AsyncDisposable;

/** The parts of the embedded store, put together without its threads, for tools that open many databases for a moment each. */
export function openInOneThread(path: string): OneThreadStore {
  const lock = new ProcessLock(path);
  const database = openWriter(path);
  migrate(database, path, MIGRATIONS);
  const reader = openReader(path);
  const statements = new Statements(reader);
  const devices = new DeviceReader(statements, new LastInforms(), new KnownDevices());
  devices.load();
  const history = new HistoryReader(statements);
  const writer = new Writer(database);
  return {
    device: async (id) => devices.device(id),
    tree: async (id) => devices.tree(id),
    openTasks: async (id) => history.openTasks(id),
    session: async (id) => history.session(id),
    messages: async (id) => history.messages(id),
    commit: async (changes) => {
      const [answer] = writer.write([changes.map(encodeChange)]);
      if (answer !== undefined && "failure" in answer) throw new StoreError(answer.failure.message);
    },
    [Symbol.asyncDispose]: async () => {
      reader.close();
      database.close();
      lock[Symbol.dispose]();
    },
  };
}
