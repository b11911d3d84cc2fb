import {
  atLeast,
  type Body,
  CwmpFault,
  type CwmpVersion,
  type Envelope,
  type FaultBody,
  faultBody,
  type Header,
  namespaceOf,
  type RawRequestBody,
  type ReceivedEnvelope,
  type RequestBody,
  type ResponseBody,
  RPCS,
  SUPPORTED_VERSIONS,
  versionOf,
} from "@beckon/cwmp";
import { SessionFailure } from "./session-failure.ts";

/** What the CPE does next: send an envelope, send an empty POST, or end the session. */
export type Outgoing =
  | { readonly kind: "envelope"; readonly envelope: Envelope<Body | RawRequestBody> }
  | { readonly kind: "empty" }
  | { readonly kind: "end" };

/** A request of the CPE after Inform, and what its answer means (SES-7). */
export interface CpeRequest {
  readonly body: RequestBody;
  /** The ACS answered it. */
  answered(response: ResponseBody): void;
  /** The ACS refused it for good: the delivery is given up (TRC-3). */
  refused(fault: CwmpFault): void;
}

interface Outstanding {
  readonly envelope: Envelope<RequestBody>;
  /** Undefined for the Inform. */
  readonly request: CpeRequest | undefined;
}

/** What a session needs from its CPE. */
export interface SessionHost {
  readonly inform: RequestBody & { readonly rpc: "Inform" };
  /** In which the Inform is written: the highest, or 1.0 after a fallback (VER-7). */
  readonly version: CwmpVersion;
  readonly sessionTimeout?: number;
  /** The InformResponse arrived: events are delivered. */
  informed(version: CwmpVersion): void;
  /** The next request of the CPE; undefined if there is none. Asked only when it may be sent (SES-5). */
  nextRequest(): CpeRequest | undefined;
  /** Does what the ACS asks. @throws CwmpFault as the answer */
  answer(request: RequestBody, version: CwmpVersion): ResponseBody;
  /** The same for a method that is not in the standard; content and answer are elements as text. @throws CwmpFault */
  answerVendor(name: string, content: string): string;
}

/** RTY-6 sets no limit to 8005; an ACS that says it for ever must not keep the session for ever. */
const MOST_RESENDS = 10;
/** The same for an ACS that holds our requests and gives none of its own (HDR-3). */
const MOST_HELD_POSTS = 10;

/** The CPE's side of one session, messages in, messages out (section 6). */
export class Session {
  readonly #host: SessionHost;
  #version: CwmpVersion;
  #outstanding: Outstanding | undefined;
  #lastId = 0;
  #resends = 0;
  #hold = false;
  #heldPosts = 0;
  /** SES-6: after an empty POST with HoldRequests false the CPE asks nothing more. */
  #emptySent = false;

  constructor(host: SessionHost) {
    this.#host = host;
    this.#version = host.version;
  }

