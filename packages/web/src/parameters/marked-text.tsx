import { Fragment } from "react";

/** A path with the searched words marked, that breaks after a dot if it must. The text stays text, whatever a device put into it. */
export function MarkedText({ text, words }: { readonly text: string; readonly words: readonly string[] }) {
  const parts = words.filter((word) => word !== "").map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  if (parts.length === 0) return text;
  // Split by one group: every second piece is a match.
  const pieces = text.split(new RegExp(`(${parts.join("|")})`, "gi"));
  return pieces.map((piece, index) => {
    const Wrapper = index % 2 === 1 ? "mark" : Fragment;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces have no other identity
      <Wrapper key={index}>
        <Breakable text={piece} />
      </Wrapper>
    );
  });
}

function Breakable({ text }: { readonly text: string }) {
  return text.split(/(?<=\.)/).map((segment, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the segments have no other identity
    <Fragment key={index}>
      {segment}
      {segment.endsWith(".") ? <wbr /> : null}
    </Fragment>
  ));
}
