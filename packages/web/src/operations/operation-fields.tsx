import { Alert, Button, Group, NativeSelect, PasswordInput, Stack, Textarea, TextInput } from "@mantine/core";
import { modals } from "@mantine/modals";
import { type ChangeEvent, type FormEvent, useState } from "react";
import type { Operation } from "../generated/api.ts";
import { type Field, FormError, type OperationForm } from "./operation-form.ts";

interface OperationFieldsProps {
  readonly form: OperationForm;
  readonly onStart: (operation: Operation) => void;
}

/** The inputs of an operation, and the button that starts it. */
export function OperationFields({ form, onStart }: OperationFieldsProps) {
  const [values, setValues] = useState<Record<string, string>>(() =>
    Object.fromEntries(form.fields.map(({ name, initial = "" }) => [name, initial])),
  );
  const [problem, setProblem] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    try {
      onStart(form.build(values));
      modals.closeAll();
    } catch (error) {
      if (!(error instanceof FormError)) throw error;
      setProblem(error.message);
    }
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        {form.fields.map((field, index) => (
          <Input
            key={field.name}
            field={field}
            first={index === 0}
            value={values[field.name] ?? ""}
            onChange={(text) => setValues((before) => ({ ...before, [field.name]: text }))}
          />
        ))}
        {problem === "" ? null : <Alert color="red">{problem}</Alert>}
        <Group justify="flex-end">
          <Button variant="default" onClick={() => modals.closeAll()}>
            Cancel
          </Button>
          <Button type="submit">{form.action}</Button>
        </Group>
      </Stack>
    </form>
  );
}

/** What is code stands under itself. */
const MONOSPACED = { input: { fontFamily: "var(--mantine-font-family-monospace)" } } as const;

interface InputProps {
  readonly field: Field;
  /** Has the focus when the form opens. */
  readonly first: boolean;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

function Input({ field, first, value, onChange }: InputProps) {
  const { label, hint, kind = "text", choices = [], required = false } = field;
  const shared = {
    label,
    value,
    required,
    "data-autofocus": first || undefined,
    ...(hint !== undefined && { description: hint }),
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>) =>
      onChange(event.currentTarget.value),
  };
  if (kind === "choice") return <NativeSelect {...shared} data={[...choices]} />;
  if (kind === "lines") return <Textarea {...shared} autosize minRows={3} maxRows={12} styles={MONOSPACED} />;
  if (kind === "password") return <PasswordInput {...shared} autoComplete="off" />;
  return <TextInput {...shared} type={kind} min={0} autoComplete="off" spellCheck={false} />;
}
