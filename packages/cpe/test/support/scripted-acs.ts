import { type CpeTransport, TransportError, type TransportRequest } from "@beckon/cpe";
import {
  type Body,
  CwmpFault,
  decodeEnvelope,
  describe,
  encodeEnvelope,
  encodeUtf8,
  faultBody,
  type Header,
  type HttpResponse,
  namespaceOf,
  type ReceivedBody,
  type ReceivedEnvelope,
  type RequestBody,
  type RequestOf,
  type ResponseOf,
  type RpcName,
  type RpcNamed,
  request,
  response,
} from "@beckon/cwmp";

export type Reply =
  | { readonly kind: "body"; readonly body: Body; readonly header?: Header; readonly namespace?: string }
  | { readonly kind: "xml"; readonly xml: string }
  | { readonly kind: "http"; readonly response: HttpResponse }
  | { readonly kind: "error"; readonly error: TransportError };

export interface Post extends TransportRequest {
  readonly url: string;
  readonly message: ReceivedEnvelope | undefined;
}

type Turn = (post: Post) => Reply | undefined;

/** An ACS that does what a test tells it, over a wire that does not lose anything unless told so. */
export class ScriptedAcs implements CpeTransport {
  readonly posts: Post[] = [];
  /** The messages as a sequence diagram, all sessions after each other; a line `--` where the CPE closed. */
  readonly transcript: string[] = [];
  readonly #queue: RequestBody[] = [];
  readonly #turns: Turn[] = [];
  readonly #answers: ReceivedBody[] = [];
  #lastId = 0;
  /** Looks at each POST first; what it returns is the answer. */
  intercept: Turn | undefined;
  useCwmpVersion: string | undefined = "1.4";
  namespace = namespaceOf("1.4");

  /** RPCs to ask in the next sessions, one after the other. */
  ask<N extends RpcName>(rpc: N, args: RequestOf<RpcNamed<N>>): void {
    this.#queue.push(request(rpc, args));
  }

  /** What to do with the next POST, once. */
  next(turn: Turn): void {
    this.#turns.push(turn);
  }

  /** The last answer of the CPE. */
  get answer(): ReceivedBody | undefined {
    return this.#answers.at(-1);
  }

  /** How many answers the CPE has given. */
  get answers(): number {
    return this.#answers.length;
  }

  /** The last answer, which must be a response of this RPC. */
  responseOf<N extends RpcName>(rpc: N): ResponseOf<RpcNamed<N>> {
    const { answer } = this;
    if (answer?.kind !== "response" || answer.rpc !== rpc) throw new TypeError(`not a response: ${describe(answer)}`);
    return answer.args as unknown as ResponseOf<RpcNamed<N>>;
  }

  get fault(): CwmpFault | undefined {
    return this.answer?.kind === "fault" ? this.answer.fault : undefined;
  }

  /** All Informs so far. */
  get informs(): readonly RequestOf<RpcNamed<"Inform">>[] {
    return this.posts.flatMap(({ message }) => {
      const body = message?.body;
      return body?.kind === "request" && body.rpc === "Inform" ? [body.args as RequestOf<RpcNamed<"Inform">>] : [];
    });
  }

  get lastEvents(): readonly string[] {
    return (this.informs.at(-1)?.Event ?? []).map(({ EventCode, CommandKey }) =>
      CommandKey === "" ? EventCode : `${EventCode} (${CommandKey})`,
    );
  }

  async post(url: string, { headers, body }: TransportRequest): Promise<HttpResponse> {
    const text = Buffer.from(body).toString("utf8");
    const message = text === "" ? undefined : decodeEnvelope(text, { tolerant: false }).envelope;
    const post = { url, headers, body, message };
    this.posts.push(post);
    this.transcript.push(`CPE -> ${describe(message?.body)}`);
    if (message && message.body.kind !== "request") this.#answers.push(message.body);
    const reply = this.intercept?.(post) ?? this.#turns.shift()?.(post) ?? this.#reply(post);
    return this.#send(reply);
  }

  close(): void {
    if (this.transcript.at(-1) !== "--") this.transcript.push("--");
  }

  #reply({ message }: Post): Reply {
    const body = message?.body;
    if (message && body?.kind === "request") return this.reply(message, body);
    const asked = this.#queue.shift();
    if (!asked) return { kind: "http", response: http(204) };
    return { kind: "body", body: asked, header: { id: `acs-${++this.#lastId}` } };
  }

  /** The proper answer to a request of the CPE. */
  reply(message: ReceivedEnvelope, body: RequestBody): Reply {
    const header = message.header.id === undefined ? {} : { id: message.header.id };
    switch (body.rpc) {
      case "Inform": {
        const version = this.useCwmpVersion;
        const agreed = version !== undefined && message.header.supportedCwmpVersions ? { useCwmpVersion: version } : {};
        return answerWith(response("Inform", { MaxEnvelopes: 1 }), { ...header, ...agreed });
      }
      case "TransferComplete":
      case "AutonomousTransferComplete":
      case "DUStateChangeComplete":
      case "AutonomousDUStateChangeComplete":
      case "RequestDownload":
        return answerWith(response(body.rpc, {}), header);
      case "Kicked":
        return answerWith(response("Kicked", { NextURL: body.args.Next }), header);
      default:
        return answerWith(faultBody(new CwmpFault(8000)), header);
    }
  }

  #send(reply: Reply): HttpResponse {
    switch (reply.kind) {
      case "error":
        this.transcript.push(`CPE <- ${reply.error.stage} error`);
        throw reply.error;
      case "http":
        this.transcript.push(`CPE <- ${reply.response.status === 204 ? "empty" : reply.response.status}`);
        return reply.response;
      case "xml":
        this.transcript.push("CPE <- some text");
        return http(200, reply.xml);
      case "body": {
        this.transcript.push(`CPE <- ${describe(reply.body)}`);
        const { body, header = {}, namespace = this.namespace } = reply;
        return http(200, encodeEnvelope({ namespace, header, body }));
      }
    }
  }
}

export function answerWith(body: Body, header: Header = {}): Reply {
  return { kind: "body", body, header };
}

export function http(status: number, text = "", headers: HttpResponse["headers"] = {}): HttpResponse {
  return { status, headers: { "content-type": "text/xml; charset=utf-8", ...headers }, body: encodeUtf8(text) };
}

/** The fault with which an ACS answers a request. */
export function faultFor(post: Post, code: number): Reply {
  const id = post.message?.header.id;
  return answerWith(faultBody(new CwmpFault(code)), id === undefined ? {} : { id });
}

export function broken(stage: TransportError["stage"] = "connect"): Reply {
  return { kind: "error", error: new TransportError(stage, `${stage} failed`) };
}
