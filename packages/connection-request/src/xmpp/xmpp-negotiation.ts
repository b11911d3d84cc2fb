import { escapeXml } from "@beckon/cwmp";
import type { Hashes, Random } from "@beckon/cwmp/ports";
import { encodeBase64 } from "../authentication/base64.ts";
import { readIqAnswer } from "./connection-request-iq.ts";
import { formatJid, type Jid, parseJid } from "./jid.ts";
import { chooseLogin, type SaslLogin } from "./sasl.ts";
import { decodeSasl } from "./scram.ts";
import { childStanza, type Stanza, writeXml, XMPP_NAMESPACES } from "./stanza.ts";
import { type XmppAccount, XmppError } from "./xmpp-account.ts";

/** What the other side of the negotiation does next. */
export type NegotiationOutput =
  | { readonly kind: "send"; readonly text: string }
  /** Upgrade the connection, then call `secured`. Nothing read before it may be kept. */
  | { readonly kind: "startTls" }
  /** Read what follows as a new stream (RFC 6120, 4.3.3). */
  | { readonly kind: "restart" }
  /** Logged in; this is our full address. */
  | { readonly kind: "online"; readonly jid: Jid };

type Phase = "start" | "features" | "tls" | "login" | "bind" | "session" | "online";

/**
 * The client's way from the first byte to a bound resource (RFC 6120: stream, STARTTLS, SASL, resource binding), without
 * sockets: stanzas in, texts out. What arrives at a wrong moment ends it with an `XmppError`.
 */
export class XmppNegotiation {
  readonly #account: XmppAccount;
  readonly #ports: { readonly hashes: Hashes; readonly random: Random };
  #phase: Phase = "start";
  #secure: boolean;
  #loggedIn = false;
  #login: SaslLogin | undefined;
  #jid: Jid | undefined;
  #needsSession = false;

  constructor(account: XmppAccount, ports: { readonly hashes: Hashes; readonly random: Random }) {
    this.#account = account;
    this.#ports = ports;
    this.#secure = account.tls === "direct";
  }

  get isOnline(): boolean {
    return this.#phase === "online";
  }

  /** The connection stands. */
  begin(): readonly NegotiationOutput[] {
    this.#phase = "features";
    const { domain, username } = this.#account;
    // Who we are is told only where nobody else can read it (RFC 6120, 4.7.1).
    const from = this.#secure ? ` from="${escapeXml(formatJid({ local: username, domain, resource: "" }))}"` : "";
    const { client, stream } = XMPP_NAMESPACES;
    const text = `<?xml version="1.0"?><stream:stream${from} to="${escapeXml(domain)}" version="1.0" xmlns="${client}" xmlns:stream="${stream}">`;
    return [{ kind: "restart" }, { kind: "send", text }];
  }

  /** The connection has been encrypted, and the server's certificate is the domain's. */
  secured(): readonly NegotiationOutput[] {
    this.#secure = true;
    return this.begin();
  }

  /** @throws XmppError if the stream cannot be established */
  receive(stanza: Stanza): readonly NegotiationOutput[] {
    if (stanza.name === "error" && stanza.namespace === XMPP_NAMESPACES.stream) throw streamError(stanza);
    switch (this.#phase) {
      case "features":
        return this.#features(stanza);
      case "tls":
        return this.#tlsAnswer(stanza);
      case "login":
        return this.#loginAnswer(stanza);
      case "bind":
        return this.#bound(stanza);
      case "session":
        return this.#sessionAnswer(stanza);
      default:
        throw new XmppError(`the server sent <${stanza.name}> at the wrong moment`);
    }
  }

