import type { Configuration, OptionName } from "@beckon/server";
import { type Command, Option } from "commander";
import { CliError } from "../../cli-error.ts";
import { EXIT } from "../../exit-codes.ts";
import type { Terminal } from "../../terminal.ts";

/** Read if it exists and no other file is named. */
const DEFAULT_FILE = "beckon.yaml";

/** Adds a flag for every setting of the server. */
export async function addConfigurationFlags(command: Command): Promise<void> {
  const { CONFIGURATION_FLAGS } = await import("@beckon/server");
  command.option(
    "--config <file>",
    `YAML file with settings (default: ${DEFAULT_FILE} if it is there) [BECKON_CONFIG]`,
  );
  for (const { flag, description, isSwitch } of CONFIGURATION_FLAGS) {
    const option = new Option(flag, description);
    command.addOption(isSwitch ? option.preset("true") : option);
  }
}

/**
 * The settings of this command line, its environment and its file.
 *
 * @param preset what counts where nobody said anything
 * @throws CliError
 */
export async function readConfiguration(
  command: Command,
  { environment }: Terminal,
  preset: Readonly<Partial<Record<OptionName, string>>> = {},
): Promise<Configuration> {
  const { CONFIGURATION_FLAGS, ConfigurationError, loadConfiguration, OPTIONS } = await import("@beckon/server");
  const given = command.opts<Readonly<Record<string, string | undefined>>>();
  const flags: Partial<Record<OptionName, string>> = {};
  for (const { name, flag } of CONFIGURATION_FLAGS) {
    const value = given[new Option(flag).attributeName()];
    if (value !== undefined) flags[name] = value;
  }
  const file = given.config ?? environment.BECKON_CONFIG;
  const sources = { environment, ...(file === undefined ? { defaultFile: DEFAULT_FILE } : { file }) };
  try {
    const configuration = loadConfiguration({ ...sources, flags });
    const unsaid = Object.entries(preset).filter(
      ([name]) => configuration[name as OptionName] === OPTIONS[name as OptionName].default,
    );
    return unsaid.length === 0
      ? configuration
      : loadConfiguration({ ...sources, flags: { ...Object.fromEntries(unsaid), ...flags } });
  } catch (error) {
    if (error instanceof ConfigurationError) throw new CliError(EXIT.usage, error.message, { cause: error });
    throw error;
  }
}
