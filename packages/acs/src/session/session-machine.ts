import {
  type Body,
  CwmpFault,
  type Envelope,
  faultBody,
  type RawRequestBody,
  type ReceivedEnvelope,
  type RequestBody,
  type RpcName,
  request,
  rpcNamed,
} from "@beckon/cwmp";
import { type Conversation, SessionLost, type Step } from "../conversation/conversation.ts";

/** RPCs that may be repeated when nobody knows whether they were executed. */
const IDEMPOTENT: ReadonlySet<RpcName> = new Set([
  "GetRPCMethods",
  "GetParameterNames",
  "GetParameterValues",
  "GetParameterAttributes",
  "SetParameterValues",
  "SetParameterAttributes",
  "GetQueuedTransfers",
  "GetAllQueuedTransfers",
  "GetOptions",
  "CancelTransfer",
]);

type Asked = RequestBody | RawRequestBody;

function methodOf(body: Asked): string {
  return body.kind === "rawRequest" ? body.name : body.rpc;
}

/** What the machine says. */
export type Outgoing = Envelope<Body | RawRequestBody>;

interface Outstanding {
  readonly body: Asked;
  readonly id: string;
  readonly repeated: boolean;
}

export interface SessionMachineOptions {
  /** The namespace to answer in: that of the CPE (VER-8). */
  readonly namespace: string;
  /** What the ACS wants. A text that it gives in the end says what could not be done; see `remark`. */
  readonly conversation: Conversation<unknown>;
  /** Answers a request of the CPE; resolves when its effect is durable. */
  readonly answer: (body: RequestBody) => Promise<Body>;
  /** RPCs that we may send. */
  readonly maximumCalls: number;
  /** The CPE may not send requests until we have done what we want (HDR-3); InformResponse has said so. */
  readonly holdRequests?: boolean;
}

/**
 * The ACS's side of a session after InformResponse: messages in, messages out (section 6 of spec/cwmp.md). `undefined`
 * stands for the empty POST going in and the empty answer, which ends the session, going out. Knows no time and no HTTP.
 */
export class SessionMachine {
  readonly #options: SessionMachineOptions;
  #outstanding: Outstanding | undefined;
  /** The answer that came last, by the ID of its request, and what we said to it. */
  #answeredId: string | undefined;
  #saidLast: Outgoing | undefined;
  /** The request that lets go of a CPE which was held back. */
  #closing: Outstanding | undefined;
  #calls = 0;
  #ended = false;
  #holding: boolean;
  /** We have nothing more to say, but the CPE may: it was held back (SES-14). */
  #released = false;
  /** Why the session did not end as it should; undefined if it did, or still runs. */
  #failure: string | undefined;
  #remark: string | undefined;

  constructor(options: SessionMachineOptions) {
    this.#options = options;
    this.#holding = options.holdRequests ?? false;
  }

  get holdsRequests(): boolean {
    return this.#holding;
  }

  /** We have said all; only what the CPE still wants keeps the session open. */
  get released(): boolean {
    return this.#released;
  }

  get ended(): boolean {
    return this.#ended;
  }

  get failure(): string | undefined {
    return this.#failure;
  }

  /** Why there is more to do than was done, if the session ended as it should; undefined if there is not. */
  get remark(): string | undefined {
    return this.#remark;
  }