  #features(features: Stanza): readonly NegotiationOutput[] {
    if (features.name !== "features" || features.namespace !== XMPP_NAMESPACES.stream)
      throw new XmppError(`the server sent <${features.name}> instead of its features`);
    if (!this.#secure && this.#account.tls !== "never") {
      if (!childStanza(features, "starttls", XMPP_NAMESPACES.tls))
        throw new XmppError("the server offers no encryption, which is required", { final: true });
      this.#phase = "tls";
      return [{ kind: "send", text: writeXml("starttls", { xmlns: XMPP_NAMESPACES.tls }) }];
    }
    return this.#loggedIn ? this.#bind(features) : this.#beginLogin(features);
  }

  #tlsAnswer({ name, namespace }: Stanza): readonly NegotiationOutput[] {
    if (name !== "proceed" || namespace !== XMPP_NAMESPACES.tls)
      throw new XmppError("the server refused to encrypt the connection");
    return [{ kind: "startTls" }];
  }

  #beginLogin(features: Stanza): readonly NegotiationOutput[] {
    const offered = childStanza(features, "mechanisms", XMPP_NAMESPACES.sasl)?.children.map(({ text }) => text.trim());
    this.#login = chooseLogin(offered ?? [], this.#account, { ...this.#ports, secure: this.#secure });
    const { mechanism, first } = this.#login;
    this.#phase = "login";
    const attributes = { xmlns: XMPP_NAMESPACES.sasl, mechanism };
    return [{ kind: "send", text: writeXml("auth", attributes, encodeBase64(first)) }];
  }

  #loginAnswer(stanza: Stanza): readonly NegotiationOutput[] {
    const login = this.#login;
    if (!login || stanza.namespace !== XMPP_NAMESPACES.sasl)
      throw new XmppError(`the server sent <${stanza.name}> during the login`);
    const text = decodeSasl(stanza.text);
    if (stanza.name === "challenge" && text !== undefined) {
      const xmlns = XMPP_NAMESPACES.sasl;
      return [{ kind: "send", text: writeXml("response", { xmlns }, encodeBase64(login.answer(text))) }];
    }
    if (stanza.name === "success" && text !== undefined) {
      login.succeed(text);
      this.#loggedIn = true;
      return this.begin();
    }
    throw loginFailure(stanza);
  }

  #bind(features: Stanza): readonly NegotiationOutput[] {
    if (!childStanza(features, "bind", XMPP_NAMESPACES.bind))
      throw new XmppError("the server offers no address to its clients", { final: true });
    this.#phase = "bind";
    const session = childStanza(features, "session", XMPP_NAMESPACES.session);
    // Servers of the time of RFC 3921 deliver nothing before it; later ones mark it as optional.
    this.#needsSession =
      session !== undefined && childStanza(session, "optional", XMPP_NAMESPACES.session) === undefined;
    const { resource } = this.#account;
    const wish = resource === "" ? "" : writeXml("resource", {}, escapeXml(resource));
    return [
      {
        kind: "send",
        text: writeXml("iq", { id: "bind", type: "set" }, writeXml("bind", { xmlns: XMPP_NAMESPACES.bind }, wish)),
      },
    ];
  }

  #bound(stanza: Stanza): readonly NegotiationOutput[] {
    const answer = readIqAnswer(stanza);
    if (!answer) throw new XmppError(`the server sent <${stanza.name}> instead of our address`);
    if (answer.kind === "error") throw new XmppError(`the server gives us no address (${answer.condition})`);
    const bind = childStanza(stanza, "bind", XMPP_NAMESPACES.bind);
    const told = bind && childStanza(bind, "jid", XMPP_NAMESPACES.bind)?.text.trim();
    const jid = told === undefined ? undefined : parseJid(told);
    if (!jid) throw new XmppError("the server gave us an address that cannot be read");
    this.#jid = jid;
    if (!this.#needsSession) return this.#online(jid);
    this.#phase = "session";
    const xmlns = XMPP_NAMESPACES.session;
    const text = writeXml("iq", { id: "session", type: "set" }, writeXml("session", { xmlns }));
    return [{ kind: "send", text }];
  }

  #sessionAnswer(stanza: Stanza): readonly NegotiationOutput[] {
    const answer = readIqAnswer(stanza);
    if (answer?.kind !== "result" || !this.#jid) throw new XmppError("the server refused to begin a session");
    return this.#online(this.#jid);
  }

  #online(jid: Jid): readonly NegotiationOutput[] {
    this.#phase = "online";
    return [{ kind: "online", jid }];
  }
}

/** What a stream error means (RFC 6120, 4.9.3). */
export function streamError(stanza: Stanza): XmppError {
  const condition = stanza.children.find(
    ({ namespace, name }) => namespace === XMPP_NAMESPACES.streams && name !== "text",
  );
  const name = condition?.name ?? "undefined-condition";
  const final = name === "host-unknown" || name === "not-authorized" || name === "unsupported-version";
  return new XmppError(`the server ended the stream (${name})`, { final });
}

function loginFailure(stanza: Stanza): XmppError {
  if (stanza.name !== "failure") return new XmppError(`the server sent <${stanza.name}> during the login`);
  const condition = stanza.children.find(({ name }) => name !== "text")?.name ?? "not-authorized";
  if (condition === "temporary-auth-failure") return new XmppError("the server cannot check passwords at the moment");
  return new XmppError(`the server refused our user name and password (${condition})`, { final: true });
}
