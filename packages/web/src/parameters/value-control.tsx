import { formatDateTime, parseBoolean, parseDateTime } from "@beckon/cwmp";
import { NativeSelect, PasswordInput, Switch, Textarea, TextInput } from "@mantine/core";
import type { Parameter } from "../generated/api.ts";
import { controlKind } from "./control-kind.ts";
import { rangeOf } from "./validate-value.ts";

interface ValueControlProps {
  readonly parameter: Parameter;
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly problem: string | undefined;
}

/** Below the field, so that the field stands in line with the buttons. */
const WRAPPER_ORDER: ("input" | "description" | "error")[] = ["input", "description", "error"];

/** The right control for the type of a parameter. Its value is always the text as on the wire. */
export function ValueControl({ parameter, text, onChange, problem }: ValueControlProps) {
  const { definition, type, name } = parameter;
  const common = {
    "aria-label": `New value of ${name}`,
    size: "xs",
    error: problem,
    "data-autofocus": true,
    inputWrapperOrder: WRAPPER_ORDER,
  } as const;
  switch (controlKind(parameter)) {
    case "password":
      return (
        <PasswordInput
          {...common}
          value={text}
          onChange={(event) => onChange(event.currentTarget.value)}
          autoComplete="new-password"
          visibilityToggleButtonProps={{ "aria-label": "Show what is typed" }}
          description="The present value is kept secret; what you enter replaces it."
        />
      );
    case "switch":
      return (
        <Switch
          aria-label={`New value of ${name}`}
          data-autofocus
          checked={parseBoolean(text) ?? false}
          onChange={(event) => onChange(String(event.currentTarget.checked))}
          label={parseBoolean(text) ? "true" : "false"}
        />
      );
    case "select":
      return (
        <NativeSelect
          {...common}
          value={text}
          onChange={(event) => onChange(event.currentTarget.value)}
          data={[...new Set([text, ...(definition?.enumeration ?? [])])]}
        />
      );
    case "integer": {
      const range = rangeOf(type, definition);
      const units = definition?.units ? ` ${definition.units}` : "";
      return (
        <TextInput
          {...common}
          className="mono"
          inputMode="numeric"
          value={text}
          onChange={(event) => onChange(event.currentTarget.value.trim())}
          description={range ? `${range[0]} to ${range[1]}${units}` : undefined}
        />
      );
    }
    case "dateTime":
      return (
        <TextInput
          {...common}
          type="datetime-local"
          step={1}
          value={localText(text)}
          onChange={(event) => onChange(wireText(event.currentTarget.value))}
          description="In UTC"
        />
      );
    case "text": {
      const longest = definition?.maximumLength;
      const used = [...text].length;
      return (
        <Textarea
          {...common}
          autosize
          minRows={1}
          maxRows={8}
          spellCheck={false}
          value={text}
          onChange={(event) => onChange(event.currentTarget.value)}
          description={longest === undefined ? `${used} characters` : `${used} of ${longest} characters`}
        />
      );
    }
  }
}

/** What `datetime-local` wants: `2026-11-20T14:30:00`; empty if there is no moment to show. */
function localText(wire: string): string {
  const time = parseDateTime(wire);
  return time?.kind === "moment" ? new Date(time.epochMilliseconds).toISOString().slice(0, 19) : "";
}

function wireText(local: string): string {
  if (local === "") return "0001-01-01T00:00:00Z";
  const time = parseDateTime(`${local.length === 16 ? `${local}:00` : local}Z`);
  return time?.kind === "moment" ? formatDateTime(time.epochMilliseconds) : local;
}
