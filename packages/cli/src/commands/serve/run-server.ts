import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Configuration, RunningServer } from "@beckon/server";
import { LOCAL_URL_FILE } from "../../api/find-server.ts";
import { CliError } from "../../cli-error.ts";
import { EXIT } from "../../exit-codes.ts";
import { systemError } from "../system-error.ts";
import { localWebUrl } from "./local-url.ts";

/**
 * Starts the server, and leaves its address in the data directory for the other commands. Disposing the stack lets
 * running sessions end, and takes the address back.
 */
export async function runServer(configuration: Configuration, running: AsyncDisposableStack): Promise<RunningServer> {
  const { ConfigurationError, startServer } = await import("@beckon/server");
  try {
    const server = running.use(await startServer(configuration));
    const file = join(configuration.data, LOCAL_URL_FILE);
    writeFileSync(file, `${localWebUrl(server, configuration)}\n`);
    running.defer(() => rmSync(file, { force: true }));
    return server;
  } catch (error) {
    if (error instanceof ConfigurationError) throw new CliError(EXIT.usage, error.message, { cause: error });
    throw systemError(error, "The server cannot start") ?? error;
  }
}