  /** The Inform (SES-2). */
  begin(): Outgoing {
    const { inform, version, sessionTimeout } = this.#host;
    return this.#ask(inform, undefined, {
      ...(sessionTimeout !== undefined && atLeast(version, "1.3") && { sessionTimeout }),
      ...(atLeast(version, "1.4") && { supportedCwmpVersions: SUPPORTED_VERSIONS }), // VER-1
    });
  }

  /**
   * Takes what the ACS sent, undefined for an empty answer, and says what to send.
   *
   * @throws SessionFailure if the ACS broke the rules in a way that leaves nothing to answer
   */
  receive(message: ReceivedEnvelope | undefined): Outgoing {
    if (message) this.#hold = message.header.holdRequests ?? false; // HDR-3: absent means false
    if (this.#outstanding) return this.#receiveAnswer(message, this.#outstanding);
    const body = message?.body;
    if (!message || !body || body.kind === "empty") return this.#next();
    this.#heldPosts = 0;
    switch (body.kind) {
      case "request":
        return this.#reply(message, this.#answerOf(body));
      case "unknownMethod":
        if (body.isResponse) throw unasked(body.name);
        return this.#reply(message, this.#vendorAnswer(body.name, body.content));
      case "malformed":
        if (body.isResponse) throw unasked(body.rpc);
        return this.#reply(message, faultBody(new CwmpFault(9003, body.problem)));
      case "response":
        throw unasked(`${body.rpc}Response`);
      case "fault":
        throw unasked(`fault ${body.fault.code}`);
      case "soapFault":
        throw new SessionFailure("protocol", `the ACS sent a SOAP fault: ${body.text}`); // FLT-3
    }
  }

  #receiveAnswer(message: ReceivedEnvelope | undefined, { envelope, request }: Outstanding): Outgoing {
    const { rpc } = envelope.body;
    const body = message?.body;
    const mayBeOldAcs = rpc === "Inform";
    if (!message || !body || body.kind === "empty") {
      throw new SessionFailure("protocol", `the ACS gave no answer to ${rpc}`, { mayBeOldAcs });
    }
    if (message.header.id !== undefined && message.header.id !== envelope.header.id) {
      throw new SessionFailure("protocol", `the answer to ${rpc} carries the ID of another request`); // HDR-1
    }
    if (body.kind === "fault") return this.#receiveFault(body.fault, envelope, request);
    if (body.kind !== "response" || body.rpc !== rpc) {
      const what = body.kind === "response" ? `a response to ${body.rpc}` : body.kind;
      throw new SessionFailure("protocol", `the ACS answered ${rpc} with ${what}`, { mayBeOldAcs });
    }
    this.#outstanding = undefined;
    if (rpc === "Inform") {
      this.#version = this.#agreedVersion(message);
      this.#host.informed(this.#version);
    } else request?.answered(body);
    return this.#next();
  }

  #receiveFault(fault: CwmpFault, envelope: Envelope<RequestBody>, request: CpeRequest | undefined): Outgoing {
    if (fault.code === 8005) {
      this.#resends++;
      if (this.#resends > MOST_RESENDS) throw new SessionFailure("fault", "the ACS asked again and again to retry");
      return { kind: "envelope", envelope }; // RTY-6: the identical request, in the same session
    }
    if (!request) {
      // A fault that says "not like this" may come from an ACS that knows only 1.0 (VER-5, VER-7).
      const mayBeOldAcs = fault.code === 8006 || fault.code === 8000 || fault.code === 8003;
      throw new SessionFailure("fault", `the ACS answered the Inform with fault ${fault.message}`, { mayBeOldAcs });
    }
    this.#outstanding = undefined;
    request.refused(fault);
    return this.#next();
  }

  /** Nothing of the ACS to answer: the state table of section 6. */
  #next(): Outgoing {
    if (this.#hold) return this.#wait();
    if (!this.#emptySent) {
      const request = this.#host.nextRequest();
      if (request) return this.#ask(request.body, request);
    }
    if (this.#emptySent) return { kind: "end" }; // SES-14
    this.#emptySent = true;
    return { kind: "empty" };
  }

  /** HDR-4: empty POSTs under HoldRequests do not use up the right to send requests. */
  #wait(): Outgoing {
    this.#heldPosts++;
    if (this.#heldPosts > MOST_HELD_POSTS) {
      throw new SessionFailure("protocol", "the ACS holds our requests and has none of its own");
    }
    return { kind: "empty" };
  }

  #ask(body: RequestBody, request: CpeRequest | undefined, header: Header = {}): Outgoing {
    this.#lastId++;
    this.#resends = 0;
    const envelope = { namespace: namespaceOf(this.#version), header: { id: String(this.#lastId), ...header }, body };
    this.#outstanding = { envelope, request };
    return { kind: "envelope", envelope };
  }

  /** RPC-2 */
  #vendorAnswer(name: string, content: string): RawRequestBody | Body {
    return answerOrFault(() => {
      const xml = this.#host.answerVendor(name, content);
      return { kind: "rawRequest", name: `${name}Response`, xml };
    });
  }

  #reply(message: ReceivedEnvelope, body: Body | RawRequestBody): Outgoing {
    const { id } = message.header;
    const header = id === undefined ? {} : { id };
    return { kind: "envelope", envelope: { namespace: namespaceOf(this.#version), header, body } };
  }

  #answerOf(request: RequestBody): Body {
    // VER-6: a method that came with a later version does not exist in this session.
    if (!atLeast(this.#version, RPCS[request.rpc].since)) {
      return faultBody(new CwmpFault(9000, `${request.rpc} does not exist in CWMP ${this.#version}`));
    }
    return answerOrFault(() => this.#host.answer(request, this.#version));
  }

  #agreedVersion({ header, namespace }: ReceivedEnvelope): CwmpVersion {
    const { version } = this.#host;
    if (header.useCwmpVersion !== undefined && atLeast(version, "1.4")) {
      const named = SUPPORTED_VERSIONS.find((known) => known === header.useCwmpVersion);
      if (!named)
        throw new SessionFailure("protocol", `the ACS chose CWMP ${header.useCwmpVersion}, which was not offered`);
      return named;
    }
    const inferred = versionOf(namespace); // VER-4
    return atLeast(version, inferred) ? inferred : version;
  }
}

function answerOrFault<T>(answer: () => T): T | FaultBody {
  try {
    return answer();
  } catch (error) {
    if (!CwmpFault.is(error)) throw error;
    return faultBody(error);
  }
}

function unasked(what: string): SessionFailure {
  return new SessionFailure("protocol", `the ACS sent ${what} although nothing was asked`);
}
