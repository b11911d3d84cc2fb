import { createHash, createHmac, pbkdf2Sync } from "node:crypto";
import type { OpenXmppSocket, XmppSocketEvents } from "@beckon/connection-request";
import { encodeUtf8 } from "@beckon/cwmp";

export interface FakeXmppServerOptions {
  readonly mechanisms: readonly string[];
  readonly password: string;
  /** Offer STARTTLS. Default: yes. */
  readonly starttls?: boolean;
  readonly refuseTls?: boolean;
  /** Offer an old-style session. */
  readonly session?: boolean;
  /** Send the proof of the password in the end. Default: yes. */
  readonly proof?: boolean;
  readonly streamError?: string;
  /** Say this instead of everything else. */
  readonly garbage?: string;
  /** Said in the clear right behind the agreement to encrypt. */
  readonly injected?: string;
  /** Bytes come in parts of this size. */
  readonly partSize?: number;
}

const OPEN =
  "<?xml version='1.0'?><stream:stream xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams' id='1' from='acs.test' version='1.0'>";
const SASL = "urn:ietf:params:xml:ns:xmpp-sasl";

/** The other end of a client's stream, of a few lines, with its own arithmetic. Works only when `run` is called. */
export class FakeXmppServer {
  received = "";
  mechanism = "";
  connections = 0;
  refuseConnections = false;
  mute = false;
  readonly #options: FakeXmppServerOptions;
  #events: XmppSocketEvents | undefined;
  #inbox: string[] = [];
  #secure = false;
  #loggedIn = false;
  #serverSignature = "";
  #clientFirst = "";
  #challenge = "";

  constructor(options: FakeXmppServerOptions) {
    this.#options = options;
  }

  readonly open: OpenXmppSocket = (events) => {
    this.connections++;
    this.#events = events;
    this.#secure = false;
    this.#loggedIn = false;
    this.#inbox = ["CONNECT"];
    return {
      write: (text) => {
        this.received += text;
        this.#inbox.push(text);
      },
      startTls: () => this.#inbox.push("TLS"),
      destroy: () => {
        if (this.#events === events) this.#events = undefined;
      },
    };
  };

  /** The id of the last IQ that was sent to us. */
  get lastId(): string {
    return [...this.received.matchAll(/<iq[^>]* id="([^"]*)"/g)].at(-1)?.[1] ?? "";
  }

  run(): void {
    for (let next = this.#inbox.shift(); next !== undefined; next = this.#inbox.shift()) this.#take(next);
  }

  say(text: string): void {
    const bytes = encodeUtf8(text);
    const size = this.#options.partSize ?? bytes.length;
    for (let at = 0; at < bytes.length; at += size) this.#events?.data(bytes.subarray(at, at + size));
  }

  drop(reason: string): void {
    this.#events?.closed(reason);
  }

  #take(text: string): void {
    const { garbage, refuseTls, injected = "" } = this.#options;
    if (text === "CONNECT") {
      if (this.refuseConnections) this.drop("nobody listens");
      else this.#events?.opened();
    } else if (text === "TLS") {
      this.#secure = true;
      this.#events?.secured();
    } else if (this.mute) return;
    else if (garbage !== undefined) this.say(garbage);
    else if (text.includes("<stream:stream")) this.#stream();
    else if (text.startsWith("<starttls"))
      this.say(`<${refuseTls ? "failure" : "proceed"} xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>${injected}`);
    else if (text.startsWith("<auth")) this.#auth(text);
    else if (text.startsWith("<response")) this.#response(text);
    else this.#iq(text);
  }

  #stream(): void {
    const { streamError, starttls = true, session, mechanisms } = this.#options;
    if (streamError) {
      const condition = `<${streamError} xmlns='urn:ietf:params:xml:ns:xmpp-streams'/>`;
      this.say(`${OPEN}<stream:error>${condition}</stream:error></stream:stream>`);
      return;
    }
    const login = `<mechanisms xmlns='${SASL}'>${mechanisms.map((name) => `<mechanism>${name}</mechanism>`).join("")}</mechanisms>`;
    const tls = starttls && !this.#secure ? "<starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>" : "";
    const bind = `<bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/>${session ? "<session xmlns='urn:ietf:params:xml:ns:xmpp-session'/>" : ""}`;
    this.say(`${OPEN}<stream:features>${tls}${this.#loggedIn ? bind : login}</stream:features>`);
  }

  #auth(text: string): void {
    this.mechanism = /mechanism="([^"]*)"/.exec(text)?.[1] ?? "";
    const first = textOf(text);
    if (this.mechanism === "PLAIN") {
      this.#judge(first === `\0acs\0${this.#options.password}`, "");
      return;
    }
    this.#clientFirst = first.slice(3);
    const nonce = /r=([^,]*)/.exec(first)?.[1] ?? "";
    this.#challenge = `r=${nonce}Server,s=${Buffer.from("salt of the test").toString("base64")},i=4096`;
    this.say(`<challenge xmlns='${SASL}'>${Buffer.from(this.#challenge).toString("base64")}</challenge>`);
  }

  #response(text: string): void {
    const final = textOf(text);
    const [withoutProof = "", proof = ""] = final.split(",p=");
    const name = this.mechanism === "SCRAM-SHA-256" ? "sha256" : "sha1";
    const message = `${this.#clientFirst},${this.#challenge},${withoutProof}`;
    const salted = pbkdf2Sync(this.#options.password, "salt of the test", 4096, name === "sha1" ? 20 : 32, name);
    const hmac = (key: Buffer, data: string) => createHmac(name, key).update(data).digest();
    const clientKey = hmac(salted, "Client Key");
    const signature = hmac(createHash(name).update(clientKey).digest(), message);
    const expected = clientKey.map((byte, index) => byte ^ (signature[index] ?? 0));
    this.#serverSignature = hmac(hmac(salted, "Server Key"), message).toString("base64");
    const words = this.#options.proof === false ? "v=AAAA" : `v=${this.#serverSignature}`;
    this.#judge(Buffer.from(expected).toString("base64") === proof, Buffer.from(words).toString("base64"));
  }

  #judge(ok: boolean, words: string): void {
    this.#loggedIn = ok;
    this.say(
      ok ? `<success xmlns='${SASL}'>${words}</success>` : `<failure xmlns='${SASL}'><not-authorized/></failure>`,
    );
  }

  #iq(text: string): void {
    const id = /id="([^"]*)"/.exec(text)?.[1] ?? "";
    const resource = /<resource>([^<]*)/.exec(text)?.[1] ?? "made-up";
    const bound = `<bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'><jid>acs@acs.test/${resource}</jid></bind>`;
    if (id === "bind") this.say(`<iq type='result' id='bind'>${bound}</iq>`);
    else if (id === "session" || text.includes("urn:xmpp:ping")) this.say(`<iq type='result' id='${id}'/>`);
  }
}

const textOf = (xml: string) => Buffer.from(/>([^<]*)</.exec(xml)?.[1] ?? "", "base64").toString();
