import type { Clock, Duration } from "@beckon/cwmp/ports";
import type { IqAnswer } from "./connection-request-iq.ts";
import { bareJid, isSameJid, parseJid } from "./jid.ts";
import type { Stanza } from "./stanza.ts";

type Outcome = IqAnswer | "timeout" | "offline";

/** Requests that wait for their answers. */
export class IqBook {
  readonly #clock: Clock;
  readonly #waiting = new Map<string, { readonly to: string; readonly end: (outcome: Outcome) => void }>();
  #last = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  expect(to: string, limit: Duration): { readonly id: string; readonly answer: Promise<Outcome> } {
    const id = `b${(++this.#last).toString(36)}`;
    const answer = Promise.withResolvers<Outcome>();
    const timer = this.#clock.after(limit, () => this.#waiting.get(id)?.end("timeout"));
    const end = (outcome: Outcome): void => {
      timer.cancel();
      this.#waiting.delete(id);
      answer.resolve(outcome);
    };
    this.#waiting.set(id, { to, end });
    return { id, answer: answer.promise };
  }

  /** An answer from somebody else than was asked is not one. */
  take(stanza: Stanza, answer: IqAnswer, account: { readonly username: string; readonly domain: string }): void {
    const { id = "", from } = stanza.attributes;
    const waiting = this.#waiting.get(id);
    if (waiting && isFrom(from, waiting.to, account)) waiting.end(answer);
  }

  abandon(): void {
    for (const { end } of [...this.#waiting.values()]) end("offline");
  }
}

/** Our own server may leave itself out, or name our account instead (RFC 6120, 8.1.2.1). */
function isFrom(
  from: string | undefined,
  to: string,
  { username, domain }: { readonly username: string; readonly domain: string },
): boolean {
  const asked = parseJid(to);
  if (!asked) return false;
  const own = { local: username.toLowerCase(), domain: domain.toLowerCase(), resource: "" };
  if (from === undefined) return isSameJid(asked, { ...own, local: "" });
  const answering = parseJid(from);
  if (!answering) return false;
  return isSameJid(asked, answering) || (asked.local === "" && isSameJid(bareJid(answering), own));
}
