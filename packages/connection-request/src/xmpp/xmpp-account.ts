/** How a client logs in to its XMPP server. */
export interface XmppAccount {
  /** Local part of the address; also the user name of the login. */
  readonly username: string;
  readonly domain: string;
  readonly password: string;
  /** Asked for; the server may give another one, or makes one up if it is empty. */
  readonly resource: string;
  /**
   * `required`: nothing but the negotiation goes over the wire unencrypted (XMP-6). `direct`: the connection is TLS from
   * the first byte. `never`: for a server that has none; the password is still never sent readable.
   */
  readonly tls: "required" | "direct" | "never";
}

/** Why there is no stream. `final`: trying again with the same account does not help. */
export class XmppError extends Error {
  override readonly name = "XmppError";
  readonly final: boolean;

  /** @param message one clause for people */
  constructor(message: string, options?: ErrorOptions & { readonly final?: boolean }) {
    super(message, options);
    this.final = options?.final ?? false;
  }
}
