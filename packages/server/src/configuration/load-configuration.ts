import { readFileSync } from "node:fs";
import { closest } from "./closest.ts";
import { ConfigurationError } from "./configuration-error.ts";
import {
  type Configuration,
  environmentNameOf,
  flagNameOf,
  OPTION_NAMES,
  OPTIONS,
  type Option,
  type OptionName,
} from "./options.ts";
import { readConfigurationFile, type Written } from "./read-file.ts";

export interface ConfigurationSources {
  /** The YAML file somebody named. It must exist. */
  readonly file?: string;
  /** The YAML file that is read if it exists. */
  readonly defaultFile?: string;
  /** Variables that start with `BECKON_` are read. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** What was given on the command line, by option name. */
  readonly flags?: Readonly<Partial<Record<OptionName, string>>>;
}

/** Variables and prefixes that belong to the command-line tools and not to the server. */
const FOREIGN_VARIABLE = /^BECKON_(CONFIG|URL|TOKEN|FLEET_.*|TEST_.*|BENCH_.*)$/;

/**
 * Default < file < environment < flag.
 * @throws ConfigurationError with one sentence that says what was wrong, where, and what to do.
 */
export function loadConfiguration(sources: ConfigurationSources = {}): Configuration {
  const written = new Map<OptionName, Written>([
    ...readFile(sources),
    ...readEnvironment(sources.environment ?? {}),
    ...readFlags(sources.flags ?? {}),
  ]);
  const values: Partial<Record<OptionName, unknown>> = {};
  for (const name of OPTION_NAMES) {
    const option: Option<unknown> = OPTIONS[name];
    const given = written.get(name);
    values[name] = given === undefined ? option.default : parse(name, option, given);
  }
  const configuration = values as Configuration;
  checkTogether(configuration);
  return configuration;
}

function parse(name: OptionName, option: Option<unknown>, { text, where }: Written): unknown {
  const value = option.type.parse(text);
  if (value !== undefined) return value;
  const shown = option.secret ? "" : ` is "${text.slice(0, 80)}", which`;
  throw new ConfigurationError(`${where}: "${name}"${shown} cannot be used; it must be ${option.type.expected}.`);
}

function readFile({ file, defaultFile }: ConfigurationSources): ReadonlyMap<OptionName, Written> {
  const name = file ?? defaultFile;
  if (name === undefined) return new Map();
  try {
    return readConfigurationFile(readFileSync(name, "utf8"), name);
  } catch (error) {
    if (error instanceof ConfigurationError) throw error;
    const code = error instanceof Error && "code" in error ? String(error.code) : "unreadable";
    if (code === "ENOENT" && file === undefined) return new Map();
    const why = code === "ENOENT" ? "does not exist" : `cannot be read (${code})`;
    throw new ConfigurationError(`The configuration file ${name} ${why}; check the path.`, { cause: error });
  }
}

function readEnvironment(environment: Readonly<Record<string, string | undefined>>): ReadonlyMap<OptionName, Written> {
  const names = new Map(OPTION_NAMES.map((name) => [environmentNameOf(name), name]));
  const found = new Map<OptionName, Written>();
  for (const [variable, text] of Object.entries(environment)) {
    if (text === undefined || !variable.startsWith("BECKON_") || FOREIGN_VARIABLE.test(variable)) continue;
    const name = names.get(variable);
    if (name === undefined) {
      const near = closest(variable, names.keys());
      const advice = near ? `Did you mean ${near}?` : "Remove it.";
      throw new ConfigurationError(`The environment variable ${variable} is not a setting. ${advice}`);
    }
    found.set(name, { text, where: `Environment variable ${variable}` });
  }
  return found;
}

function readFlags(flags: Readonly<Partial<Record<OptionName, string>>>): ReadonlyMap<OptionName, Written> {
  const found = new Map<OptionName, Written>();
  for (const name of OPTION_NAMES) {
    const text = flags[name];
    if (text !== undefined) found.set(name, { text, where: flagNameOf(name) });
  }
  return found;
}

/** What is legal alone and wrong together. */
function checkTogether(configuration: Configuration): void {
  for (const listener of ["cwmp", "web"] as const) {
    const certificate = configuration[`${listener}.tlsCertificate`];
    const key = configuration[`${listener}.tlsKey`];
    if ((certificate === undefined) !== (key === undefined)) {
      const [given, missing] = certificate === undefined ? ["tlsKey", "tlsCertificate"] : ["tlsCertificate", "tlsKey"];
      throw new ConfigurationError(
        `"${listener}.${given}" is set but "${listener}.${missing}" is not; TLS needs both.`,
      );
    }
  }
  const { "cwmp.port": cwmp, "web.port": web } = configuration;
  if (cwmp !== 0 && cwmp === web && configuration["cwmp.host"] === configuration["web.host"]) {
    throw new ConfigurationError(`"cwmp.port" and "web.port" are both ${cwmp}; give one of them another port.`);
  }
  if ((configuration["enrolment.username"] === undefined) !== (configuration["enrolment.password"] === undefined)) {
    throw new ConfigurationError('"enrolment.username" and "enrolment.password" belong together; set both or none.');
  }
}
