import { join } from "node:path";
import { type Store, StoreError } from "@beckon/acs";
import type { Clock } from "@beckon/cwmp/ports";
import { ConfigurationError } from "../configuration/configuration-error.ts";
import type { Configuration } from "../configuration/options.ts";
import type { Log } from "../log/log.ts";
import { openPostgresStore, SqliteStore } from "../store/index.ts";
import { prepareDataDirectory } from "./data-directory.ts";

/** Opens the PostgreSQL database that is configured, or the SQLite database in the data directory. */
export async function openStore(configuration: Configuration, clock: Clock, log: Log): Promise<Store> {
  // Secrets of this machine are in it in both cases.
  const directory = prepareDataDirectory(configuration.data);
  const url = configuration["store.url"];
  try {
    if (url === undefined) return await SqliteStore.open({ path: join(directory, "beckon.db"), clock });
    return await openPostgresStore({ url, clock, warn: (sentence) => log.warn(sentence) });
  } catch (error) {
    if (error instanceof StoreError && error.code === "unusable")
      throw new ConfigurationError(error.message, { cause: error });
    throw error;
  }
}
