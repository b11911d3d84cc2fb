import { XmlError } from "@beckon/cwmp";
import {
  type Clock,
  type Duration,
  type Hashes,
  milliseconds,
  minutes,
  type Random,
  seconds,
  type Timer,
} from "@beckon/cwmp/ports";
import { type IqAnswer, iqAnswer, pingIq, readIqAnswer, readIqRequest } from "./connection-request-iq.ts";
import { IqBook } from "./iq-book.ts";
import { formatJid, type Jid } from "./jid.ts";
import type { Stanza } from "./stanza.ts";
import { StreamReader } from "./stream-reader.ts";
import { type XmppAccount, XmppError } from "./xmpp-account.ts";
import { type NegotiationOutput, streamError, XmppNegotiation } from "./xmpp-negotiation.ts";
import type { OpenXmppSocket, XmppSocket } from "./xmpp-socket.ts";

/** After a failure the n-th try (from 1) follows within `first` × `factor`^(n-1), at most `longest` (XMP-1). */
export interface XmppRetry {
  readonly first: Duration;
  readonly factor: number;
  readonly longest: Duration;
  /** Tries without success before it gives up; undefined: never. */
  readonly most?: number;
}

/** `waiting`: for the next try. `stopped`: nobody wants it, or there were too many tries. */
export type XmppState =
  | { readonly kind: "connecting" }
  | { readonly kind: "online"; readonly jid: Jid }
  | { readonly kind: "waiting"; readonly reason: string }
  | { readonly kind: "stopped"; readonly reason: string };

export interface XmppLinkOptions {
  readonly account: XmppAccount;
  readonly open: OpenXmppSocket;
  readonly clock: Clock;
  readonly random: Random;
  readonly hashes: Hashes;
  readonly retry?: XmppRetry;
  /** Silence after which the server is asked whether it is still there; 0: never. Default: 60 s. */
  readonly keepAlive?: Duration;
  readonly onState?: (state: XmppState) => void;
  /** Stanzas that are no answers to ours. Pings and unknown requests are answered before. */
  readonly onStanza?: (stanza: Stanza) => void;
}

const RETRY: XmppRetry = { first: seconds(1), factor: 2, longest: minutes(5) };
/** From the first byte to a bound resource. */
const NEGOTIATION_LIMIT = seconds(30);
const PING_LIMIT = seconds(20);

/**
 * A client of an XMPP server that stays logged in: connects, negotiates, answers pings, notices silence, and comes back
 * after a failure with growing, random waits. Both ends of connection requests use it.
 */
export class XmppLink {
  readonly #options: XmppLinkOptions;
  readonly #iqs: IqBook;
  #state: XmppState = { kind: "stopped", reason: "it was not started" };
  #socket: XmppSocket | undefined;
  #negotiation: XmppNegotiation | undefined;
  #reader = new StreamReader();
  #timer: Timer | undefined;
  #failures = 0;

  constructor(options: XmppLinkOptions) {
    this.#options = options;
    this.#iqs = new IqBook(options.clock);
  }

  get state(): XmppState {
    return this.#state;
  }

