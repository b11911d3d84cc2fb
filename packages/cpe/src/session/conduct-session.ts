import {
  type Body,
  type CwmpVersion,
  describe,
  type EventStruct,
  type RawRequestBody,
  type ReceivedBody,
  UNKNOWN_TIME,
} from "@beckon/cwmp";
import { sleep } from "@beckon/cwmp/ports";
import type { AcsConnection } from "../http/acs-connection.ts";
import { makeInform } from "../inform.ts";
import type { CpeParts } from "../parts.ts";
import type { AfterSession } from "../rpc/rpc-handler.ts";
import { answerRequest, answerVendorMethod } from "./answer-request.ts";
import { pendingRequests } from "./pending-requests.ts";
import { Session, type SessionHost } from "./session.ts";
import { SessionFailure } from "./session-failure.ts";
import { readEnvelope, writeEnvelope } from "./wire.ts";

export interface Conduct {
  readonly parts: CpeParts;
  readonly connection: AcsConnection;
  /** In which the Inform is written. */
  readonly version: CwmpVersion;
  /** Resolves when everything that was changed is durable. */
  readonly save: () => Promise<void>;
  readonly afterSession: (action: AfterSession) => void;
  readonly started: (events: readonly EventStruct[]) => void;
  /** The ACS has taken the Inform: from here on it may want something of us. */
  readonly informed: () => void;
  readonly report: (direction: "sent" | "received", body: ReceivedBody | undefined, summary: string) => void;
  /** False as soon as the device went down: then nothing more is done. */
  readonly isUp: () => boolean;
}

/**
 * Runs one session from the Inform to its end. What was changed is durable before the answer leaves.
 *
 * @throws SessionFailure
 */
export async function conductSession(conduct: Conduct): Promise<void> {
  const { parts, connection, save, report, isUp } = conduct;
  const { clock, behaviour } = parts.options;
  const session = new Session(hostOf(conduct));
  let outgoing = session.begin();
  while (outgoing.kind !== "end") {
    await save();
    if (behaviour?.slow) await sleep(clock, behaviour.slow);
    if (!isUp()) throw wentDown();
    const written = outgoing.kind === "envelope" ? writeEnvelope(outgoing.envelope) : undefined;
    report("sent", reported(written?.envelope.body), describe(written?.envelope.body));
    const text = await connection.exchange(written?.xml);
    if (!isUp()) throw wentDown();
    const message = text === undefined ? undefined : readEnvelope(text);
    report("received", message?.body, describe(message?.body));
    outgoing = session.receive(message);
  }
  await save();
}

/** What a vendor's method answers is told in the words for what one receives. */
function reported(body: Body | RawRequestBody | undefined): ReceivedBody | undefined {
  if (body?.kind !== "rawRequest") return body;
  return { kind: "unknownMethod", name: body.name, isResponse: true, content: body.xml };
}

function wentDown(): SessionFailure {
  return new SessionFailure("local", "the device went down");
}

function hostOf(conduct: Conduct): SessionHost {
  const { parts, version } = conduct;
  const { options, model, events, notifications, contact } = parts;
  const changed = notifications.inSession.collect();
  if (changed.length > 0) events.raise("4 VALUE CHANGE");
  else events.withdraw("4 VALUE CHANGE"); // INF-6
  const announced = events.announce();
  conduct.started(announced);
  const carried = new Map(changed.map((path) => [path, model.get(path)?.text ?? ""]));
  const currentTime = options.timeIsKnown?.() === false ? UNKNOWN_TIME : model.currentTime;
  const inform = makeInform(model, announced, contact.retryCount, changed, currentTime);
  const pending = pendingRequests(parts);
  return {
    inform,
    version,
    ...(options.sessionTimeout !== undefined && { sessionTimeout: options.sessionTimeout }),
    informed: () => {
      conduct.informed();
      events.informed();
      notifications.inSession.delivered(carried);
    },
    nextRequest: () => pending.shift(),
    answerVendor: (name, content) => answerVendorMethod(parts, name, content, conduct.afterSession),
    answer: (body, agreed) => answerRequest(parts, body, agreed, conduct.afterSession),
  };
}
