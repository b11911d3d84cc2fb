/** What happens on a connection to an XMPP server. After `closed` nothing follows. */
export interface XmppSocketEvents {
  /** The connection stands; of `direct` TLS: encrypted, with the certificate checked. */
  opened(): void;
  /** The upgrade that `startTls` began is done, and the server's certificate is the domain's. */
  secured(): void;
  data(bytes: Uint8Array): void;
  /** @param reason one clause for people */
  closed(reason: string): void;
}

/** One connection to an XMPP server. Calls after `closed` do nothing. */
export interface XmppSocket {
  write(text: string): void;
  /** Encrypts the connection; the certificate must be that of the account's domain. */
  startTls(): void;
  destroy(): void;
}

/** Begins to connect; the events come later, never from within this call. */
export type OpenXmppSocket = (events: XmppSocketEvents) => XmppSocket;