  start(): void {
    if (this.#state.kind === "stopped") this.#connect();
  }

  stop(): void {
    this.#socket?.write("</stream:stream>");
    this.#hangUp();
    this.#enter({ kind: "stopped", reason: "it was stopped" });
  }

  /** Sends text that is complete stanzas; false if there is no stream. */
  send(text: string): boolean {
    if (this.#state.kind !== "online") return false;
    this.#socket?.write(text);
    return true;
  }

  /**
   * Sends an IQ and resolves with its answer; "timeout" if none came in time, "offline" if there is no stream, or it
   * ended before. Only the addressee can answer (RFC 6120, 8.2.3). `write` gets the id and our own address.
   */
  request(
    to: string,
    limit: Duration,
    write: (id: string, from: string) => string,
  ): Promise<IqAnswer | "timeout" | "offline"> {
    const { state } = this;
    if (state.kind !== "online") return Promise.resolve("offline");
    const { id, answer } = this.#iqs.expect(to, limit);
    this.#socket?.write(write(id, formatJid(state.jid)));
    return answer;
  }

  #connect(): void {
    this.#enter({ kind: "connecting" });
    const negotiation = new XmppNegotiation(this.#options.account, this.#options);
    this.#negotiation = negotiation;
    // What a connection that was given up still tells must not touch its successor.
    const mine = <A extends unknown[]>(work: (...args: A) => void) => {
      return (...args: A): void => {
        if (this.#negotiation === negotiation) this.#guarded(() => work(...args));
      };
    };
    this.#later(NEGOTIATION_LIMIT, () => this.#fail(new XmppError("the login took too long")));
    this.#socket = this.#options.open({
      opened: mine(() => this.#do(negotiation.begin())),
      secured: mine(() => this.#do(negotiation.secured())),
      data: mine((bytes: Uint8Array) => this.#read(bytes)),
      closed: mine((reason: string) => this.#fail(new XmppError(reason))),
    });
  }

  #guarded(work: () => void): void {
    try {
      work();
    } catch (error) {
      if (error instanceof XmppError) this.#fail(error);
      else if (error instanceof XmlError)
        this.#fail(new XmppError(`the server's stream cannot be read: ${error.message}`));
      else throw error;
    }
  }

  #read(bytes: Uint8Array): void {
    if (this.#state.kind === "online") this.#watchSilence();
    const reader = this.#reader;
    for (const event of reader.push(bytes)) {
      if (event.kind === "close") throw new XmppError("the server ended the stream");
      if (event.kind === "stanza") this.#take(event.stanza);
      // A new stream begins with new bytes: what came before the encryption must not be read after it.
      if (this.#reader !== reader || !this.#socket) return;
    }
  }

  #take(stanza: Stanza): void {
    if (!this.#negotiation?.isOnline) {
      this.#do(this.#negotiation?.receive(stanza) ?? []);
      return;
    }
    if (stanza.name === "error") throw streamError(stanza);
    const answer = readIqAnswer(stanza);
    if (answer) {
      this.#iqs.take(stanza, answer, this.#options.account);
      return;
    }
    const request = readIqRequest(stanza);
    if (request?.kind === "ping") this.send(iqAnswer({ to: request.from, id: request.id }, "result"));
    else if (request?.kind === "unknown")
      this.send(iqAnswer({ to: request.from, id: request.id }, "service-unavailable"));
    else this.#options.onStanza?.(stanza);
  }

  #do(outputs: readonly NegotiationOutput[]): void {
    for (const output of outputs) {
      if (output.kind === "send") this.#socket?.write(output.text);
      else if (output.kind === "restart") this.#reader = new StreamReader();
      else if (output.kind === "startTls") {
        this.#reader = new StreamReader();
        this.#socket?.startTls();
      } else {
        this.#failures = 0;
        this.#watchSilence();
        this.#enter({ kind: "online", jid: output.jid });
      }
    }
  }

  #watchSilence(): void {
    const { keepAlive = seconds(60), account } = this.#options;
    this.#timer?.cancel();
    if (keepAlive <= 0) return;
    this.#later(keepAlive, () => {
      // Any byte is a sign of life, an error answer too; only silence is not.
      void this.request(account.domain, PING_LIMIT, (id) => pingIq(id, account.domain));
      this.#later(PING_LIMIT, () => this.#fail(new XmppError("the server has fallen silent")));
    });
  }

  #fail(error: XmppError): void {
    this.#hangUp();
    this.#failures++;
    const { retry = RETRY, random } = this.#options;
    if (retry.most !== undefined && this.#failures > retry.most) {
      this.#enter({ kind: "stopped", reason: error.message });
      return;
    }
    // An account that was refused may be repaired at the server: rarely tried, but tried.
    const grown = error.final ? retry.longest : retry.first * retry.factor ** (this.#failures - 1);
    const wait = Math.min(grown, retry.longest) * (0.5 + random.fraction() / 2);
    this.#later(milliseconds(wait), () => this.#connect());
    this.#enter({ kind: "waiting", reason: error.message });
  }

  #hangUp(): void {
    this.#timer?.cancel();
    this.#negotiation = undefined;
    const socket = this.#socket;
    this.#socket = undefined;
    socket?.destroy();
    this.#iqs.abandon();
  }

  #later(delay: Duration, work: () => void): void {
    this.#timer?.cancel();
    this.#timer = this.#options.clock.after(delay, work);
  }

  #enter(state: XmppState): void {
    this.#state = state;
    this.#options.onState?.(state);
  }
}
