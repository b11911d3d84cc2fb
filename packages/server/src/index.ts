export { AcsEventHub } from "./acs-events.ts";
export { NodeClock } from "./adapters/node-clock.ts";
export { nodeHashes } from "./adapters/node-hashes.ts";
export { nodeRandom } from "./adapters/node-random.ts";
export {
  BackupError,
  type BackupHeader,
  backupDataDirectory,
  checkBackup,
  refuseExisting,
  restoreDataDirectory,
  writeBackupFile,
} from "./backup/index.ts";
export { ConfigurationError } from "./configuration/configuration-error.ts";
export { describeOptions } from "./configuration/describe-options.ts";
export { CONFIGURATION_FLAGS, type ConfigurationFlag } from "./configuration/flags.ts";
export { type ConfigurationSources, loadConfiguration } from "./configuration/load-configuration.ts";
export { type Configuration, OPTIONS, type OptionName } from "./configuration/options.ts";
export { type CwmpListenerOptions, createCwmpListener } from "./cwmp/listener.ts";
export { FAILPOINTS } from "./failpoints/failpoints.ts";
export { type Replacements, type RunningServer, startServer } from "./start/start-server.ts";
export {
  openPostgresStore,
  type PostgresOptions,
  type PostgresStore,
  type SqliteOptions,
  SqliteStore,
} from "./store/index.ts";
export { openInOneThread } from "./store/sqlite/one-thread-store.ts";
export { VERSION } from "./version.ts";
