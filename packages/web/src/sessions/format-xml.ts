/** A piece of a line of XML, for colouring. */
export interface XmlPiece {
  readonly kind: "tag" | "attribute" | "text";
  readonly text: string;
}

export interface XmlLine {
  readonly depth: number;
  readonly pieces: readonly XmlPiece[];
}

const TOKEN = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<\/?[^>]*>|[^<]+|</g;

/**
 * Breaks XML into indented lines for reading. Whatever a device sent is shown, also if it is no XML: nothing is decoded,
 * added or left out but white space between tags.
 */
export function formatXml(xml: string): readonly XmlLine[] {
  const tokens = (xml.match(TOKEN) ?? []).filter((token) => token.trim() !== "");
  const lines: XmlLine[] = [];
  let depth = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] ?? "";
    const text = tokens[index + 1] ?? "";
    const end = tokens[index + 2] ?? "";
    if (token.startsWith("</")) {
      depth = Math.max(0, depth - 1);
      lines.push({ depth, pieces: piecesOf(token) });
    } else if (!opens(token)) lines.push({ depth, pieces: piecesOf(token) });
    else if (text.startsWith("</")) {
      lines.push({ depth, pieces: [...piecesOf(token), ...piecesOf(text)] });
      index += 1;
    } else if (!isMarkup(text) && end.startsWith("</")) {
      lines.push({ depth, pieces: [...piecesOf(token), { kind: "text", text }, ...piecesOf(end)] });
      index += 2;
    } else {
      lines.push({ depth, pieces: piecesOf(token) });
      depth += 1;
    }
  }
  return lines;
}

const isMarkup = (token: string) => /^<[/?!A-Za-z_]/.test(token);
const opens = (token: string) => /^<[A-Za-z_]/.test(token) && token.endsWith(">") && !token.endsWith("/>");

function piecesOf(token: string): readonly XmlPiece[] {
  if (!isMarkup(token)) return [{ kind: "text", text: token.trim() }];
  const space = /^<[^\s>]+(?=\s)/.exec(token);
  if (!space) return [{ kind: "tag", text: token }];
  const tail = /[/?]?>$/.exec(token)?.[0] ?? "";
  return [
    { kind: "tag", text: space[0] },
    { kind: "attribute", text: token.slice(space[0].length, token.length - tail.length) },
    { kind: "tag", text: tail },
  ];
}
