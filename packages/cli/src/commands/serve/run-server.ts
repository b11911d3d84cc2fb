import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Configuration, RunningServer } from "@beckon/server";
import { LOCAL_URL_FILE } from "../../api/find-server.ts";
import { CliError } from "../../cli-error.ts";
import { EXIT } from "../../exit-codes.ts";
import { systemError } from "../system-error.ts";

/** Starts the server, and leaves its address in the data directory for the other commands. */
export async function runServer(configuration: Configuration): Promise<RunningServer> {
  const { ConfigurationError, startServer } = await import("@beckon/server");
  try {
    const server = await startServer(configuration);
    writeFileSync(join(configuration.data, LOCAL_URL_FILE), `${server.webUrl}\n`);
    return server;
  } catch (error) {
    if (error instanceof ConfigurationError) throw new CliError(EXIT.usage, error.message, { cause: error });
    throw systemError(error, "The server cannot start") ?? error;
  }
}

/** Lets running sessions end, and takes the address back. */
export async function stopServer(server: RunningServer, { data }: Configuration): Promise<void> {
  rmSync(join(data, LOCAL_URL_FILE), { force: true });
  await server.stop();
}
