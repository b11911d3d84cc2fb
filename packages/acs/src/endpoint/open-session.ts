import {
  CwmpFault,
  type Decoded,
  type Envelope,
  encodeEnvelope,
  faultBody,
  type ReceivedEnvelope,
  response,
  SUPPORTED_VERSIONS,
} from "@beckon/cwmp";
import { type Clock, type Duration, failpoint, milliseconds, type Random, seconds } from "@beckon/cwmp/ports";
import type { Device } from "../device/device.ts";
import { deviceId, identityOf, overlongPart } from "../device/device-id.ts";
import { DeviceWork } from "../device/device-work.ts";
import type { IndexedParameters } from "../device/indexed-parameters.ts";
import { agreedVersion } from "../inform/agreed-version.ts";
import { type InformArguments, informedDevice, informFacts } from "../inform/inform-facts.ts";
import type { ConnectionRequestSecrets } from "../ports/connection-request-secrets.ts";
import type { AcsChannel } from "../ports/events.ts";
import type { Pause } from "../ports/pause.ts";
import { type Store, StoreError } from "../ports/store.ts";
import { hasQuirk } from "../quirk/quirk.ts";
import { answerCpe } from "../session/answer-cpe.ts";
import { converse } from "../session/converse.ts";
import { dressed } from "../session/output-profile.ts";
import { Recorder } from "../session/recorder.ts";
import type { SessionRecord } from "../session/recording.ts";
import { Session } from "../session/session.ts";
import { SessionMachine } from "../session/session-machine.ts";
import type { AcsSettings } from "../settings.ts";
import { type TaskBook, timedName } from "../task/task-book.ts";
import { noteEvents } from "./note-events.ts";

/** Messages of a session beyond answers to our requests: a device with hundreds of them means no good, or loops. */
const MOST_CPE_REQUESTS = 500;

export interface OpenSessionPorts {
  readonly store: Store;
  readonly clock: Clock;
  readonly random: Random;
  readonly channel: AcsChannel;
  readonly pause?: Pause;
  readonly settings: AcsSettings;
  readonly tasks: TaskBook;
  readonly indexed: IndexedParameters;
  readonly secrets?: ConnectionRequestSecrets;
  /** Ends a session of the device that is still open (SES-18). */
  readonly endStale: (deviceId: string) => Promise<void>;
  readonly onEnd: (session: Session) => void;
}

export interface Caller {
  readonly address: string;
  readonly authentication: SessionRecord["authentication"];
  /** Whom it proved to be; empty if it proved nothing. */
  readonly username: string;
  /** Says why this caller may not speak for the device; undefined if it may (AUTH-9). */
  readonly refusal: (deviceId: string) => Promise<string | undefined>;
}

export type Opened =
  | { readonly kind: "opened"; readonly session: Session; readonly xml: string }
  | { readonly kind: "fault"; readonly xml: string; readonly reason: string }
  | { readonly kind: "forbidden"; readonly reason: string };

/** Takes an Inform: who is it, may it, what does it say; makes that durable, and only then answers. */
export async function openSession(
  arrived: Decoded,
  args: InformArguments,
  caller: Caller,
  ports: OpenSessionPorts,
): Promise<Opened> {
  const { envelope } = arrived;
  const identity = identityOf(args.DeviceId);
  const refuse = (fault: CwmpFault): Opened => ({
    kind: "fault",
    xml: encodeEnvelope(answerTo(envelope, fault)),
    reason: fault.message,
  });
  if (identity.serialNumber === "") {
    // Without it all devices of a kind would be one.
    return refuse(new CwmpFault(8003, "The Inform has no serial number"));
  }
  const tooLong = overlongPart(identity);
  if (tooLong !== undefined) return refuse(new CwmpFault(8003, tooLong));
  const id = deviceId(identity);
  const forbidden = await caller.refusal(id);
  if (forbidden !== undefined) return { kind: "forbidden", reason: forbidden };
  const version = agreedVersion(envelope);
  if (!version) return refuse(new CwmpFault(8006, `This ACS speaks CWMP ${SUPPORTED_VERSIONS.join(", ")}`));

  await endStale(id, ports);
  const session = await begin(arrived, args, id, caller, ports);
  const answer: Envelope = {
    namespace: envelope.namespace,
    header: {
      ...(envelope.header.id !== undefined && { id: envelope.header.id }),
      ...(session.holdsRequests && { holdRequests: true }),
      ...(envelope.header.supportedCwmpVersions && { useCwmpVersion: version }),
    },
    body: response("Inform", { MaxEnvelopes: 1 }),
  };
  const xml = dressed(encodeEnvelope(answer), session.quirks);
  session.note("CPE", envelope.body, arrived.document);
  session.note("ACS", answer.body, { xml, body: answer.body }, 200);
  failpoint("inform:before-answer");
  return { kind: "opened", session, xml };
}

