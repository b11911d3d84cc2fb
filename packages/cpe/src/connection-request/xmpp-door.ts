import {
  formatJid,
  type IqVerdict,
  iqAnswer,
  isAllowedJid,
  RateLimit,
  readIqRequest,
  type Stanza,
  XmppLink,
  type XmppState,
} from "@beckon/connection-request";
import { minutes } from "@beckon/cwmp/ports";
import type { CpeParts } from "../parts.ts";
import type { DeviceControl, Service } from "../service.ts";
import { type XmppConnection, xmppConnectionOf } from "./xmpp-account-of.ts";

/** Parameters whose change means a new login; what the connection tells of itself is not among them. */
const SETTINGS =
  /\.(XMPP\.Connection\.\d+\.(?!Stats\.|Status$|TLSEstablished$|JabberID$|LastChangeDate$).+|ManagementServer\.ConnReqXMPPConnection)$/;

/** Connection requests over XMPP: the device is logged in at a server and waits for the ACS's IQ (section 19). */
export class XmppDoor implements Service {
  /** It waits for others: nothing follows from it by itself. */
  readonly isRunning = false;
  readonly #parts: CpeParts;
  readonly #device: DeviceControl;
  readonly #limit: RateLimit;
  #link: XmppLink | undefined;
  #connection: XmppConnection | undefined;
  #isUp = false;

  constructor(parts: CpeParts, device: DeviceControl) {
    const { clock, behaviour } = parts.options;
    this.#parts = parts;
    this.#device = device;
    this.#limit = new RateLimit(clock, behaviour?.connectionRequestsPerMinute ?? 60, minutes(1));
    parts.writes.watch((written) => {
      if (!this.#isUp || ![...written.keys()].some((path) => SETTINGS.test(path))) return;
      this.#close();
      this.#open();
    });
  }

  up(): void {
    this.#isUp = true;
    this.#open();
  }

  down(): void {
    this.#isUp = false;
    this.#close();
  }

  plan(): void {}

  #open(): void {
    const { options, server, model } = this.#parts;
    const { xmpp, clock, random, hashes } = options;
    const row = server.text("ConnReqXMPPConnection") ?? "";
    const connection = xmpp && row !== "" ? xmppConnectionOf(model, row) : undefined;
    if (!xmpp || !connection) {
      if (server.text("ConnReqJabberID") !== "") this.#change(server.path("ConnReqJabberID"), "");
      return;
    }
    this.#connection = connection;
    const link = new XmppLink({
      account: connection.account,
      open: (events) => xmpp(connection.place, events),
      clock,
      random,
      hashes,
      retry: connection.retry,
      keepAlive: connection.keepAlive,
      onState: (state) => this.#entered(connection, state),
      onStanza: (stanza) => this.#take(link, stanza),
    });
    this.#link = link;
    link.start();
  }

  #close(): void {
    const connection = this.#connection;
    const link = this.#link;
    // What a link says while it is stopped is about a connection that is no more.
    this.#connection = undefined;
    this.#link = undefined;
    link?.stop();
    // Written without telling anybody: a device that goes down does nothing more.
    const { model } = this.#parts;
    for (const [name, text] of [
      ["Status", "Disabled"],
      ["TLSEstablished", "0"],
    ] as const) {
      if (connection && model.parameter(connection.path + name)) model.set(connection.path + name, text);
    }
  }

  /** The address stays while the connection is down: the device will come back under it (XMP-1). */
  #entered(connection: XmppConnection, state: XmppState): void {
    if (connection !== this.#connection) return;
    const { server } = this.#parts;
    if (state.kind !== "online") {
      const status = { connecting: "Connecting", waiting: "Dormant", stopped: "Error" }[state.kind];
      this.#put(connection, { Status: status, TLSEstablished: "0" });
      return;
    }
    const jid = formatJid(state.jid);
    const tls = connection.account.tls === "never" ? "0" : "1";
    this.#put(connection, { Status: "Enabled", TLSEstablished: tls, JabberID: jid });
    this.#change(server.path("ConnReqJabberID"), jid);
  }

  #take(link: XmppLink, stanza: Stanza): void {
    const request = readIqRequest(stanza);
    if (request?.kind !== "connectionRequest") return;
    this.#count("ReceivedMessages");
    const verdict = this.#judge(request);
    // XMP-5: the answer first, then the session.
    link.send(iqAnswer({ to: request.from, id: request.id }, verdict));
    this.#count(verdict === "result" ? "TransmittedMessages" : "TransmittedErrorMessages");
    if (verdict === "result") this.#device.connectionRequested();
  }

  /** XMP-3, XMP-4 */
  #judge(request: { readonly from: string; readonly username: string; readonly password: string }): IqVerdict {
    const { server, options } = this.#parts;
    const { hashes } = options;
    if (!isAllowedJid(request.from, server.text("ConnReqAllowedJabberIDs") ?? "")) return "service-unavailable";
    const { connectionRequestUsername: username, connectionRequestPassword: password } = server;
    const known = hashes.equal(request.username, username);
    if (!hashes.equal(request.password, password) || !known) return "not-authorized";
    return this.#limit.take() ? "result" : "service-unavailable";
  }

  #count(name: string): void {
    const path = `${this.#connection?.path ?? ""}Stats.${name}`;
    const { model } = this.#parts;
    if (model.parameter(path)) model.set(path, String((Number(model.get(path)?.text) + 1) % 2 ** 32));
  }

  #put(connection: XmppConnection, values: Readonly<Record<string, string>>): void {
    for (const [name, text] of Object.entries(values)) this.#change(connection.path + name, text);
  }

  #change(path: string, text: string): void {
    const { model } = this.#parts;
    if (model.parameter(path) && model.get(path)?.text !== text) this.#device.changeLocally(path, text);
  }
}
