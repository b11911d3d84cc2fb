import { environmentNameOf, flagNameOf, OPTION_NAMES, OPTIONS, type Option, type OptionName } from "./options.ts";

/** An option as the command line offers it. */
export interface ConfigurationFlag {
  readonly name: OptionName;
  /** `--cwmp-port <port>`; a switch is `--cwmp-lenient` and takes an optional `true` or `false`. */
  readonly flag: string;
  readonly description: string;
  readonly isSwitch: boolean;
}

export const CONFIGURATION_FLAGS: readonly ConfigurationFlag[] = OPTION_NAMES.map((name) => {
  const option: Option<unknown> = OPTIONS[name];
  const { placeholder, isSwitch = false } = option.type;
  return {
    name,
    flag: `${flagNameOf(name)} ${isSwitch ? `[${placeholder}]` : `<${placeholder}>`}`,
    description: `${option.doc}${defaultOf(option)} [${environmentNameOf(name)}]`,
    isSwitch,
  };
});

function defaultOf({ default: value, unit }: Option<unknown>): string {
  if (value === undefined) return "";
  return ` (default: ${String(value)}${unit === undefined ? "" : ` ${unit}`})`;
}
