import { CloseButton, Kbd, TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";

/** Waits for the end of a word, not of every letter. */
const DELAY_MILLISECONDS = 180;

interface SearchFieldProps {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Not the search of the page: `/` does not lead here. */
  readonly minor?: boolean;
}

/** A text field that tells its value when typing pauses, and at once on Enter or when it is cleared. */
export function SearchField({ label, placeholder, value, onChange, minor = false }: SearchFieldProps) {
  const [text, setText] = useState(value);
  const told = useRef(value);
  const tell = (next: string) => {
    told.current = next.trim();
    onChange(next.trim());
  };
  const tellSoon = useDebouncedCallback(tell, DELAY_MILLISECONDS);
  // The address bar may change without us: back, a link, "show all".
  useEffect(() => {
    if (value === told.current) return;
    told.current = value;
    setText(value);
  }, [value]);

  const change = (next: string) => {
    setText(next);
    if (next === "") tell(next);
    else tellSoon(next);
  };
  return (
    <TextInput
      size="xs"
      aria-label={label}
      placeholder={placeholder}
      value={text}
      maxLength={200}
      spellCheck={false}
      autoComplete="off"
      onChange={(event) => change(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === "Enter") tell(text);
        if (event.key === "Escape" && text !== "") change("");
      }}
      leftSection={minor ? null : <IconSearch size={15} />}
      rightSection={
        text === "" ? (
          minor ? null : (
            <Kbd size="xs" aria-hidden="true">
              /
            </Kbd>
          )
        ) : (
          <CloseButton size="xs" aria-label={`Clear: ${label}`} onClick={() => change("")} />
        )
      }
      {...(minor ? {} : { "data-page-search": true })}
    />
  );
}