  /** Takes the next message of the CPE and gives the answer to it. */
  async receive(received: ReceivedEnvelope | undefined): Promise<Outgoing | undefined> {
    if (this.#ended) return undefined;
    if (!received || received.body.kind === "empty") {
      if (this.#released) this.#ended = true;
      return this.#released ? undefined : this.#receiveNothing();
    }
    const { body, header } = received;
    // The same answer once more, because the device did not get what we said to it: we say it again (QRK-28).
    if (header.id !== undefined && header.id === this.#answeredId && isAnswer(body)) return this.#saidLast;
    switch (body.kind) {
      case "request":
        return this.#reply(await this.#options.answer(body), header.id);
      case "unknownMethod":
        if (body.isResponse) return this.#answered(body.name.slice(0, -"Response".length), { xml: body.content });
        return this.#reply(
          faultBody(new CwmpFault(8000, `${body.name} is not a method that this ACS knows`)),
          header.id,
        );
      case "malformed":
        if (!body.isResponse) return this.#reply(faultBody(new CwmpFault(8003, body.problem)), header.id);
        return this.#answered(body.rpc, new CwmpFault(9002, `the response cannot be read: ${body.problem}`));
      case "response":
        return this.#answered(body.rpc, body.args);
      case "fault":
        return this.#answered(undefined, body.fault);
      case "soapFault":
        return this.#break(`the device answered with the SOAP fault "${body.text || body.code}"`);
    }
  }

  /** The session is over from outside. The conversation may still make facts durable. */
  async abort(reason: string): Promise<void> {
    if (this.#ended) return;
    if (this.#released) {
      this.#ended = true;
      return;
    }
    await this.#end(reason, new SessionLost(reason, this.#outstanding !== undefined));
  }

  /** WIRE-5: nothing in answer to a request means that it was lost or is not supported. */
  #receiveNothing(): Promise<Outgoing | undefined> | Outgoing {
    const outstanding = this.#outstanding;
    if (!outstanding) return this.#advance({ kind: "go" });
    if (outstanding === this.#closing) return this.#release(outstanding);
    if (!outstanding.repeated && outstanding.body.kind === "request" && IDEMPOTENT.has(outstanding.body.rpc)) {
      this.#outstanding = { ...outstanding, repeated: true };
      return this.#envelope(outstanding.body, outstanding.id);
    }
    this.#outstanding = undefined;
    const fault = new CwmpFault(9000, `the device answered ${methodOf(outstanding.body)} with an empty message`);
    return this.#advance({ kind: "throw", error: fault });
  }

  /** RPC-3: an answer counts only if it is the one that was asked for. A fault names no method. */
  #answered(rpc: string | undefined, outcome: unknown): Promise<Outgoing | undefined> {
    const outstanding = this.#outstanding;
    if (outstanding && outstanding === this.#closing) return this.#release(outstanding);
    const what = rpc === undefined ? "a fault" : `${rpc}Response`;
    if (!outstanding) return this.#break(`the device sent ${what} although nothing was asked`);
    const asked = methodOf(outstanding.body);
    if (rpc !== undefined && rpc !== asked) return this.#break(`the device sent ${what} in answer to ${asked}`);
    this.#outstanding = undefined;
    this.#answeredId = outstanding.id;
    this.#saidLast = undefined;
    if (outcome instanceof CwmpFault) return this.#advance({ kind: "throw", error: outcome });
    const isTyped = outstanding.body.kind === "rawRequest" && rpcNamed(asked) !== undefined;
    return this.#advance({ kind: "next", value: isTyped ? { arguments: outcome } : outcome });
  }

  async #break(reason: string): Promise<undefined> {
    await this.#end(reason, new SessionLost(reason, this.#outstanding !== undefined));
    return undefined;
  }

  async #end(failure: string | undefined, lost: SessionLost): Promise<void> {
    this.#ended = true;
    this.#failure = failure;
    this.#outstanding = undefined;
    await this.#advance({ kind: "throw", error: lost });
  }

  async #advance(
    input: { kind: "go" } | { kind: "next"; value: unknown } | { kind: "throw"; error: Error },
  ): Promise<Outgoing | undefined> {
    const { conversation } = this.#options;
    let result: IteratorResult<Step, unknown>;
    try {
      result =
        input.kind === "throw"
          ? conversation.throw(input.error)
          : conversation.next(input.kind === "next" ? input.value : undefined);
      while (!result.done && (result.value.kind === "perform" || this.#mayNotCall())) {
        result = result.value.kind === "perform" ? await performed(conversation, result.value.work) : this.#refused();
      }
    } catch (error) {
      if (!(error instanceof SessionLost)) throw error;
      return this.#finish();
    }
    if (result.done || result.value.kind === "perform") {
      if (result.done && typeof result.value === "string") this.#remark = result.value;
      return this.#finish();
    }
    const id = String(++this.#calls);
    this.#outstanding = { body: result.value.body, id, repeated: false };
    this.#saidLast = this.#envelope(result.value.body, id);
    return this.#saidLast;
  }

  /**
   * The conversation is over. A CPE that was held back hears so with a last, harmless request: an empty answer would not
   * tell it (HDR-5).
   */
  #finish(): Outgoing | undefined {
    if (this.#ended || !this.#holding) {
      this.#ended = true;
      return undefined;
    }
    this.#holding = false;
    const id = String(++this.#calls);
    this.#closing = { body: request("GetRPCMethods", {}), id, repeated: true };
    this.#outstanding = this.#closing;
    this.#saidLast = this.#envelope(this.#closing.body, id);
    return this.#saidLast;
  }

  /** Whatever the CPE answered to the last request, its own may come now. */
  #release(outstanding: Outstanding): Promise<undefined> {
    this.#released = true;
    this.#outstanding = undefined;
    this.#answeredId = outstanding.id;
    this.#saidLast = undefined;
    return Promise.resolve(undefined);
  }

  #mayNotCall(): boolean {
    return this.#ended || this.#calls >= this.#options.maximumCalls;
  }

  #refused(): IteratorResult<Step, unknown> {
    if (!this.#ended) {
      this.#remark = `the ACS has sent the ${this.#calls} requests that one session may have; the next one goes on`;
    }
    return this.#options.conversation.throw(new SessionLost("the session may send no more requests", false));
  }

  #envelope(body: Asked, id: string): Outgoing {
    return { namespace: this.#options.namespace, header: { id, ...this.#hold() }, body };
  }

  #reply(body: Body, id: string | undefined): Envelope {
    const header = { ...(id !== undefined && { id }), ...this.#hold() };
    return { namespace: this.#options.namespace, header, body };
  }

  #hold(): Pick<Envelope["header"], "holdRequests"> {
    return this.#holding ? { holdRequests: true } : {};
  }
}

function isAnswer(body: ReceivedEnvelope["body"]): boolean {
  if (body.kind === "malformed" || body.kind === "unknownMethod") return body.isResponse;
  return body.kind === "response" || body.kind === "fault";
}

async function performed(
  conversation: Conversation<unknown>,
  work: () => Promise<unknown>,
): Promise<IteratorResult<Step, unknown>> {
  let value: unknown;
  try {
    value = await work();
  } catch (error) {
    return conversation.throw(error);
  }
  return conversation.next(value);
}
