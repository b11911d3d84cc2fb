import { Button } from "@mantine/core";
import { useMemo, useState } from "react";
import { Copy } from "../parts/copy.tsx";
import { countText } from "../parts/count-text.ts";
import { formatXml } from "./format-xml.ts";
import classes from "./xml-view.module.css";

/** A message of 20,000 parameters has a hundred thousand lines; a browser takes long to lay them out, and nobody reads them. */
const FIRST_LINES = 400;

/** The XML of a message as it was sent, indented for reading. */
export function XmlView({ xml, label }: { readonly xml: string; readonly label: string }) {
  const [whole, setWhole] = useState(false);
  const lines = useMemo(() => formatXml(xml), [xml]);
  const shown = whole ? lines : lines.slice(0, FIRST_LINES);
  return (
    <div className={classes.view}>
      <div className={classes.tools}>
        <span className="soft">{countText(xml.length)} characters</span>
        <Copy text={xml} what="the XML as sent" />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className={classes.lines} tabIndex={0} aria-label={label}>
        {shown.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a message never change
          <div key={index} style={{ paddingInlineStart: `${line.depth * 1.4}em` }}>
            {line.pieces.map((piece, position) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: nor do their pieces
              <span key={position} className={classes[piece.kind]}>
                {piece.text}
              </span>
            ))}
          </div>
        ))}
      </section>
      {shown.length < lines.length ? (
        <Button variant="default" m={8} onClick={() => setWhole(true)}>
          Show all {countText(lines.length)} lines
        </Button>
      ) : null}
    </div>
  );
}
