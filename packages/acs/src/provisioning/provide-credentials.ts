import { CwmpFault, type ParameterValueStruct, stringValue } from "@beckon/cwmp";
import { type Conversation, call, perform } from "../conversation/conversation.ts";
import type { Device } from "../device/device.ts";
import type { DeviceWork } from "../device/device-work.ts";
import type { InformFacts } from "../inform/inform-facts.ts";
import type {
  ConnectionRequestCredentials,
  ConnectionRequestSecrets,
  CredentialsReason,
} from "../ports/connection-request-secrets.ts";

/**
 * Gives a device random credentials for connection requests: at first contact, after it forgot them, and when they are
 * wanted anew (CRQ-13). A device that refuses keeps what it has, and is asked again only for a reason.
 *
 * @returns what could not be done, in one sentence; undefined if everything could
 */
export function* provideCredentials(
  work: DeviceWork,
  facts: InformFacts,
  secrets: ConnectionRequestSecrets,
): Conversation<string | undefined> {
  const reason = reasonFor(work.device, facts);
  if (reason === undefined) return undefined;
  const credentials = yield* perform(() => secrets.prepare(work.device, reason));
  if (!credentials) return yield* keepState(work, "set");
  try {
    const taken = yield* give(work, facts, credentials);
    yield* perform(() => secrets.confirm(work.device.id, taken));
    return yield* keepState(work, "set");
  } catch (error) {
    if (!CwmpFault.is(error)) throw error;
    yield* keepState(work, "refused");
    return `the device did not take credentials for connection requests: ${error.message}`;
  }
}

function reasonFor(
  { root, connectionRequestCredentials: state }: Device,
  facts: InformFacts,
): CredentialsReason | undefined {
  if (root === "") return undefined;
  if (facts.events.some(({ code }) => code === "0 BOOTSTRAP")) return "bootstrap";
  if (state === undefined) return "first";
  return state === "wanted" ? "wanted" : undefined;
}

/**
 * User name and password go together, which some devices insist on; where the name cannot be written, the password goes
 * alone and the name stays (QRK-30).
 *
 * @returns what the device has now
 * @throws CwmpFault
 */
function* give(
  work: DeviceWork,
  facts: InformFacts,
  credentials: ConnectionRequestCredentials,
): Conversation<ConnectionRequestCredentials> {
  const at = `${work.device.root}ManagementServer.`;
  const tree = yield* work.tree();
  const writable = (name: string) => tree.parameter(at + name)?.writable;
  const stun = writable("STUNUsername") && writable("STUNPassword");
  const own: readonly (readonly [string, string])[] = [
    ["ConnectionRequestPassword", credentials.password],
    // The server's STUN side knows the device by them (UDP-9).
    ...(stun
      ? ([
          ["STUNUsername", credentials.username],
          ["STUNPassword", credentials.password],
        ] as const)
      : []),
  ];
  if (writable("ConnectionRequestUsername") !== false) {
    try {
      yield* set(work, facts, [["ConnectionRequestUsername", credentials.username], ...own]);
      return credentials;
    } catch (error) {
      if (!CwmpFault.is(error) || !blamesUsername(error)) throw error;
    }
  }
  const name = `${at}ConnectionRequestUsername`;
  const { ParameterList } = yield* call("GetParameterValues", { ParameterNames: [name] });
  yield* set(work, facts, own);
  const username = ParameterList.find(({ Name }) => Name === name)?.Value.text ?? "";
  return { username, password: credentials.password };
}

function* set(
  work: DeviceWork,
  facts: InformFacts,
  values: readonly (readonly [name: string, value: string])[],
): Conversation<void> {
  const list: ParameterValueStruct[] = values.map(([name, value]) => ({
    Name: `${work.device.root}ManagementServer.${name}`,
    Value: stringValue(value),
  }));
  // What it was given last stays: nothing that tasks go by has changed.
  const ParameterKey = facts.parameterKey ?? "";
  yield* call("SetParameterValues", { ParameterList: list, ParameterKey });
  work.learnValues(list.filter(({ Name }) => Name.endsWith("Username")));
}

/** Some name the parameter, others say only that something cannot be written. */
function blamesUsername({ code, parameterFaults }: CwmpFault): boolean {
  if (parameterFaults.length > 0)
    return parameterFaults.every(({ ParameterName }) => ParameterName.endsWith(".ConnectionRequestUsername"));
  return code === NOT_WRITABLE;
}

const NOT_WRITABLE = 9008;

function* keepState(work: DeviceWork, state: Device["connectionRequestCredentials"] & string): Conversation<undefined> {
  work.update({ connectionRequestCredentials: state });
  yield* work.save();
  return undefined;
}
