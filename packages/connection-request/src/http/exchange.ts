import type { HttpRequest, HttpResponse } from "@beckon/cwmp";
import type { ConnectionRequestTarget } from "./connection-request-target.ts";

/**
 * One HTTP request on a new connection, its answer read tolerantly (WIRE-13), no redirect followed (CRQ-12). Whoever
 * implements it also decides which addresses may be contacted. Rejects with `ExchangeError` if no answer came.
 */
export type Exchange = (request: HttpRequest, target: ConnectionRequestTarget) => Promise<Exchanged>;

export interface Exchanged extends HttpResponse {
  /** Milliseconds until the connection stood; absent if nobody measured it. */
  readonly connectedAfter?: number;
}

/** How far an exchange got. `forbidden`: our own rules do not allow that address. */
export type ExchangeStage = "forbidden" | "resolve" | "connect" | "send" | "receive" | "timeout";

export class ExchangeError extends Error {
  override readonly name = "ExchangeError";
  readonly stage: ExchangeStage;

  /** @param message what happened, a clause for people: "nobody listens at 192.0.2.10:7547" */
  constructor(stage: ExchangeStage, message: string, options?: ErrorOptions) {
    super(message, options);
    this.stage = stage;
  }
}
