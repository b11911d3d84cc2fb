import type { XmppSocket, XmppSocketEvents } from "@beckon/connection-request";

/** Where an XMPP server is looked for. */
export interface XmppPlace {
  /** The domain of the account: what a certificate must be for, and what DNS is asked about. */
  readonly domain: string;
  /** The servers in the order in which to try them; empty: DNS says where (RFC 6120, 3.2). */
  readonly servers: readonly { readonly host: string; readonly port: number }[];
}

/** Begins to connect; the events come later, never from within this call. */
export type ConnectXmpp = (place: XmppPlace, events: XmppSocketEvents) => XmppSocket;
