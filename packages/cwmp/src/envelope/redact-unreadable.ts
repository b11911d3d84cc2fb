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
 * Masks secrets in what is no well-formed XML. A value is masked if the last name before it or the next one after it is
 * that of a secret: better a little too much than a password in a recording. Linear in the length of the text.
 */
export function redactUnreadable(text: string, isSecretParameter: (name: string) => boolean): string {
  const pieces = piecesOf(text).map((piece) => {
    const name = piece.kind === "name" ? nameIn(text.slice(piece.start, piece.end)) : undefined;
    return { ...piece, namesSecret: name === undefined ? undefined : isSecretName(name) || isSecretParameter(name) };
  });
  const masked = new Set<Piece>(pieces.filter(({ kind }) => kind === "secret"));
  for (const order of [pieces, pieces.toReversed()]) {
    let besideSecretName = false;
    for (const piece of order) {
      besideSecretName = piece.namesSecret ?? besideSecretName;
      if (piece.kind === "value" && besideSecretName) masked.add(piece);
    }
  }
  let redacted = "";
  let done = 0;
  for (const { start, end } of pieces.filter((piece) => masked.has(piece) && piece.start < piece.end)) {
    redacted += text.slice(done, start) + MASK;
    done = end;
  }
  return redacted + text.slice(done);
}

function nameIn(content: string): string {
  return content
    .replace(/<!\[CDATA\[|\]\]>|<[^<>]*>|[\s\p{Cc}]/gu, "")
    .replace(/&#(\d{1,7});/g, (_, digits: string) => String.fromCharCode(Number(digits)))
    .replace(/&#x([0-9a-f]{1,6});/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
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
      if (close >= 0) at = close;
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
