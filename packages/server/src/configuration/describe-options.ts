import { environmentNameOf, flagNameOf, OPTION_NAMES, OPTIONS, type Option } from "./options.ts";

/** The reference page of all settings, as Markdown. */
export function describeOptions(): string {
  const lines = [
    "# Configuration",
    "",
    "Every setting can be written into a YAML file (`beckon.yaml` in the working directory, or the one named by",
    "`--config`), given as an environment variable, or as a flag of `beckon serve`. A flag wins over the environment,",
    "the environment over the file. A setting that does not exist is an error, never ignored.",
    "",
    "```yaml",
    "cwmp:",
    "  host: 0.0.0.0",
    "  port: 7547",
    "enrolment:",
    "  mode: shared",
    "```",
    "",
  ];
  let group = "";
  for (const name of OPTION_NAMES) {
    const option: Option<unknown> = OPTIONS[name];
    const [head = ""] = name.split(".");
    if (name.includes(".") && head !== group) {
      group = head;
      lines.push(`## ${head}`, "");
    }
    const value = option.default === undefined ? "none" : `\`${String(option.default)}\``;
    lines.push(
      `### ${name}`,
      "",
      option.doc,
      "",
      `- Value: ${option.type.expected}${option.secret ? "; a secret, never shown" : ""}`,
      `- Default: ${value}${option.unit ? ` ${option.unit}` : ""}`,
      `- Environment: \`${environmentNameOf(name)}\`, flag: \`${flagNameOf(name)}\``,
      "",
    );
  }
  return `${lines.join("\n").trimEnd()}\n`;
}
