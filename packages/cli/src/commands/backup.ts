import { existsSync } from "node:fs";
import { join } from "node:path";
import { Command, Option } from "commander";
import { CliError } from "../cli-error.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { json } from "../output/json.ts";
import { moment } from "../output/time.ts";
import type { Terminal } from "../terminal.ts";
import { apiCommand, apiContext } from "./api-command.ts";
import { jsonOption } from "./options.ts";

/** Making a backup may take this long before its first byte comes, seconds: the server copies the database first. */
const PATIENCE = 3600;

interface BackupOptions {
  readonly url?: string;
  readonly data?: string;
  readonly force?: boolean;
  readonly json?: boolean;
}

interface RestoreOptions {
  readonly data?: string;
  readonly force?: boolean;
  readonly check?: boolean;
  readonly json?: boolean;
}

export function backupCommand(terminal: Terminal): Command {
  const command = apiCommand(
    "backup",
    "Write everything the server keeps into one file, while it runs or while it does not.",
  )
    .argument("<file>", "where to put the backup")
    .option("--force", "replace the file if it is there")
    .addHelpText(
      "after",
      `
A server that runs is asked for the backup, which only an admin may; of one that does not, the data directory is read.
The file holds the secrets of the server and its devices. Only its owner can read it; keep it so.

Examples:
  beckon backup monday.backup
  beckon backup --data /var/lib/beckon /backups/beckon.backup --force`,
    );
  return command.action(async (file: string, options: BackupOptions) => {
    const { refuseExisting, writeBackupFile } = await import("@beckon/server");
    const force = options.force === true;
    const header = await explained(async () => {
      refuseExisting(file, force);
      return await writeBackupFile(await source(command, terminal, options), file, { force });
    });
    terminal.out(options.json === true ? json({ file, ...header }) : `${file}: ${size(header.bytes)}, checked.\n`);
  });
}

export function restoreCommand(terminal: Terminal): Command {
  const command = new Command("restore")
    .description("Put a backup into the data directory of a server that does not run.")
    .argument("<file>", "the backup")
    .addOption(jsonOption())
    .addOption(new Option("--data <directory>", "data directory of the server [BECKON_DATA]"))
    .option("--force", "replace the database that is there")
    .option("--check", "only look whether the backup could be restored")
    .addHelpText(
      "after",
      `
The backup is unpacked and checked beside the database first; until that is done, and after any failure, the directory is
as it was.

Examples:
  beckon restore --check monday.backup
  beckon restore --data /var/lib/beckon --force monday.backup`,
    );
  return command.action(async (file: string, options: RestoreOptions) => {
    const { checkBackup, restoreDataDirectory } = await import("@beckon/server");
    const data = options.data ?? terminal.environment.BECKON_DATA ?? "data";
    const header = await explained(() =>
      options.check === true
        ? checkBackup(file, existsSync(data) ? data : ".")
        : restoreDataDirectory(file, data, { force: options.force === true }),
    );
    const done = options.check === true ? "could be restored" : `is now the database in ${data}`;
    const text = `${file}, made ${moment(header.at)} by Beckon ${header.version}, ${done}.\n`;
    terminal.out(options.json === true ? json({ file, ...header }) : text);
  });
}

/** The backup as a stream: of the data directory if nobody uses it, else of the server. */
async function source(
  command: Command,
  terminal: Terminal,
  options: BackupOptions,
): Promise<AsyncIterable<Uint8Array>> {
  const { BackupError, backupDataDirectory } = await import("@beckon/server");
  const data = options.data ?? terminal.environment.BECKON_DATA ?? "data";
  const named = options.url ?? terminal.environment.BECKON_URL;
  if (named === undefined && existsSync(join(data, "beckon.db"))) {
    try {
      return await backupDataDirectory(data, Date.now());
    } catch (error) {
      if (!(error instanceof BackupError && error.code === "inUse")) throw error;
    }
  }
  return apiContext(command, terminal).api.download("/backup", { method: "POST", patience: PATIENCE });
}

const EXIT_CODES: Readonly<Record<string, ExitCode>> = {
  missing: EXIT.notFound,
  exists: EXIT.usage,
  inUse: EXIT.refused,
};

/** What prevents a backup or a restoration, as a refusal of the command line. */
async function explained<T>(work: () => Promise<T>): Promise<T> {
  const { BackupError } = await import("@beckon/server");
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof BackupError)) throw error;
    throw new CliError(EXIT_CODES[error.code] ?? EXIT.failed, error.message, { cause: error });
  }
}

function size(bytes: number): string {
  return bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
