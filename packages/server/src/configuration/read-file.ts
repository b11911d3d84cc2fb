import { isMap, isScalar, LineCounter, parseDocument, type YAMLMap } from "yaml";
import { closest } from "./closest.ts";
import { ConfigurationError } from "./configuration-error.ts";
import { OPTION_NAMES, type OptionName } from "./options.ts";

/** A value somebody wrote, and where, for the error message. */
export interface Written {
  readonly text: string;
  readonly where: string;
}

/** Reads the settings out of a YAML file: nested keys, or dotted ones. */
export function readConfigurationFile(yaml: string, fileName: string): ReadonlyMap<OptionName, Written> {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number | undefined) => `${fileName}, line ${lines.linePos(offset ?? 0).line}`;
  const [error] = document.errors;
  if (error) {
    const why =
      error.code === "MULTIPLE_DOCS"
        ? "there must be only one document, without ---"
        : error.message.replace(/\.$/, "");
    throw new ConfigurationError(`${at(error.pos[0])}: this is not valid YAML: ${why}.`);
  }

  const found = new Map<OptionName, Written>();
  const walk = (map: YAMLMap, prefix: string): void => {
    for (const { key, value } of map.items) {
      const offset = isScalar(key) ? key.range?.[0] : map.range?.[0];
      const where = at(offset);
      const name = prefix + (isScalar(key) ? String(key.value) : String(key));
      const example = OPTION_NAMES.find((option) => option.startsWith(`${name}.`));
      if (isMap(value) && example !== undefined) {
        walk(value, `${name}.`);
        continue;
      }
      // A group whose settings are all commented out.
      if (example !== undefined && (value === null || (isScalar(value) && value.value === null))) continue;
      if (example !== undefined) {
        const setting = example.slice(name.length + 1);
        throw new ConfigurationError(
          `${where}: "${name}" is a group of settings; write them below it, such as "${setting}".`,
        );
      }
      const option = OPTION_NAMES.find((candidate) => candidate === name);
      if (option === undefined) throw unknownOption(name, where);
      if (!isScalar(value) || value.value === null) {
        throw new ConfigurationError(`${where}: "${name}" needs a single value; write it behind the colon.`);
      }
      if (found.has(option)) throw new ConfigurationError(`${where}: "${name}" is given twice; remove one of them.`);
      // The source text and not the parsed value: `1e3` or `010` must not be turned into something nobody wrote.
      const text = typeof value.value === "string" ? value.value : (value.source ?? String(value.value));
      found.set(option, { text, where });
    }
  };
  if (isMap(document.contents)) walk(document.contents, "");
  else if (document.contents !== null) {
    throw new ConfigurationError(`${fileName}: the file must be a list of settings such as "cwmp: { port: 7547 }".`);
  }
  return found;
}

function unknownOption(name: string, where: string): ConfigurationError {
  const groups = OPTION_NAMES.filter((option) => option.includes(".")).map((option) => option.replace(/\..*/, ""));
  const near = closest(name, [...OPTION_NAMES, ...groups]);
  const advice = near ? `Did you mean "${near}"?` : "See docs/reference/configuration.md for the ones there are.";
  return new ConfigurationError(`${where}: "${name}" is not a setting. ${advice}`);
}
