import { Button, Group, TextInput } from "@mantine/core";
import { modals } from "@mantine/modals";
import { type FormEvent, useState } from "react";

interface TypedConfirmationProps {
  /** What has to be typed. */
  readonly word: string;
  readonly explanation: string;
  readonly action: string;
  readonly onConfirm: () => void;
}

/** For what cannot be undone: the serial number has to be typed, so that no slip of the mouse does it. */
export function TypedConfirmation({ word, explanation, action, onConfirm }: TypedConfirmationProps) {
  const [text, setText] = useState("");
  const right = text.trim() === word;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!right) return;
    modals.closeAll();
    onConfirm();
  };
  return (
    <form onSubmit={submit}>
      <p style={{ marginTop: 0 }}>{explanation}</p>
      <TextInput
        label={
          <>
            Type <span className="mono">{word}</span> to confirm
          </>
        }
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        autoComplete="off"
        spellCheck={false}
        data-autofocus
      />
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={() => modals.closeAll()}>
          Cancel
        </Button>
        <Button type="submit" color="red.8" disabled={!right}>
          {action}
        </Button>
      </Group>
    </form>
  );
}
