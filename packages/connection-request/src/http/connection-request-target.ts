/** Where a connection request goes. */
export interface ConnectionRequestTarget {
  /** Name or address; IPv6 without brackets. */
  readonly host: string;
  readonly port: number;
  /** Path and query, at least `/`. */
  readonly path: string;
  /** For the Host header. */
  readonly authority: string;
}

const FORM = /^http:\/\/(\[[0-9a-f:.%]+\]|[^\s/?#@:[\]]+)(?::(\d{1,5}))?([/?][^\s#]*)?(?:#\S*)?$/i;

/**
 * Reads a ConnectionRequestURL, which is text of a device: padded (CRQ-11), without a path (WIRE-13), or nonsense.
 * A string is the reason why it cannot be used, for people.
 */
export function connectionRequestTarget(url: string): ConnectionRequestTarget | string {
  const text = url.trim();
  if (text === "") return "The device has not told its ConnectionRequestURL.";
  if (/^https:/i.test(text))
    return `The ConnectionRequestURL "${shown(text)}" is https, which connection requests never are.`;
  const match = FORM.exec(text);
  if (match === null) return `The ConnectionRequestURL "${shown(text)}" is not an http URL.`;
  const [, name = "", portText, rest = ""] = match;
  const port = portText === undefined ? 80 : Number(portText);
  if (port < 1 || port > 65_535)
    return `The ConnectionRequestURL "${shown(text)}" names port ${port}, which cannot be reached.`;
  return {
    host: name.replace(/^\[|\]$/g, ""),
    port,
    path: rest.startsWith("/") ? rest : `/${rest}`,
    authority: portText === undefined ? name : `${name}:${port}`,
  };
}

function shown(text: string): string {
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}
