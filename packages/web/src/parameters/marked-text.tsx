/** A text with the searched words marked. The text stays text, whatever a device put into it. */
export function MarkedText({ text, words }: { readonly text: string; readonly words: readonly string[] }) {
  const parts = words.filter((word) => word !== "").map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  if (parts.length === 0) return text;
  // Split by one group: every second piece is a match.
  const pieces = text.split(new RegExp(`(${parts.join("|")})`, "gi"));
  return pieces.map((piece, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces have no other identity
    index % 2 === 1 ? <mark key={index}>{piece}</mark> : piece,
  );
}
