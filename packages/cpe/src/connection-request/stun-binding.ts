import {
  type BindingAnswer,
  encodeBindingRequest,
  formatSocketAddress,
  readBindingAnswer,
  type SocketAddress,
} from "@beckon/connection-request";
import { type Clock, type Hashes, milliseconds, type Random, type Timer } from "@beckon/cwmp/ports";

export interface StunCredentials {
  readonly username: string;
  readonly password: string;
}

/** What came of asking the STUN server. `unanswered`: every repetition stayed without an answer. */
export type BindingOutcome =
  | { readonly kind: "bound"; readonly mapped: SocketAddress }
  | { readonly kind: "refused"; readonly code: number }
  | { readonly kind: "unanswered" };

export interface BindingQuestion {
  /** Sends one datagram to the STUN server. */
  readonly send: (datagram: Uint8Array) => void;
  readonly credentials: StunCredentials | undefined;
  readonly bindingChange: boolean;
  /** For the keep-alive discovery: the answer goes there (UDP-8). */
  readonly responseAddress?: SocketAddress;
  readonly ended: (outcome: BindingOutcome) => void;
}

/** Milliseconds after which the request is sent again, as RFC 3489, 9.3 has it; the last is the wait for the answer. */
const REPETITIONS = [100, 200, 400, 800, 1600, 1600, 1600, 1600, 1600];

/** One Binding Request with its repetitions, until it is answered or given up. */
export class StunBinding {
  readonly #options: { readonly clock: Clock; readonly random: Random; readonly hashes: Hashes };
  #question: (BindingQuestion & { readonly transactionId: Uint8Array; readonly datagram: Uint8Array }) | undefined;
  #timer: Timer | undefined;

  constructor(options: { readonly clock: Clock; readonly random: Random; readonly hashes: Hashes }) {
    this.#options = options;
  }

  get isAsking(): boolean {
    return this.#question !== undefined;
  }

  ask(question: BindingQuestion): void {
    const { random, hashes } = this.#options;
    const { credentials, bindingChange, responseAddress } = question;
    const transactionId = random.bytes(16);
    const datagram = encodeBindingRequest(hashes, {
      transactionId,
      // UDP-2; the one from the second port is about no connection request.
      connectionRequest: responseAddress === undefined,
      bindingChange,
      ...(responseAddress && { responseAddress }),
      ...(credentials && { credentials }),
    });
    this.cancel();
    this.#question = { ...question, transactionId, datagram };
    this.#send(0);
  }

  /** Takes a datagram. @returns true if it was the answer */
  take(datagram: Uint8Array): boolean {
    const question = this.#question;
    if (!question) return false;
    const password = question.credentials?.password;
    const answer: BindingAnswer | string = readBindingAnswer(this.#options.hashes, datagram, {
      transactionId: question.transactionId,
      ...(password !== undefined && { password }),
    });
    if (typeof answer === "string") return false;
    this.#end(answer.kind === "bound" ? { kind: "bound", mapped: answer.mapped } : answer);
    return true;
  }

  cancel(): void {
    this.#timer?.cancel();
    this.#question = undefined;
  }

  #send(repetition: number): void {
    const wait = REPETITIONS[repetition];
    if (wait === undefined) {
      this.#end({ kind: "unanswered" });
      return;
    }
    this.#question?.send(this.#question.datagram);
    this.#timer = this.#options.clock.after(milliseconds(wait), () => this.#send(repetition + 1));
  }

  #end(outcome: BindingOutcome): void {
    const question = this.#question;
    this.cancel();
    question?.ended(outcome);
  }
}

export function isSameAddress(one: SocketAddress | undefined, other: SocketAddress | undefined): boolean {
  return one !== undefined && other !== undefined && formatSocketAddress(one) === formatSocketAddress(other);
}
