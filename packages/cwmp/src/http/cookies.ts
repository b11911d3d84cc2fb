/** Reads a Cookie header of any style: RFC 6265, RFC 2965 with `$` attributes and quotes, commas (CK-4, QRK-16). */
export function parseCookies(header: string | undefined): ReadonlyMap<string, string> {
  const cookies = new Map<string, string>();
  if (header === undefined) return cookies;
  for (const part of header.slice(0, 4096).split(/[;,]/)) {
    const equals = part.indexOf("=");
    if (equals < 0) continue;
    const name = part.slice(0, equals).trim();
    if (name === "" || name.startsWith("$")) continue;
    cookies.set(
      name,
      part
        .slice(equals + 1)
        .trim()
        .replace(/^"(.*)"$/, "$1"),
    );
  }
  return cookies;
}

/** The cookies of one session on the CPE's side (CK-1): every cookie the server set, last value wins. */
export class CookieJar {
  readonly #cookies = new Map<string, string>();

  /** Takes the Set-Cookie headers of a response. A cookie whose Max-Age is not positive is dropped. */
  take(setCookie: string | readonly string[] | undefined): void {
    for (const line of typeof setCookie === "string" ? [setCookie] : (setCookie ?? [])) {
      const [pair = "", ...attributes] = line.split(";");
      const equals = pair.indexOf("=");
      if (equals <= 0) continue;
      const name = pair.slice(0, equals).trim();
      if (attributes.some((attribute) => /^\s*max-age\s*=\s*"?(-\d+|0+)"?\s*$/i.test(attribute)))
        this.#cookies.delete(name);
      else this.#cookies.set(name, pair.slice(equals + 1).trim());
    }
  }

  /** The Cookie header to send; undefined if there are none. */
  header(): string | undefined {
    if (this.#cookies.size === 0) return undefined;
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  }
}
