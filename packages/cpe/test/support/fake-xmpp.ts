import type { ConnectXmpp, XmppPlace } from "@beckon/cpe";
import { encodeUtf8 } from "@beckon/cwmp";

const OPEN =
  "<stream:stream xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams' from='xmpp.example' id='s' version='1.0'>";
const SASL = "urn:ietf:params:xml:ns:xmpp-sasl";

/** An XMPP server of a few lines for one client: STARTTLS, PLAIN, a resource, and what a test lets it say. */
export class FakeXmpp {
  /** Where the CPE looked for it, once for each connection. */
  readonly places: XmppPlace[] = [];
  /** Everything the CPE wrote on the connection that stands. */
  received = "";
  isDown = false;
  readonly #password: string;
  #say: (text: string) => void = () => {};
  #drop: (reason: string) => void = () => {};
  #isSecure = false;
  #isKnown = false;

  constructor(password: string) {
    this.#password = password;
  }

  readonly connect: ConnectXmpp = (place, events) => {
    this.places.push(place);
    this.received = "";
    this.#isSecure = false;
    this.#isKnown = false;
    let open = true;
    const later = (work: () => void) => queueMicrotask(() => open && work());
    this.#say = (text) => later(() => events.data(encodeUtf8(text)));
    this.#drop = (reason) =>
      later(() => {
        open = false;
        events.closed(reason);
      });
    if (this.isDown) this.#drop("nobody listens");
    else later(() => events.opened());
    return {
      write: (text) => {
        this.received += text;
        this.#take(text);
      },
      startTls: () => {
        this.#isSecure = true;
        later(() => events.secured());
      },
      destroy: () => {
        open = false;
      },
    };
  };

  say(text: string): void {
    this.#say(text);
  }

  drop(): void {
    this.#drop("the server closed the connection");
  }

  #take(text: string): void {
    if (text.includes("<stream:stream")) this.#features();
    else if (text.startsWith("<starttls")) this.#say("<proceed xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>");
    else if (text.startsWith("<auth")) {
      const told = Buffer.from(/>([^<]*)</.exec(text)?.[1] ?? "", "base64").toString();
      this.#isKnown = told.endsWith(`\0${this.#password}`);
      this.#say(
        this.#isKnown
          ? `<success xmlns='${SASL}'/>`
          : `<failure xmlns='${SASL}'><not-authorized/></failure></stream:stream>`,
      );
    } else if (text.includes("xmpp-bind")) {
      const resource = /<resource>([^<]*)/.exec(text)?.[1] ?? "made-up";
      const id = /id="([^"]*)"/.exec(text)?.[1] ?? "";
      const jid = `<jid>cpe1@xmpp.example/${resource}</jid>`;
      this.#say(`<iq type='result' id='${id}'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'>${jid}</bind></iq>`);
    }
  }

  #features(): void {
    const login = `<mechanisms xmlns='${SASL}'><mechanism>PLAIN</mechanism></mechanisms>`;
    const tls = this.#isSecure ? "" : "<starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>";
    const bind = "<bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/>";
    this.#say(`${OPEN}<stream:features>${tls}${this.#isKnown ? bind : login}</stream:features>`);
  }
}
