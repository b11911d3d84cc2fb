import {
  canonicalEventCode,
  type Oddity,
  type ParameterValueStruct,
  type ReceivedEnvelope,
  type RequestOf,
  type RpcNamed,
} from "@beckon/cwmp";
import type { Device, DeviceIdentity, Discovery } from "../device/device.ts";
import { identityOf } from "../device/device-id.ts";
import type { DeviceWork } from "../device/device-work.ts";
import { keyAnswer } from "../quirk/parameter-key.ts";
import { hasQuirk, quirksOf } from "../quirk/quirk.ts";
import { ofItsParser, writtenOtherwise } from "../quirk/stuck-at-inform.ts";
import type { Evidence } from "../task/settle-tasks.ts";
import { agreedVersion } from "./agreed-version.ts";

export type InformArguments = RequestOf<RpcNamed<"Inform">>;

/** What an Inform tells, read with the tolerance that real devices need. */
export interface InformFacts {
  readonly events: readonly { readonly code: string; readonly commandKey: string }[];
  readonly values: readonly ParameterValueStruct[];
  readonly retryCount: number;
  readonly parameterKey: string | undefined;
  readonly softwareVersion: string | undefined;
  /** CurrentTime, epoch milliseconds; undefined if the device does not know it (INF-3). */
  readonly deviceTime: number | undefined;
}

/** What is kept of a fact beside the tree: no device makes the list of devices unreadable, however long its version is. */
const LONGEST_FACT = 512;
const MOST_EVENTS = 64;
/** How many deviations are remembered of one device. */
const MOST_ODDITIES = 32;
const NOTHING_READ: Discovery = { state: "none", parameters: 0, read: 0, pending: [], completedAt: 0 };

export function informFacts(args: InformArguments): InformFacts {
  const values = args.ParameterList.filter((parameter) => parameter.Name !== "" && !parameter.Name.endsWith("."));
  const events = args.Event.flatMap(({ EventCode, CommandKey }) =>
    EventCode.trim() === "" ? [] : [{ code: canonicalEventCode(EventCode), commandKey: noNull(CommandKey) }],
  );
  return {
    events,
    values,
    retryCount: args.RetryCount,
    parameterKey: reportedValue(values, "ManagementServer.ParameterKey"),
    softwareVersion: reportedValue(values, "DeviceInfo.SoftwareVersion"),
    deviceTime: timeOf(args.CurrentTime),
  };
}

/** What an Inform proves of what was sent before; a ParameterKey that the device does not keep proves nothing (QRK-32). */
export function evidenceOf(work: DeviceWork, { events, parameterKey, deviceTime }: InformFacts): Evidence {
  const { quirks, softwareVersion } = work.device;
  const isKept = !hasQuirk(quirks, "parameter-key-not-kept");
  return { events, parameterKey: isKept ? parameterKey : undefined, softwareVersion, deviceTime, now: work.now() };
}

interface Arrival {
  readonly id: string;
  readonly envelope: ReceivedEnvelope;
  readonly args: InformArguments;
  readonly facts: InformFacts;
  readonly oddities: readonly Oddity[];
  readonly address: string;
  readonly now: number;
}

