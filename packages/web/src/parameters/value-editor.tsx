import { Button } from "@mantine/core";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import type { Parameter } from "../generated/api.ts";
import { controlKind } from "./control-kind.ts";
import classes from "./tree-grid.module.css";
import { validateValue } from "./validate-value.ts";
import { ValueControl } from "./value-control.tsx";

interface ValueEditorProps {
  readonly parameter: Parameter;
  readonly onSave: (text: string) => void;
  readonly onCancel: () => void;
}

/** Edits a value where it stands. Enter saves, Escape gives up. */
export function ValueEditor({ parameter, onSave, onCancel }: ValueEditorProps) {
  const before = parameter.secret ? "" : (parameter.value ?? "");
  const [text, setText] = useState(controlKind(parameter) === "switch" && before === "" ? "false" : before);
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const field = form.current?.querySelector<HTMLElement>("[data-autofocus]");
    field?.focus();
    form.current?.scrollIntoView({ block: "nearest" });
    if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.select();
  }, []);

  const problem = validateValue(parameter.type, parameter.definition, text);
  const save = () => {
    setTried(true);
    if (problem === undefined) onSave(text);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // The tree must not take the arrow keys of a text field.
    event.stopPropagation();
    if (event.key === "Escape") onCancel();
    const newLine = event.target instanceof HTMLTextAreaElement && event.shiftKey;
    if (event.key === "Enter" && !newLine && !(event.target instanceof HTMLButtonElement)) {
      event.preventDefault();
      save();
    }
  };
  return (
    <form
      ref={form}
      className={classes.editor}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <div className={classes.control}>
        <ValueControl
          parameter={parameter}
          text={text}
          onChange={setText}
          problem={tried || text !== before ? problem : undefined}
        />
      </div>
      <Button type="submit">Save</Button>
      <Button variant="default" onClick={onCancel}>
        Cancel
      </Button>
    </form>
  );
}
