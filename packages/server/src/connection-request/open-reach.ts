import { readFileSync } from "node:fs";
import { networkInterfaces } from "node:os";
import type { Device, Store } from "@beckon/acs";
import type { Clock, Hashes, Random } from "@beckon/cwmp/ports";
import type { AcsEventHub } from "../acs-events.ts";
import { ConfigurationError } from "../configuration/configuration-error.ts";
import type { Configuration } from "../configuration/options.ts";
import type { Log } from "../log/log.ts";
import { sentence } from "../text/sentence.ts";
import { BindingBook } from "./binding-book.ts";
import type { CredentialsBook } from "./credentials-book.ts";
import { DeviceWaker } from "./device-waker.ts";
import { Gate } from "./gate.ts";
import { ReachabilityBook } from "./reachability.ts";
import { readNetworks, targetRule } from "./target-rule.ts";
import { TaskWaker } from "./task-waker.ts";
import { UdpPort } from "./udp-port.ts";
import { wakeOverHttp } from "./wake-http.ts";
import { unusable } from "./wake-report.ts";
import { wakeOverUdp } from "./wake-udp.ts";
import { wakeOverXmpp } from "./wake-xmpp.ts";
import { readXmppAccounts } from "./xmpp-accounts.ts";
import { XmppPool } from "./xmpp-pool.ts";

export interface OpenReachOptions {
  readonly configuration: Configuration;
  readonly store: Store;
  readonly hub: AcsEventHub;
  readonly clock: Clock;
  readonly random: Random;
  readonly hashes: Hashes;
  readonly log: Log;
  readonly credentials: CredentialsBook;
  readonly engine: {
    isInSession(deviceId: string): boolean;
    expectSession(deviceId: string): void;
    renewCredentials(deviceId: string): Promise<Device | undefined>;
  };
  /** Our own listeners. */
  readonly ownPorts: () => readonly number[];
}

/** Connections of connection requests at the same time; a device that does not answer holds one for two seconds. */
const MOST_CALLS = 256;

/** Everything that wakes devices. */
export interface Reach extends AsyncDisposable {
  readonly waker: DeviceWaker;
  readonly taskWaker: TaskWaker;
  readonly reachability: ReachabilityBook;
  readonly xmpp: XmppPool;
  /** Of the STUN server; undefined if there is none. */
  readonly stunPort: number | undefined;
}

/** @throws ConfigurationError */
export async function openReach(options: OpenReachOptions): Promise<Reach> {
  const { configuration, store, hub, clock, random, hashes, log, credentials, engine } = options;
  await using cleanup = new AsyncDisposableStack();
  const reachability = new ReachabilityBook(store);
  const bindings = new BindingBook(reachability, clock);
  const report = (message: string, error: unknown) => hub.emit("error", { message, error });
  const { udp, isStun } = await openUdp(options, (deviceId, binding) => {
    bindings.note(deviceId, binding).catch((error: unknown) => report("A STUN binding could not be kept.", error));
  });
  cleanup.use(udp);
  const xmpp = cleanup.use(openXmpp(options));
  const rule = targetRule({
    allowed: networks(configuration),
    ownPorts: () => [...options.ownPorts(), udp.port],
    ownAddresses: () => Object.values(networkInterfaces()).flatMap((all) => (all ?? []).map(({ address }) => address)),
  });
  const http = new Gate(MOST_CALLS);
  const basicModels = listed(configuration["connectionRequest.basicModels"]);
  const givesCredentials = configuration["connectionRequest.credentials"];
  const ports = { rule, clock, random, hashes };
  const waker = new DeviceWaker({
    hub,
    clock,
    reachability,
    credentials: (device) => credentials.credentials(device),
    isInSession: (id) => engine.isInSession(id),
    expect: (id) => engine.expectSession(id),
    renew: async (id) => givesCredentials && (await engine.renewCredentials(id)) !== undefined,
    onFailure: ({ id }, { steps }) =>
      log.info({ device: id }, `Connection request failed: ${sentence(steps.findLast(({ ok }) => !ok)?.text ?? "")}`),
    callers: {
      http: {
        isAvailable: true,
        call: (device, _facts, known) =>
          http.run(() =>
            wakeOverHttp(device, known, {
              ...ports,
              allowBasic: ({ identity }) => basicModels.includes(identity.productClass),
            }),
          ),
      },
      udp: {
        isAvailable: true,
        call: async (device, facts, known, come) =>
          facts.udp
            ? wakeOverUdp(device, facts.udp, known, come, {
                ...ports,
                port: udp.port,
                send: (bytes, to) => udp.send(bytes, to),
              })
            : unusable("The device has told no UDP address."),
      },
      xmpp: {
        isAvailable: xmpp.states.size > 0,
        call: (_device, facts, known) => wakeOverXmpp(facts.xmpp ?? "", known, { pool: xmpp, clock }),
      },
    },
  });
  const taskWaker = cleanup.use(new TaskWaker({ waker, store, hub, clock, random }));
  cleanup.defer(
    hub.on("device:removed", ({ deviceId }) => {
      bindings.forget(deviceId);
      reachability.forget(deviceId).catch((error: unknown) => report("A reachability could not be removed.", error));
    }),
  );
  xmpp.start();
  const running = cleanup.move();
  return {
    waker,
    taskWaker,
    reachability,
    xmpp,
    stunPort: isStun ? udp.port : undefined,
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  };
}

