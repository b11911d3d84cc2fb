import {
  CwmpFault,
  encodeEnvelope,
  faultBody,
  type Header,
  type ReceivedEnvelope,
  type RequestBody,
  type RequestOf,
  type ResponseOf,
  type RpcName,
  type RpcNamed,
  request,
  response,
} from "@beckon/cwmp";
import { CheckFailed, expect } from "../check.ts";
import type { Post, PostAnswer, TestAcs } from "./test-acs.ts";

/** HTTP-11 gives a CPE 30 s and more; one that thinks longer than this over an answer is as good as silent. */
const PATIENCE = 60_000;

/** More requests of a CPE at the beginning of a session than a check answers. */
const MOST_REQUESTS = 64;

export type InformArguments = RequestOf<RpcNamed<"Inform">>;

/** The two cookies that every session of the test ACS sets: a CPE must return all of them (CK-1). */
export const COOKIES = ["session=c0nf0rmance; Path=/", "lane=test; Path=/"] as const;

/** The Inform in a POST. @throws CheckFailed if it is something else */
export function informIn(post: Post): { readonly args: InformArguments; readonly envelope: ReceivedEnvelope } {
  const { envelope } = post;
  if (envelope?.body.kind !== "request" || envelope.body.rpc !== "Inform") {
    throw new CheckFailed("A session must begin with an Inform.");
  }
  return { args: envelope.body.args, envelope };
}

/** One session with the CPE: there is always one POST that waits for an answer. */
export class TestSession {
  readonly inform: InformArguments;
  readonly informPost: Post;
  readonly namespace: string;
  readonly #acs: TestAcs;
  #waiting: Post;
  #lastId = 0;
  #ended = false;

  constructor(acs: TestAcs, informPost: Post) {
    const { args, envelope } = informIn(informPost);
    this.#acs = acs;
    this.inform = args;
    this.informPost = informPost;
    this.namespace = envelope.namespace;
    this.#waiting = informPost;
  }

  /** The POST that waits for an answer. */
  get waiting(): Post {
    return this.#waiting;
  }

  get ended(): boolean {
    return this.#ended;
  }

  /** Answers the Inform, and what the CPE asks after it, until it says that it has nothing more. */
  async accept(header: Header = {}, answer: Partial<PostAnswer> = {}): Promise<readonly string[]> {
    await this.answer(this.responseTo(this.informPost, header), answer);
    return await this.answerRequests();
  }

  /** The InformResponse as text. */
  responseTo(post: Post, header: Header = {}): string {
    const id = post.envelope?.header.id;
    return encodeEnvelope({
      namespace: this.namespace,
      header: { ...(id !== undefined && { id }), ...header },
      body: response("Inform", { MaxEnvelopes: 1 }),
    });
  }

  /** Answers requests of the CPE with their empty response. @returns their names */
  async answerRequests(): Promise<readonly string[]> {
    const asked: string[] = [];
    while (asked.length < MOST_REQUESTS) {
      const body = this.#waiting.envelope?.body;
      if (body?.kind !== "request" && !(body?.kind === "unknownMethod" && !body.isResponse)) return asked;
      asked.push(body.kind === "request" ? body.rpc : body.name);
      const id = this.#waiting.envelope?.header.id;
      await this.answer(
        encodeEnvelope({
          namespace: this.namespace,
          header: id === undefined ? {} : { id },
          body: body.kind === "request" ? emptyResponse(body) : faultBody(new CwmpFault(8000)),
        }),
      );
    }
    throw new CheckFailed(`The CPE went on after ${MOST_REQUESTS} requests of its own.`);
  }

  /** Calls an RPC and gives back what came: a response, a fault, or something that is neither. */
  async send<N extends RpcName>(rpc: N, args: RequestOf<RpcNamed<N>>, header: Header = {}): Promise<ReceivedEnvelope> {
    const id = String(++this.#lastId);
    const body = request(rpc, args);
    return await this.sendXml(encodeEnvelope({ namespace: this.namespace, header: { id, ...header }, body }));
  }

  /** The same with an envelope that the check wrote. @throws CheckFailed if no envelope comes back */
  async sendXml(xml: string): Promise<ReceivedEnvelope> {
    await this.answer(xml);
    const { envelope } = this.#waiting;
    if (!envelope) throw new CheckFailed("The CPE answered a request with no envelope.");
    return envelope;
  }

  /** Calls an RPC. @throws CwmpFault if the CPE answers with one, CheckFailed if it answers with something else */
  async call<N extends RpcName>(rpc: N, args: RequestOf<RpcNamed<N>>): Promise<ResponseOf<RpcNamed<N>>> {
    const { body } = await this.send(rpc, args);
    if (body.kind === "fault") throw body.fault;
    expect(body.kind === "response" && body.rpc === rpc, `A ${rpc}Response was expected; a ${body.kind} came.`);
    return body.args as ResponseOf<RpcNamed<N>>;
  }

  /** Calls an RPC that must be refused. @returns the fault; @throws CheckFailed if it was not */
  async refused<N extends RpcName>(rpc: N, args: RequestOf<RpcNamed<N>>): Promise<CwmpFault> {
    const { body } = await this.send(rpc, args);
    if (body.kind === "fault") return body.fault;
    throw new CheckFailed(`${rpc} must be refused; a ${body.kind} came.`);
  }

  /** Answers the waiting POST with 200, and waits for the next one. */
  async answer(xml: string, answer: Partial<PostAnswer> = {}): Promise<void> {
    this.#waiting.answer({ status: 200, xml, ...answer, headers: { "Set-Cookie": COOKIES, ...answer.headers } });
    this.#waiting = await this.#acs.next(PATIENCE);
  }

  /** Answers with a status and no envelope, and waits for the next POST. */
  async answerStatus(status: number, headers: PostAnswer["headers"] = {}): Promise<void> {
    this.#waiting.answer({ status, headers });
    this.#waiting = await this.#acs.next(PATIENCE);
  }

  /** Ends the session: the CPE has been told that there is nothing more. */
  end(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#waiting.answer({ status: 204 });
  }
}

function emptyResponse(body: RequestBody) {
  switch (body.rpc) {
    case "GetRPCMethods":
      return response("GetRPCMethods", { MethodList: ["Inform", "GetRPCMethods", "TransferComplete"] });
    case "Kicked":
      return response("Kicked", { NextURL: body.args.Next });
    case "TransferComplete":
    case "AutonomousTransferComplete":
    case "RequestDownload":
    case "DUStateChangeComplete":
    case "AutonomousDUStateChangeComplete":
      return response(body.rpc, {});
    default:
      return faultBody(new CwmpFault(8000));
  }
}
