import type { XmppAccount } from "@beckon/connection-request";
import { parseJid } from "@beckon/connection-request";

/** One XMPP server that the ACS is a client of. */
export interface XmppAccess {
  readonly account: XmppAccount;
  /** Absent: found by the domain's SRV records, else the domain itself. */
  readonly host?: string;
  readonly port?: number;
}

/**
 * Reads the accounts of the setting, separated by white space: `xmpp://user:password@domain`, with `:port`, `/resource`,
 * and `?host=…&tls=required|direct|never` where the defaults do not fit. A string is what is wrong with the first that
 * cannot be read; it never has the password.
 */
export function readXmppAccounts(text: string): readonly XmppAccess[] | string {
  const read = text
    .split(/\s+/)
    .filter((part) => part !== "")
    .map((part, index) => readAccount(part, index + 1));
  return read.find((one) => typeof one === "string") ?? read.filter((one) => typeof one !== "string");
}

function readAccount(text: string, number: number): XmppAccess | string {
  const url = URL.parse(text);
  const wrong = (what: string) => `Account ${number} of "xmpp.accounts" ${what}.`;
  if (url?.protocol !== "xmpp:") return wrong("is not of the form xmpp://user:password@domain");
  const [username, password, resource] = [url.username, url.password, url.pathname.slice(1)].map(decoded);
  if (username === undefined || password === undefined || resource === undefined)
    return wrong("has a percent sign that begins no escape");
  if (username === "" || password === "") return wrong("needs a user name and a password");
  const jid = parseJid(`${username}@${url.hostname}`);
  if (!jid) return wrong("has a user name or domain that XMPP does not allow");
  const tls = url.searchParams.get("tls") ?? "required";
  if (tls !== "required" && tls !== "direct" && tls !== "never")
    return wrong(`has tls=${tls}; it must be required, direct or never`);
  const host = url.searchParams.get("host");
  return {
    account: { username: jid.local, domain: jid.domain, password, resource: resource || "beckon", tls },
    ...(host && { host }),
    ...(url.port !== "" && { port: Number(url.port) }),
  };
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