type OnBinding = (deviceId: string, binding: { readonly address: string; readonly port: number }) => void;

/** Without the STUN port UDP requests still reach devices that no NAT hides, so the server goes on, with a warning. */
async function openUdp(
  { configuration, hub, clock, hashes, log, credentials }: OpenReachOptions,
  onBinding: OnBinding,
): Promise<{ readonly udp: UdpPort; readonly isStun: boolean }> {
  const host = configuration["stun.host"] ?? configuration["cwmp.host"];
  const port = configuration["stun.port"];
  const options = {
    host,
    clock,
    hashes,
    credentialsRequired: configuration["stun.credentials"] === "required",
    owner: (username: string) => credentials.owner(username),
    onBinding,
    onError: (message: string, error: unknown) => hub.emit("error", { message, error }),
  };
  if (configuration["stun.enabled"]) {
    try {
      return { udp: await UdpPort.open({ ...options, port, stun: true }), isStun: true };
    } catch (error) {
      const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
      log.warn({ host, port, code }, "The STUN port cannot be used: devices behind NAT are not reached over UDP");
    }
  }
  try {
    return { udp: await UdpPort.open({ ...options, port: 0, stun: false }), isStun: false };
  } catch (cause) {
    throw new ConfigurationError(
      `No UDP port can be opened on ${host}; set "stun.host" to an address of this machine.`,
      {
        cause,
      },
    );
  }
}

function openXmpp({ configuration, clock, random, hashes, log }: OpenReachOptions): XmppPool {
  const accounts = readXmppAccounts(configuration["xmpp.accounts"] ?? "");
  if (typeof accounts === "string") throw new ConfigurationError(accounts);
  const ca = configuration["xmpp.ca"];
  return new XmppPool({
    accounts,
    clock,
    random,
    hashes,
    ...(ca !== undefined && { ca: readCertificates(ca) }),
    onState(domain, state) {
      if (state.kind === "online") log.info({ domain }, "Logged in at the XMPP server");
      if (state.kind === "waiting") log.warn({ domain }, `Not logged in at the XMPP server: ${sentence(state.reason)}`);
    },
  });
}

function readCertificates(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (cause) {
    throw new ConfigurationError(`The file ${path} of "xmpp.ca" cannot be read.`, { cause });
  }
}

function networks(configuration: Configuration) {
  const text = configuration["connectionRequest.allowedNetworks"] ?? "";
  const read = readNetworks(text);
  if (typeof read !== "string") return read;
  throw new ConfigurationError(
    `"${read}" in "connectionRequest.allowedNetworks" is no network; write them like 192.0.2.0/24, 2001:db8::/32.`,
  );
}

function listed(text: string | undefined): readonly string[] {
  return (text ?? "")
    .split(",")
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");
}
