/** One scheme with what follows it, of a WWW-Authenticate or Authorization header. */
export interface SchemeParameters {
  /** In lower case: `digest`, `basic` … */
  readonly scheme: string;
  /** The single word of Basic and its like. */
  readonly token68?: string;
  /** Names in lower case, values without quotes and escapes. The first of several wins. */
  readonly parameters: ReadonlyMap<string, string>;
  /** Values exactly as between the quotes, where that differs: some CPEs do not escape (QRK-17). */
  readonly raw: ReadonlyMap<string, string>;
}

const TOKEN = /[^\s,="]+/y;
const UNQUOTED = /[^\s,]+/y;
const SPACE = /[\s,]*/y;
const ASSIGN = /\s*=\s*/y;
const TOKEN68 = /[A-Za-z0-9\-._~+/]+=*(?=\s*(?:,|$))/y;
const NEXT_PARAMETER = /[^\s,="]+\s*=/y;

/** Longer headers are cut: nothing honest needs them. */
const LONGEST = 16_384;

const PLAIN_SCHEME = /^(Digest) +/;
const PLAIN_PARAMETER = /([a-z]+)=(?:"([^"\\]*)"|([^\s,"\\=]+))(?:, *|$)/y;

/** One Digest as most clients write it; undefined if anything about it is unusual. */
function readPlain(text: string): SchemeParameters | undefined {
  const scheme = PLAIN_SCHEME.exec(text);
  if (!scheme) return undefined;
  const parameters = new Map<string, string>();
  PLAIN_PARAMETER.lastIndex = scheme[0].length;
  while (PLAIN_PARAMETER.lastIndex < text.length) {
    const [, name, quoted, bare] = PLAIN_PARAMETER.exec(text) ?? [];
    if (name === undefined || parameters.has(name)) return undefined;
    parameters.set(name, quoted ?? bare ?? "");
  }
  return { scheme: "digest", parameters, raw: NO_RAW };
}

const NO_RAW: ReadonlyMap<string, string> = new Map();

/**
 * Reads the schemes of an authentication header (RFC 9110, section 11), tolerantly: commas may be missing, line folds
 * and bare line feeds count as space, quotes inside a quoted value need no escape. The time is linear in the length.
 */
export function readSchemes(header: string): readonly SchemeParameters[] {
  const text = header.length > LONGEST ? header.slice(0, LONGEST) : header;
  const plain = readPlain(text);
  if (plain) return [plain];
  const schemes: (SchemeParameters & { parameters: Map<string, string>; raw: Map<string, string> })[] = [];
  let at = 0;
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const match = pattern.exec(text)?.[0];
    if (match !== undefined) at += match.length;
    return match;
  };

  while (at < text.length) {
    take(SPACE);
    const word = take(TOKEN);
    if (word === undefined) {
      at++;
      continue;
    }
    const current = schemes.at(-1);
    if (current === undefined || take(ASSIGN) === undefined) {
      if (/^auth(-int)?$/i.test(word)) continue; // the rest of an unquoted qop=auth,auth-int
      const scheme = { scheme: word.toLowerCase(), parameters: new Map(), raw: new Map() };
      take(SPACE);
      const token68 = scheme.scheme === "digest" ? undefined : take(TOKEN68);
      schemes.push(token68 === undefined ? scheme : { ...scheme, token68 });
      continue;
    }
    const name = word.toLowerCase();
    const raw = text[at] === '"' ? quoted() : (take(UNQUOTED) ?? "");
    if (current.parameters.has(name)) continue;
    const plain = raw.replace(/\\(.)/gs, "$1");
    current.parameters.set(name, plain);
    if (plain !== raw) current.raw.set(name, raw);
  }
  return schemes;

  // A quote ends the value if a comma, the next parameter or the end follows; any other belongs to the value.
  function quoted(): string {
    const start = at + 1;
    for (let end = start; end < text.length; end++) {
      if (text[end] === "\\") end++;
      else if (text[end] === '"' && closes(end + 1)) {
        at = end + 1;
        return text.slice(start, end);
      }
    }
    at = text.length;
    return text.slice(start).replace(/"$/, "");
  }

  function closes(after: number): boolean {
    SPACE.lastIndex = after;
    const space = SPACE.exec(text)?.[0] ?? "";
    const next = after + space.length;
    if (next >= text.length || space.includes(",")) return true;
    NEXT_PARAMETER.lastIndex = next;
    return NEXT_PARAMETER.test(text);
  }
}
