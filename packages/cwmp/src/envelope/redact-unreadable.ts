export const MASK = "••••";

/** True for the name of an element that holds a secret by its look. */
export function isSecretName(name: string): boolean {
  return /pass(word|phrase)|secret|psk|wepkey|presharedkey/i.test(name);
}

interface Piece {
  readonly kind: "name" | "value" | "secret";
  readonly start: number;
  readonly end: number;
}

/**
 * Masks secrets in what is no well-formed XML. A value is masked if the name before it or the name after it is that of a
 * secret: better a little too much than a password in a recording. Linear in the length of the text.
 */
export function redactUnreadable(text: string, isSecretParameter: (name: string) => boolean): string {
  const pieces = piecesOf(text);
  const isSecret = (piece: Piece | undefined): boolean => {
    if (piece?.kind !== "name") return false;
    const name = text.slice(piece.start, piece.end).replace(/<[^<>]*>|<!\[CDATA\[|\]\]>|\s/g, "");
    return isSecretName(name) || isSecretParameter(name);
  };
  let redacted = "";
  let done = 0;
  for (const [index, piece] of pieces.entries()) {
    const mask =
      piece.kind === "secret" || (piece.kind === "value" && [index - 1, index + 1].some((at) => isSecret(pieces[at])));
    if (!mask || piece.start === piece.end) continue;
    redacted += text.slice(done, piece.start) + MASK;
    done = piece.end;
  }
  return redacted + text.slice(done);
}

/** The contents of elements that are called Name, Value or like a secret, in the order of the text. */
function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (let at = text.indexOf("<"); at >= 0; at = text.indexOf("<", at + 1)) {
    const local = /^<(?:[\w.-]{1,64}:)?([\w.-]{1,64})/.exec(text.slice(at, at + 130))?.[1];
    const kind = local === undefined ? undefined : kindOf(local);
    if (local === undefined || kind === undefined) continue;
    const open = text.indexOf(">", at);
    const start = open < 0 ? text.length : open + 1;
    const end = endOfContent(text, start, local);
    pieces.push({ kind, start, end });
    at = end - 1;
  }
  return pieces;
}

function kindOf(local: string): Piece["kind"] | undefined {
  if (local === "Name") return "name";
  if (local === "Value") return "value";
  return isSecretName(local) ? "secret" : undefined;
}

/** Where the element's end tag begins, at the latest where another tag does; CDATA sections are part of the content. */
function endOfContent(text: string, start: number, local: string): number {
  for (let at = text.indexOf("<", start); at >= 0; at = text.indexOf("<", at + 1)) {
    if (text.startsWith("<![CDATA[", at)) {
      const close = text.indexOf("]]>", at);
      if (close < 0) return text.length;
      at = close;
      continue;
    }
    if (text.startsWith("<!--", at)) continue;
    const tag = /^<\/?(?:[\w.-]{1,64}:)?([\w.-]{1,64})/.exec(text.slice(at, at + 130));
    // A stray bracket belongs to the content, as does any other tag inside the element but one that we look for.
    if (tag && (tag[1] === local || kindOf(tag[1] ?? "") !== undefined)) return at;
    if (tag && text.startsWith("</", at)) return at;
  }
  return text.length;
}
