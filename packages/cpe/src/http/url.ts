/** The parts of an http or https URL that the engine needs; the host's type libraries stay out of it. */
export interface HttpUrl {
  readonly scheme: "http" | "https";
  /** Host and port as written, without user name. */
  readonly authority: string;
  /** Path and query; at least `/`. */
  readonly target: string;
}

/** The host of an http or https URL, without port and brackets; undefined if it is none. */
export function hostOf(url: string): string | undefined {
  const authority = parseHttpUrl(url)?.authority;
  const match = /^(?:\[([^\]]*)\]|([^:]*))(?::\d*)?$/.exec(authority ?? "");
  return match?.[1] ?? match?.[2] ?? undefined;
}

const HTTP_URL = /^(https?):\/\/(?:[^/?#@]*@)?([^/?#@\s]+)([^#\s]*)/i;

/** Undefined if it is no http or https URL. */
export function parseHttpUrl(text: string): HttpUrl | undefined {
  const match = HTTP_URL.exec(text.trim());
  const [, scheme = "", authority = "", rest = ""] = match ?? [];
  if (!match) return undefined;
  const target = rest.startsWith("/") ? rest : `/${rest}`;
  return { scheme: scheme.toLowerCase() === "https" ? "https" : "http", authority: authority.toLowerCase(), target };
}

/** The URL that a Location header means (RFC 3986, section 5.2, without dot segments); undefined if it cannot be used. */
export function resolveLocation(base: string, location: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:/i.test(location)) return parseHttpUrl(location) && location;
  const from = parseHttpUrl(base);
  if (!from || location === "") return undefined;
  if (location.startsWith("//")) return `${from.scheme}:${location}`;
  const origin = `${from.scheme}://${from.authority}`;
  if (location.startsWith("/")) return origin + location;
  if (location.startsWith("?")) return origin + from.target.replace(/\?.*$/, "") + location;
  return origin + from.target.replace(/\?.*$/, "").replace(/[^/]*$/, "") + location;
}
