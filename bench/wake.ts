import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { Fleet, type FleetOptions } from "@beckon/fleet";
import { Prosody } from "../tools/lab/nat/prosody.ts";
import { type Benchmark, type Figure, median, percentile } from "./figure.ts";
import { CREDENTIAL } from "./inform/messages.ts";
import { MeasuredServer } from "./storm/measured-server.ts";

const METHODS = ["http", "udp", "xmpp"] as const;
type Method = (typeof METHODS)[number];

/** CPEs for each way of waking, and wakes at the same time. */
const FULL = { devices: 333, atOnce: 20 };
const QUICK = { devices: 2, atOnce: 3 };
const DOMAIN = "bench.test";

interface DeviceAnswer {
  readonly id: string;
  readonly provisioningCode: string;
  readonly discovery: { readonly state: string };
}

interface WakeAnswer {
  readonly informed: boolean;
  readonly method?: string;
}

/** From "wake" to the Inform, for 1,000 CPEs on one server, a third of them for each way of being woken. */
export const wake: Benchmark = {
  name: "wake",
  async run({ quick }) {
    const { devices, atOnce } = quick ? QUICK : FULL;
    await using cleanup = new AsyncDisposableStack();
    const data = await mkdtemp(join(tmpdir(), "beckon-bench-"));
    cleanup.defer(() => rm(data, { recursive: true, force: true }));
    const [xmppPort, stunPort] = [await freePort(), await freePort()];
    const accounts = ["acs", ...Array.from({ length: devices }, (_, index) => `cpe${index}`)];
    const prosody = cleanup.use(
      new Prosody({
        host: "127.0.0.1",
        port: xmppPort,
        domain: DOMAIN,
        passwords: Object.fromEntries(accounts.map((account) => [account, "secret"])),
      }),
    );
    await prosody.start();
    const server = cleanup.use(
      await MeasuredServer.start(data, {
        "connectionRequest.credentials": "true",
        "stun.enabled": "true",
        "stun.port": String(stunPort),
        "xmpp.accounts": `xmpp://acs:secret@${DOMAIN}:${xmppPort}?host=127.0.0.1`,
        "xmpp.ca": prosody.certificate,
      }),
    );
    const ca = await readFile(prosody.certificate, "utf8");
    for (const [index, method] of METHODS.entries()) {
      const fleet = {
        ...fleetOf(method, { xmppPort, stunPort }),
        acsUrl: `http://127.0.0.1:${server.ready.cwmpPort}/`,
        count: devices,
        seed: 1 + index * devices,
        tls: { ca },
      };
      cleanup.use(await Fleet.start(fleet));
    }
    const all = await everyDevice(server, METHODS.length * devices);
    const results = await wakeEach(server, all, atOnce);
    return METHODS.flatMap((method) => figuresOf(method, results));
  },
};

interface Result {
  readonly method: string;
  readonly milliseconds: number;
  readonly came: boolean;
}

async function wakeEach(server: MeasuredServer, devices: readonly DeviceAnswer[], atOnce: number) {
  const waiting = [...devices];
  const results: Result[] = [];
  const worker = async (): Promise<void> => {
    for (let device = waiting.shift(); device; device = waiting.shift()) {
      const method = device.provisioningCode;
      const began = performance.now();
      const report = await server.api<WakeAnswer>("POST", `/devices/${encodeURIComponent(device.id)}/wake`);
      const came = report.informed && report.method === method;
      results.push({ method, milliseconds: performance.now() - began, came });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}

function figuresOf(method: Method, results: readonly Result[]): readonly Figure[] {
  const own = results.filter((result) => result.method === method);
  const times = own.filter(({ came }) => came).map(({ milliseconds }) => milliseconds);
  const note = `${own.length} CPEs woken over ${method}`;
  return [
    { name: `wake.${method}.median`, value: median(times), unit: "ms", note },
    { name: `wake.${method}.p95`, value: percentile(times, 0.95), unit: "ms", note },
    { name: `wake.${method}.lost`, value: own.length - times.length, unit: "devices", note },
  ];
}

/** All devices, once each is known with its whole tree, and has told by which way it can be woken. */
async function everyDevice(server: MeasuredServer, count: number): Promise<readonly DeviceAnswer[]> {
  for (;;) {
    const { items } = await server.api<{ readonly items: readonly DeviceAnswer[] }>("GET", "/devices?limit=1000");
    if (items.filter(({ discovery }) => discovery.state === "complete").length >= count) {
      // Addresses are told with an Inform of their own, a moment after the first.
      await setTimeout(5000);
      return items;
    }
    await setTimeout(250);
  }
}

function fleetOf(
  method: Method,
  ports: { readonly xmppPort: number; readonly stunPort: number },
): Partial<FleetOptions> {
  const common = { "DeviceInfo.ProvisioningCode": method };
  const other = { "ManagementServer.HTTPConnectionRequestEnable": "0" };
  const values: Readonly<Record<Method, Readonly<Record<string, string>>>> = {
    http: common,
    udp: {
      ...common,
      ...other,
      "ManagementServer.STUNServerPort": String(ports.stunPort),
      "ManagementServer.STUNMinimumKeepAlivePeriod": "60",
      "ManagementServer.STUNMaximumKeepAlivePeriod": "60",
      "ManagementServer.STUNEnable": "1",
    },
    xmpp: {
      ...common,
      ...other,
      "ManagementServer.ConnReqXMPPConnection": "Device.XMPP.Connection.1",
      "XMPP.Connection.1.Enable": "1",
      "XMPP.Connection.1.Username": "cpe{index}",
      "XMPP.Connection.1.Password": "secret",
      "XMPP.Connection.1.Domain": DOMAIN,
      "XMPP.Connection.1.UseTLS": "1",
      "XMPP.Connection.1.ServerConnectAlgorithm": "ServerTable",
      "XMPP.Connection.1.Server.1.Enable": "1",
      "XMPP.Connection.1.Server.1.ServerAddress": "127.0.0.1",
      "XMPP.Connection.1.Server.1.Port": String(ports.xmppPort),
    },
  };
  return { model: "tr181", periodicInterval: 86_400, ...CREDENTIAL, values: values[method] };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return address !== null && typeof address === "object" ? address.port : 0;
}
