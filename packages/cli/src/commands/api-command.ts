import { Command, Option } from "commander";
import { ApiClient } from "../api/api-client.ts";
import { findServer } from "../api/find-server.ts";
import { json } from "../output/json.ts";
import type { Terminal } from "../terminal.ts";
import { jsonOption } from "./options.ts";

/** What every command that talks to a server has at hand. */
export interface ApiContext {
  readonly api: ApiClient;
  readonly terminal: Terminal;
  /** Prints the answer for programs if --json was given, else as text. */
  print(answer: unknown, text: () => string): void;
}

interface ApiOptions {
  readonly url?: string;
  readonly token?: string;
  readonly data?: string;
  readonly json?: boolean;
  readonly verbose?: boolean;
}

/** A command over the REST API, with the options that say where the server is. */
export function apiCommand(name: string, summary: string): Command {
  return new Command(name)
    .description(summary)
    .addOption(jsonOption())
    .addOption(new Option("--url <url>", "address of the server's page and API [BECKON_URL]"))
    .addOption(new Option("--token <token>", "API token; prefer BECKON_TOKEN, which does not show in the process list"))
    .addOption(new Option("--data <directory>", "data directory of a server on this machine, to use its own token"))
    .option("-v, --verbose", "tell every request on standard error");
}

/** What the command does, given its context, its arguments and its own options. */
export type ApiAction<O> = (context: ApiContext, args: readonly string[], options: O) => Promise<void>;

export function withApi<O>(command: Command, terminal: Terminal, action: ApiAction<O>): Command {
  return command.action(() => action(apiContext(command, terminal), command.args, command.opts<ApiOptions & O>()));
}

/** @throws CliError if it cannot be told where the server is */
export function apiContext(command: Command, terminal: Terminal): ApiContext {
  const options = command.opts<ApiOptions>();
  const server = findServer(options, terminal.environment);
  const note = (text: string): void => {
    if (options.verbose) terminal.err(`${text}\n`);
  };
  return {
    api: new ApiClient(server, terminal.interrupted, note),
    terminal,
    print: (answer, text) => terminal.out(options.json ? json(answer) : text()),
  };
}