/** The device as it is known after its Inform; `known` is what was known before. */
export function informedDevice(known: Device | undefined, arrival: Arrival): Device {
  const { facts, now } = arrival;
  const has = (code: string) => facts.events.some((event) => event.code === code);
  // What is the same is what was known before: a text of the Inform, however short, would hold the whole message.
  const reported = (suffix: string, before: string | undefined) =>
    same((reportedValue(facts.values, suffix) ?? before ?? "").slice(0, LONGEST_FACT), before);
  const softwareVersion = reported("DeviceInfo.SoftwareVersion", known?.softwareVersion);
  // EVT-8: at bootstrap nothing that was known of the tree is certain; other firmware has another tree.
  const anew = has("0 BOOTSTRAP") || (known !== undefined && known.softwareVersion !== softwareVersion);
  const { methods, quirks: before, parameterKey, ...kept } = known ?? {};
  const identity = sameIdentity(identityOf(arrival.args.DeviceId), known?.identity);
  const learnt = anew ? ofItsParser(before) : keyAnswer(parameterKey, facts.parameterKey, before, now);
  const all = quirksOf(identity, softwareVersion, known?.tags ?? [], learnt);
  const quirks = writtenOtherwise(known?.stuckAtInform ?? 0, all, now);
  const version = agreedVersion(arrival.envelope);
  return {
    ...kept,
    ...(methods && !anew && { methods }),
    id: arrival.id,
    identity,
    ...(quirks.length > 0 && { quirks }),
    ...(facts.parameterKey !== undefined && {
      parameterKey: { reported: same(facts.parameterKey, parameterKey?.reported) },
    }),
    root: rootOf(facts.values) ?? known?.root ?? "",
    softwareVersion,
    hardwareVersion: reported("DeviceInfo.HardwareVersion", known?.hardwareVersion),
    provisioningCode: reported("DeviceInfo.ProvisioningCode", known?.provisioningCode),
    connectionRequestUrl: reported("ManagementServer.ConnectionRequestURL", known?.connectionRequestUrl).trim(),
    namespace: same(arrival.envelope.namespace, known?.namespace),
    ...(version && { cwmpVersion: version }),
    address: arrival.address,
    tags: known?.tags ?? [],
    firstSeenAt: known?.firstSeenAt ?? now,
    lastInformAt: now,
    lastBootAt: has("1 BOOT") || has("0 BOOTSTRAP") ? now : (known?.lastBootAt ?? 0),
    lastBootstrapAt: has("0 BOOTSTRAP") ? now : (known?.lastBootstrapAt ?? 0),
    lastEvents: facts.events.slice(0, MOST_EVENTS).map((event) => event.code.slice(0, LONGEST_FACT)),
    discovery: known && !anew ? known.discovery : NOTHING_READ,
    oddities: mergeOddities(arrival.oddities, known?.oddities ?? []),
  };
}

function same(fresh: string, before: string | undefined): string {
  return fresh === before ? before : fresh;
}

function sameIdentity(fresh: DeviceIdentity, before: DeviceIdentity | undefined): DeviceIdentity {
  const isSame =
    fresh.serialNumber === before?.serialNumber &&
    fresh.manufacturer === before.manufacturer &&
    fresh.oui === before.oui &&
    fresh.productClass === before.productClass;
  return isSame ? before : fresh;
}

/** The newest deviations first, each once. */
export function mergeOddities(fresh: readonly Oddity[], known: readonly Oddity[]): readonly Oddity[] {
  if (fresh.length === 0) return known;
  const merged = new Map([...fresh, ...known].map((oddity) => [`${oddity.code} ${oddity.detail}`, oddity]));
  return [...merged.values()].slice(0, MOST_ODDITIES);
}

/** Before this nobody informed: it is what a device says whose clock was not set. */
const EARLIEST = Date.UTC(2004, 0, 1);

function timeOf(text: string): number | undefined {
  const time = Date.parse(text);
  return time >= EARLIEST ? time : undefined;
}

/** INF-10: the first segment of what the device reports about itself. */
function rootOf(values: readonly ParameterValueStruct[]): string | undefined {
  for (const { Name } of values) {
    const root = /^(Device|InternetGatewayDevice|X_[\w-]+)\./.exec(Name)?.[0];
    if (root) return root;
  }
  return undefined;
}

function reportedValue(values: readonly ParameterValueStruct[], suffix: string): string | undefined {
  const end = `.${suffix}`;
  const found = values.find((parameter) => parameter.Name.endsWith(end));
  return found && noNull(found.Value.text);
}

/** QRK-20: `(null)` is what a C library prints for a missing text. */
function noNull(text: string): string {
  return text === "(null)" ? "" : text;
}
