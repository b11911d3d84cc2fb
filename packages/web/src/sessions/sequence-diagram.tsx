import { VisuallyHidden } from "@mantine/core";
import { IconChevronDown, IconChevronRight } from "@tabler/icons-react";
import type { Message } from "../generated/api.ts";
import { Empty } from "../parts/empty.tsx";
import { offsetText } from "../time/duration.ts";
import classes from "./sequence-diagram.module.css";
import { XmlView } from "./xml-view.tsx";

interface SequenceDiagramProps {
  readonly messages: readonly Message[];
  readonly startedAt: number;
  /** Indices of the messages whose XML is shown. */
  readonly open: ReadonlySet<number>;
  readonly onToggle: (index: number) => void;
}

/** Who said what when: time runs downward, the CPE stands left, the ACS right. */
export function SequenceDiagram({ messages, startedAt, open, onToggle }: SequenceDiagramProps) {
  if (messages.length === 0) return <Empty title="No message yet" />;
  return (
    <div className={classes.diagram}>
      <div className={classes.ends} aria-hidden="true">
        <span />
        <span className={classes.end}>CPE</span>
        <span />
        <span className={classes.end}>ACS</span>
      </div>
      <ol className={classes.messages} aria-label="Messages">
        {messages.map((message) => (
          <li key={message.index}>
            <MessageRow
              message={message}
              offset={message.at - startedAt}
              open={open.has(message.index)}
              onToggle={() => onToggle(message.index)}
            />
            {open.has(message.index) && message.xml !== "" ? (
              <XmlView xml={message.xml} label={`XML of message ${message.index + 1}`} />
            ) : null}
          </li>
        ))}
      </ol>
    </div>
  );
}

interface MessageRowProps {
  readonly message: Message;
  readonly offset: number;
  readonly open: boolean;
  readonly onToggle: () => void;
}

function MessageRow({ message, offset, open, onToggle }: MessageRowProps) {
  const route = message.from === "CPE" ? "from CPE to ACS" : "from ACS to CPE";
  const content = (
    <>
      <span className={classes.offset}>{offsetText(Math.max(0, offset))}</span>
      <span className={classes.line} />
      <span className={classes.flight} data-from={message.from} data-fault={/\bfault\b/i.test(message.summary)}>
        <span className={classes.words}>
          {message.xml === "" ? null : open ? <IconChevronDown size={14} /> : <IconChevronRight size={14} />}
          <span className={classes.summary}>
            <span className={message.xml === "" ? "soft" : undefined}>{message.summary}</span>
            <VisuallyHidden>{route}</VisuallyHidden>
            {message.httpStatus === undefined ? null : <span className="soft">HTTP {message.httpStatus}</span>}
          </span>
        </span>
        <span className={classes.arrow} aria-hidden="true" />
      </span>
      <span className={classes.line} />
    </>
  );
  if (message.xml === "") return <div className={classes.row}>{content}</div>;
  return (
    <button type="button" className={classes.row} aria-expanded={open} onClick={onToggle}>
      {content}
    </button>
  );
}
