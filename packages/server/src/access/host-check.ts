import { isIP } from "node:net";

/**
 * True if a Host header names this server. An IP address or a loopback name cannot be the tool of a DNS-rebinding
 * attack, any other name must be the one of the configured public URL.
 */
export function isOwnHost(host: string | undefined, publicUrls: readonly (string | undefined)[]): boolean {
  const url = host === undefined ? null : URL.parse(`http://${host}`);
  if (url === null || url.username !== "" || url.pathname !== "/") return false;
  const name = url.hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "");
  if (isIP(name) || name === "localhost" || name.endsWith(".localhost")) return true;
  return publicUrls.some((own) => own !== undefined && URL.parse(own)?.hostname === name);
}

/** True if a request that changes something was started by our own page, or not by a page at all. */
export function isOwnOrigin(headers: Readonly<Record<string, unknown>>): boolean {
  const { origin, host } = headers;
  const site = headers["sec-fetch-site"];
  if (typeof site === "string" && site !== "same-origin" && site !== "none") return false;
  if (origin === undefined) return true;
  return (
    typeof origin === "string" &&
    typeof host === "string" &&
    URL.parse(origin)?.host === URL.parse(`http://${host}`)?.host
  );
}
