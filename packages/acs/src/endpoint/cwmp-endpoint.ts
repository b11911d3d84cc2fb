import {
  CwmpFault,
  type Decoded,
  encodeEnvelope,
  faultBody,
  type HttpRequest,
  type HttpResponse,
  header,
  parseCookies,
} from "@beckon/cwmp";
import { milliseconds } from "@beckon/cwmp/ports";
import type { Admission } from "../admission/admission.ts";
import { InformLimit } from "../admission/inform-limit.ts";
import { glimpseOf, laneOf } from "../admission/lane.ts";
import { deviceId, identityOf } from "../device/device-id.ts";
import type { InformArguments } from "../inform/inform-facts.ts";
import { StoreError } from "../ports/store.ts";
import type { Session } from "../session/session.ts";
import type { SessionRegistry } from "../session/session-registry.ts";
import type { Turns } from "../turns.ts";
import type { AuthenticationResult, CpeAuthentication, Peer } from "./cpe-authentication.ts";
import { type OpenSessionPorts, openSession } from "./open-session.ts";
import { readMessage } from "./read-message.ts";
import { EMPTY_RESPONSE, envelopeResponse, plainResponse } from "./respond.ts";

export interface CwmpEndpointOptions extends Omit<OpenSessionPorts, "endStale" | "onEnd"> {
  readonly authentication: CpeAuthentication;
  readonly sessions: SessionRegistry;
  readonly admission: Admission;
  /** Beginning a session waits for its turn with what else changes the device as a whole (SES-18). */
  readonly turns: Turns;
}

const SESSION_COOKIE = "session";

/** What CPEs talk to: POSTs in, answers out; who may begin a session, whose session goes on. */
export class CwmpEndpoint {
  readonly #options: CwmpEndpointOptions;
  readonly #sessionPorts: OpenSessionPorts;
  readonly #informs: InformLimit;
  /** Informs that are being taken: sessions soon. */
  #opening = 0;
  #closed = false;
  #stopped = false;

