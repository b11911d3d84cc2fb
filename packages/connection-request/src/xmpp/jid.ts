/** An XMPP address, `local@domain/resource` (RFC 6120, 1.4). */
export interface Jid {
  /** Empty: a server. */
  readonly local: string;
  readonly domain: string;
  /** Empty: a bare address. */
  readonly resource: string;
}

/** Each part is at most 1023 bytes (RFC 7622, 3.1); ours count characters. */
const LONGEST_PART = 1023;
// biome-ignore lint/suspicious/noControlCharactersInRegex: an address has none
const LOCAL = /^[^\s"&'/:<>@\u0000-\u001f\u007f]+$/;
const DOMAIN = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}_-]*[\p{L}\p{N}])?(?:\.|$))+$|^\[[0-9a-f:.]+\]$/iu;

/** Undefined if the text is no address. Local part and domain are told in lower case, as they compare. */
export function parseJid(text: string): Jid | undefined {
  const slash = text.indexOf("/");
  const bare = slash < 0 ? text : text.slice(0, slash);
  const resource = slash < 0 ? "" : text.slice(slash + 1);
  const at = bare.indexOf("@");
  const local = at < 0 ? "" : bare.slice(0, at).toLowerCase();
  const domain = bare
    .slice(at + 1)
    .replace(/\.$/, "")
    .toLowerCase();
  if (at >= 0 && !LOCAL.test(local)) return undefined;
  if (slash >= 0 && (resource === "" || !isPlain(resource))) return undefined;
  if ([local, domain, resource].some((part) => part.length > LONGEST_PART)) return undefined;
  return DOMAIN.test(domain) ? { local, domain, resource } : undefined;
}

export function formatJid({ local, domain, resource }: Jid): string {
  return `${local === "" ? "" : `${local}@`}${domain}${resource === "" ? "" : `/${resource}`}`;
}

export function bareJid(jid: Jid): Jid {
  return { ...jid, resource: "" };
}

export function isSameJid(left: Jid, right: Jid): boolean {
  return formatJid(left) === formatJid(right);
}

/**
 * May this sender wake the CPE? ConnReqAllowedJabberIDs lists bare addresses, which allow every resource, and full ones;
 * an empty list allows everybody (XMP-3). An entry that is no address allows nobody.
 */
export function isAllowedJid(sender: string, allowed: string): boolean {
  const entries = allowed.split(",").map((entry) => entry.trim());
  if (entries.every((entry) => entry === "")) return true;
  const jid = parseJid(sender);
  if (!jid) return false;
  return entries.some((entry) => {
    const listed = parseJid(entry);
    return listed !== undefined && isSameJid(listed, listed.resource === "" ? bareJid(jid) : jid);
  });
}

function isPlain(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a resource has none
  return !/[\u0000-\u001f\u007f]/.test(text);
}
