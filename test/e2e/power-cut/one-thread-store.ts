import { type Store, StoreError } from "@beckon/acs";
import { encodeChange } from "../../../packages/server/src/store/encoding/encode-change.ts";
import { LastInforms } from "../../../packages/server/src/store/encoding/last-informs.ts";
import { openReader, openWriter } from "../../../packages/server/src/store/sqlite/connection.ts";
import { DeviceReader } from "../../../packages/server/src/store/sqlite/device-reader.ts";
import { HistoryReader } from "../../../packages/server/src/store/sqlite/history-reader.ts";
import { KnownDevices } from "../../../packages/server/src/store/sqlite/known-devices.ts";
import { migrate } from "../../../packages/server/src/store/sqlite/migrate.ts";
import { MIGRATIONS } from "../../../packages/server/src/store/sqlite/migrations.ts";
import { ProcessLock } from "../../../packages/server/src/store/sqlite/process-lock.ts";
import { Statements } from "../../../packages/server/src/store/sqlite/statements.ts";
import { Writer } from "../../../packages/server/src/store/sqlite/writer.ts";

type Part = Pick<Store, "commit" | "device" | "tree" | "openTasks" | "session" | "messages"> & AsyncDisposable;

/** The parts of the embedded store, put together without its threads: thousands of states are opened with it. */
export function openInOneThread(path: string): Part {
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