  constructor(options: CwmpEndpointOptions) {
    this.#options = options;
    const { sessions, admission } = options;
    this.#informs = new InformLimit(options.clock, options.settings.informsPerMinute);
    this.#sessionPorts = {
      ...options,
      endStale: async (deviceId) => {
        const stale = sessions.ofDevice(deviceId);
        await stale?.abort(`the device began a new session after ${stale.saidLast}`);
      },
      onEnd: (session) => {
        sessions.remove(session);
        admission.end(session.id);
      },
    };
  }

  /** Sessions that are open or about to be. */
  get load(): number {
    return this.#options.sessions.size + this.#opening;
  }

  /** No session begins any more; those that run go on. */
  close(): void {
    this.#closed = true;
  }

  /** Ends all sessions at once; those that are being opened end as soon as they are open. */
  async stop(): Promise<void> {
    this.#closed = true;
    this.#stopped = true;
    await Promise.all(this.#options.sessions.all().map((session) => this.#stop(session)));
  }

  /** One POST of a CPE. Never throws: what goes wrong inside is answered with 500 or 503 and reported on the channel. */
  async handle(request: HttpRequest, peer: Peer): Promise<HttpResponse> {
    try {
      return await this.#handle(request, peer);
    } catch (error) {
      this.#options.channel.emit("error", { message: "a request of a CPE could not be handled", error });
      if (error instanceof StoreError)
        return this.#overloaded("the storage does not answer", peer, this.#options.admission.refuse());
      return plainResponse(500, "The ACS failed to handle this request; its log says why.");
    }
  }

  async #handle(request: HttpRequest, peer: Peer): Promise<HttpResponse> {
    if (request.method !== "POST") {
      return plainResponse(405, "This is the CWMP endpoint of an ACS: devices talk to it with POST.", {
        allow: "POST",
      });
    }
    const cookies = header(request, "cookie");
    const cookie = cookies === undefined ? undefined : parseCookies(cookies).get(SESSION_COOKIE);
    const session = this.#options.sessions.find(cookie, peer.connectionId);
    if (session) return this.#measured(request, peer, session);
    const wait = this.#secondsToWait(request, peer);
    if (wait > 0) return this.#overloaded("the ACS is busy", peer, wait);
    let isAsked = false;
    try {
      const response = await this.#measured(request, peer, undefined);
      isAsked = response.status === 401;
      return response;
    } finally {
      // Whoever was asked to prove who it is need not be admitted once more when it does.
      if (!isAsked) this.#options.admission.leave(peer.connectionId);
    }
  }

  /** 0 if somebody without a session may begin one; asked before any work is done. */
  #secondsToWait({ body }: HttpRequest, { connectionId }: Peer): number {
    const { admission } = this.#options;
    if (this.#closed) return admission.refuse();
    return admission.enter(connectionId, () => laneOf(glimpseOf(body), (deviceId) => admission.isExpected(deviceId)));
  }

  async #measured(request: HttpRequest, peer: Peer, session: Session | undefined): Promise<HttpResponse> {
    const since = this.#options.clock.now();
    const response = await this.#serve(request, peer, session);
    this.#options.admission.answered(milliseconds(this.#options.clock.now() - since));
    return response;
  }

  async #serve(request: HttpRequest, peer: Peer, session: Session | undefined): Promise<HttpResponse> {
    const caller = await this.#authenticate(request, peer, session);
    if (caller.kind !== "accepted") return this.#turnAway(caller, peer);

    const reading = readMessage(request, this.#options.pause);
    const read = reading instanceof Promise ? await reading : reading;
    if (read.kind === "unreadable") {
      await session?.abort(read.reason);
      return this.#refuse(400, read.reason, peer, caller.username);
    }
    const body = read.kind === "message" ? read.arrived.envelope.body : undefined;
    if (read.kind === "message" && body?.kind === "request" && body.rpc === "Inform") {
      return this.#takeInform(read.arrived, body.args, caller, peer);
    }
    if (!session)
      return this.#outsideSession(read.kind === "message" ? read.arrived : undefined, caller.username, peer);
    if (!session.connections.has(peer.connectionId)) {
      // AUTH-9: whoever proved to be another device does not get into this one's session by its cookie.
      const { authentication } = this.#options;
      const refusal = await authentication.refusal(caller.username, session.deviceId, caller.method);
      if (refusal !== undefined) return this.#refuse(403, refusal, peer, caller.username);
    }
    this.#options.sessions.attach(session, peer.connectionId);
    const xml = await session.receive(read.kind === "message" ? read.arrived : undefined);
    return xml === undefined ? EMPTY_RESPONSE : envelopeResponse(xml, {}, { latin1: session.isLatin1 });
  }

  async #takeInform(
    arrived: Decoded,
    args: InformArguments,
    caller: AuthenticationResult & { kind: "accepted" },
    peer: Peer,
  ): Promise<HttpResponse> {
    this.#opening++;
    try {
      const id = deviceId(identityOf(args.DeviceId));
      const wait = this.#informs.take(id);
      if (wait > 0) return this.#overloaded(`${id} informs more often than a device may`, peer, wait);
      const elsewhere = await this.#redirect(id, peer, caller.username);
      if (elsewhere) return elsewhere;
      return await this.#options.turns.take(id, () => this.#inform(arrived, args, caller, peer));
    } finally {
      this.#opening--;
    }
  }

  /** A device with a tag for which there is another ACS: the Inform is the message that may be redirected (HTTP-17). */
  async #redirect(id: string, peer: Peer, username: string): Promise<HttpResponse | undefined> {
    const { settings, store } = this.#options;
    if (settings.redirects.length === 0) return undefined;
    const device = await store.device(id);
    const redirect = settings.redirects.find(({ tag }) => device?.tags.includes(tag));
    if (!redirect) return undefined;
    const reason = `${id} has the tag ${redirect.tag} and is sent to ${redirect.url}`;
    this.#contact(302, reason, peer, username);
    return plainResponse(302, `This device is served at ${redirect.url}.`, { location: redirect.url });
  }

  async #inform(
    arrived: Decoded,
    args: InformArguments,
    caller: AuthenticationResult & { kind: "accepted" },
    peer: Peer,
  ): Promise<HttpResponse> {
    const opened = await openSession(
      arrived,
      args,
      {
        address: peer.address,
        authentication: caller.method,
        username: caller.username,
        refusal: (deviceId) => this.#options.authentication.refusal(caller.username, deviceId, caller.method),
      },
      this.#sessionPorts,
    );
    if (opened.kind === "forbidden") return this.#refuse(403, opened.reason, peer, caller.username);
    if (opened.kind === "fault") {
      this.#contact(200, opened.reason, peer, caller.username);
      return envelopeResponse(opened.xml);
    }
    this.#options.sessions.add(opened.session, peer.connectionId);
    this.#options.admission.begin(peer.connectionId, opened.session.id);
    opened.session.arm();
    if (this.#stopped) await this.#stop(opened.session);
    const cookie = { "set-cookie": `${SESSION_COOKIE}=${opened.session.id}; Path=/` };
    return envelopeResponse(opened.xml, cookie, { latin1: opened.session.isLatin1 });
  }

  /** A connection that proved who it is in this session need not do so again; a new one must. */
  async #authenticate(request: HttpRequest, peer: Peer, session: Session | undefined): Promise<AuthenticationResult> {
    if (session?.connections.has(peer.connectionId) && header(request, "authorization") === undefined) {
      return { kind: "accepted", method: session.record.authentication, username: session.username };
    }
    return this.#options.authentication.authenticate(request, peer);
  }

  async #stop(session: Session): Promise<void> {
    try {
      await session.abort("the ACS was stopped");
    } catch (error) {
      this.#options.channel.emit("error", { message: "a session could not be ended in good order", error });
    }
  }

  #turnAway(result: Exclude<AuthenticationResult, { kind: "accepted" }>, peer: Peer): HttpResponse {
    if (result.kind === "refused") return this.#refuse(403, result.reason, peer);
    if (result.kind === "slowed") {
      const reason = "too many logins failed lately; no password is looked at for a while";
      this.#contact(503, reason, peer, result.username);
      return plainResponse(503, `Try again later: ${reason}.`, { "retry-after": String(result.seconds) });
    }
    if (result.reason !== undefined) this.#contact(401, result.reason, peer, result.username);
    return { ...plainResponse(401, "Authentication is required."), headers: result.headers };
  }

  /** SES-4: nothing but an Inform begins a session. An empty POST is harmless: some devices send one too many (SES-17). */
  #outsideSession(arrived: Decoded | undefined, username: string, peer: Peer): HttpResponse {
    if (!arrived || arrived.envelope.body.kind === "empty") return EMPTY_RESPONSE;
    const { body, header: soapHeader } = arrived.envelope;
    if (body.kind === "malformed" && body.rpc === "Inform" && !body.isResponse) {
      const reason = `the Inform cannot be read: ${body.problem}`;
      this.#contact(200, reason, peer, username);
      const { namespace } = arrived.envelope;
      const answer = {
        namespace,
        header: soapHeader.id === undefined ? {} : { id: soapHeader.id },
        body: faultBody(new CwmpFault(8003, body.problem)),
      };
      return envelopeResponse(encodeEnvelope(answer));
    }
    return this.#refuse(400, "There is no session: a session begins with an Inform.", peer, username);
  }

  #refuse(status: number, reason: string, peer: Peer, username?: string): HttpResponse {
    this.#contact(status, reason, peer, username);
    return plainResponse(status, reason);
  }

  #overloaded(reason: string, peer: Peer, seconds: number): HttpResponse {
    this.#contact(503, reason, peer);
    const headers = { "retry-after": String(seconds), connection: "close" };
    return plainResponse(503, `Try again later: ${reason}.`, headers);
  }

  #contact(status: number, reason: string, peer: Peer, username?: string): void {
    this.#options.channel.emit("contact", {
      at: this.#options.clock.now(),
      address: peer.address,
      status,
      reason,
      ...(username && { username }),
    });
  }
}