async function begin(
  arrived: Decoded,
  args: InformArguments,
  id: string,
  caller: Caller,
  ports: OpenSessionPorts,
): Promise<Session> {
  const { store, clock, random, channel, settings, tasks } = ports;
  const { envelope, oddities } = arrived;
  const now = clock.now();
  const facts = informFacts(args);
  const known = await knownDevice(id, ports);
  const device = informedDevice(known, { id, envelope, args, facts, oddities, address: caller.address, now });
  const work = new DeviceWork(device, ports);
  work.learnValues(facts.values);
  await noteEvents(work, facts, ports);
  failpoint("inform:before-commit");
  await work.commit();
  failpoint("inform:after-commit");
  const record: SessionRecord = {
    id: timedName(now, random),
    deviceId: id,
    startedAt: now,
    endedAt: 0,
    outcome: "running",
    reason: "",
    events: device.lastEvents,
    retryCount: facts.retryCount,
    address: caller.address,
    authentication: caller.authentication,
    roundTrips: 1,
    oddities,
  };
  const machine = new SessionMachine({
    namespace: envelope.namespace,
    conversation: converse({ work, facts, store, tasks, settings, ...(ports.secrets && { secrets: ports.secrets }) }),
    answer: (body) => answerCpe(body, work, { store, tasks, settings }),
    maximumCalls: settings.callsPerSession,
    holdRequests: settings.holdRequests || hasQuirk(work.device.quirks, "hold-requests"),
  });
  const session = new Session({
    record,
    username: caller.username,
    work,
    machine,
    recorder: new Recorder(settings.recordedCharacters),
    clock,
    channel,
    ...(ports.pause && { pause: ports.pause }),
    timeout: timeoutFor(envelope, settings),
    mostRoundTrips: settings.callsPerSession + MOST_CPE_REQUESTS,
    onEnd: ports.onEnd,
  });
  if (!known) channel.emit("device:registered", { device });
  channel.emit("session:started", { session: record });
  return session;
}

/** A device whose record is damaged is as good as new: this Inform writes it again. */
async function knownDevice(id: string, { store, channel }: OpenSessionPorts): Promise<Device | undefined> {
  try {
    return await store.device(id);
  } catch (error) {
    if (!(error instanceof StoreError) || error.code !== "damaged") throw error;
    channel.emit("error", { message: `the record of device ${id} is damaged and is made anew`, error });
    return undefined;
  }
}

/** A stale session whose end cannot be kept is over nevertheless. */
async function endStale(id: string, ports: OpenSessionPorts): Promise<void> {
  try {
    await ports.endStale(id);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    ports.channel.emit("error", { message: "a stale session could not be ended in good order", error });
  }
}

/** HDR-7: a wish for more time is granted, within bounds. */
function timeoutFor(envelope: ReceivedEnvelope, settings: AcsSettings): Duration {
  const wished = seconds(envelope.header.sessionTimeout ?? 0);
  return milliseconds(Math.min(Math.max(settings.sessionTimeout, wished), settings.longestSessionTimeout));
}

function answerTo(envelope: ReceivedEnvelope, fault: CwmpFault): Envelope {
  const { id } = envelope.header;
  return { namespace: envelope.namespace, header: id === undefined ? {} : { id }, body: faultBody(fault) };
}
