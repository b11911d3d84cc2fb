import { ActionIcon, Tooltip } from "@mantine/core";
import { IconCheck, IconCopy } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import { copyText } from "./copy-text.ts";

/** A button that copies a text and says that it did. */
export function Copy({ text, what }: { readonly text: string; readonly what: string }) {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = window.setTimeout(() => setCopied(false), 2_000);
    return () => window.clearTimeout(timer);
  }, [copied]);
  const label = copied ? "Copied" : `Copy ${what}`;
  return (
    <Tooltip label={label}>
      <ActionIcon aria-label={label} size="sm" onClick={async () => setCopied(await copyText(text))}>
        {copied ? <IconCheck size={15} color="var(--good)" /> : <IconCopy size={15} />}
      </ActionIcon>
    </Tooltip>
  );
}
