/**
 * The ACS of the laboratory: `node tools/lab/nat/provider-process.ts DATA CERTIFICATE`, run inside the provider's network.
 * Waits for the CPEs of all homes, wakes each of them, and prints a line of JSON for each.
 */
import { setTimeout } from "node:timers/promises";
import { loadConfiguration, startServer } from "@beckon/server";
import { HOMES, METHODS, type Method } from "./homes.ts";
import { PROVIDER } from "./network.ts";
import { CWMP_PORT, STUN_PORT, XMPP_DOMAIN, XMPP_PORT, XMPP_SERVER_USER, xmppPassword } from "./places.ts";
import type { WakeLine } from "./wake-line.ts";

interface DeviceAnswer {
  readonly id: string;
  readonly provisioningCode: string;
  readonly discovery: { readonly state: string };
}

/** Milliseconds for what a CPE tells by itself: its UDP address, its XMPP address. */
const PATIENCE = 30_000;

const [data = "", certificate = ""] = process.argv.slice(2);
const server = await startServer(
  loadConfiguration({
    flags: {
      data,
      "cwmp.host": PROVIDER,
      "cwmp.port": String(CWMP_PORT),
      "web.port": "0",
      "enrolment.mode": "open",
      "stun.host": PROVIDER,
      "stun.port": String(STUN_PORT),
      "xmpp.accounts": `xmpp://${XMPP_SERVER_USER}:${xmppPassword(XMPP_SERVER_USER)}@${XMPP_DOMAIN}:${XMPP_PORT}?host=${PROVIDER}`,
      "xmpp.ca": certificate,
      "log.level": "warn",
      "log.format": "json",
    },
  }),
  { logTo: process.stderr },
);
console.log("ready");

const devices = await everyDevice();
const wanted = HOMES.flatMap((home) => METHODS.map((method) => ({ home, method })));
// What cannot work may never tell an address: there is nothing to wait for.
const able = wanted.filter(({ home, method }) => home.works[method]);
for (const { home, method } of able) await addressIsKnown(deviceOf(home.name, method));
// Long enough for a forgetful NAT to have forgotten.
await setTimeout(12_000);
await Promise.all(wanted.map(({ home, method }) => wake(home.name, method)));
await server.stop();

async function wake(home: string, method: Method): Promise<void> {
  const { id } = deviceOf(home, method);
  const report = await api<Omit<WakeLine, "home" | "asked">>("POST", `/devices/${encodeURIComponent(id)}/wake`);
  console.log(JSON.stringify({ ...report, home, asked: method } satisfies WakeLine));
}

function deviceOf(home: string, method: Method): DeviceAnswer {
  const device = devices.get(`${home} ${method}`);
  if (!device) throw new RangeError(`there is no CPE for ${method} in the home ${home}`);
  return device;
}

/** All CPEs, by their provisioning codes, once each of them has been read. */
async function everyDevice(): Promise<ReadonlyMap<string, DeviceAnswer>> {
  for (;;) {
    const { items } = await api<{ readonly items: readonly DeviceAnswer[] }>("GET", "/devices?limit=200");
    const read = items.filter(({ discovery }) => discovery.state === "complete");
    if (read.length === HOMES.length * METHODS.length) {
      return new Map(read.map((device) => [device.provisioningCode, device]));
    }
    await setTimeout(200);
  }
}

/** Waits until the device has told where it can be woken. */
async function addressIsKnown({ id, provisioningCode }: DeviceAnswer): Promise<void> {
  const method = provisioningCode.split(" ")[1];
  if (method === "http") return;
  const name = method === "udp" ? "UDPConnectionRequestAddress" : "ConnReqJabberID";
  const path = `Device.ManagementServer.${name}`;
  for (const until = Date.now() + PATIENCE; Date.now() < until; await setTimeout(200)) {
    const { parameters } = await api<{
      readonly parameters: readonly { readonly path: string; readonly value?: string }[];
    }>("GET", `/devices/${encodeURIComponent(id)}/parameters?path=${path}`);
    if (parameters.some((parameter) => parameter.path === path && (parameter.value ?? "") !== "")) return;
  }
}

async function api<T>(method: string, path: string): Promise<T> {
  const response = await fetch(`${server.webUrl}/api/v1${path}`, {
    method,
    headers: { authorization: `Bearer ${server.localToken}` },
  });
  if (!response.ok) throw new RangeError(`${method} ${path}: ${response.status} ${await response.text()}`);
  return (await response.json()) as T;
}
