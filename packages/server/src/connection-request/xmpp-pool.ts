import { type Jid, parseJid, XmppLink, type XmppState } from "@beckon/connection-request";
import type { Clock, Hashes, Random } from "@beckon/cwmp/ports";
import type { XmppAccess } from "./xmpp-accounts.ts";
import { xmppSocket } from "./xmpp-socket.ts";

export interface XmppPoolOptions {
  readonly accounts: readonly XmppAccess[];
  /** PEM of certificates that are trusted instead of the system's. */
  readonly ca?: string;
  readonly clock: Clock;
  readonly random: Random;
  readonly hashes: Hashes;
  readonly onState?: (domain: string, state: XmppState) => void;
}

/** The ACS as client of XMPP servers, one for each domain. */
export class XmppPool implements Disposable {
  readonly #links = new Map<string, XmppLink>();

  constructor({ accounts, ca, onState, ...ports }: XmppPoolOptions) {
    for (const access of accounts) {
      const { domain } = access.account;
      const link = new XmppLink({
        account: access.account,
        open: xmppSocket(access, ca),
        ...ports,
        onState: (state) => onState?.(domain, state),
      });
      this.#links.set(domain, link);
    }
  }

  start(): void {
    for (const link of this.#links.values()) link.start();
  }

  get states(): ReadonlyMap<string, XmppState> {
    return new Map([...this.#links].map(([domain, link]) => [domain, link.state]));
  }

  /**
   * Where a device of this address is reached. A device cannot make us talk to a server of its own: only the domains we
   * have accounts of are served. A string says why there is none.
   */
  find(address: string): { readonly link: XmppLink; readonly jid: Jid } | string {
    const jid = parseJid(address);
    if (!jid || jid.local === "") return `the device's XMPP address "${address.slice(0, 100)}" cannot be used`;
    if (jid.resource === "") return `the device's XMPP address ${address} has no resource: it is not logged in`;
    const link = this.#links.get(jid.domain);
    return link ? { link, jid } : `the server has no XMPP account of ${jid.domain}, where the device is`;
  }

  [Symbol.dispose](): void {
    for (const link of this.#links.values()) link.stop();
  }
}
