import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";
import { setTimeout } from "node:timers/promises";
import { Fleet } from "@beckon/fleet";
import { loadConfiguration, type RunningServer, startServer } from "@beckon/server";
import { DEBIAN_PROGRAMS, findProgram } from "../../tools/check/debian-packages.ts";
import { Prosody } from "../../tools/lab/nat/prosody.ts";

const DOMAIN = "beckon.test";
const CPES = 5;

interface DeviceAnswer {
  readonly id: string;
  readonly discovery: { readonly state: string };
}

interface WakeAnswer {
  readonly informed: boolean;
  readonly method?: string;
  readonly steps: readonly { readonly text: string }[];
}

const prosodyProgram = findProgram(DEBIAN_PROGRAMS.prosody);
const skip = "missing" in prosodyProgram ? prosodyProgram.missing : false;

test("devices are woken through Prosody, and again after Prosody was restarted", {
  skip,
  timeout: 280_000,
}, async () => {
  await using cleanup = new AsyncDisposableStack();
  const data = mkdtempSync(join(tmpdir(), "beckon-xmpp-"));
  cleanup.defer(() => rmSync(data, { recursive: true, force: true }));
  const port = await freePort();
  const users = Array.from({ length: CPES }, (_, at) => `cpe${at}`);
  const passwords = Object.fromEntries(["acs", ...users].map((user) => [user, `password-${user}`]));
  const prosody = cleanup.use(new Prosody({ host: "127.0.0.1", port, domain: DOMAIN, passwords }));
  await prosody.start();
  const server = cleanup.use(await startAcs(data, port, prosody.certificate));
  cleanup.use(await startFleet(server.acsUrl, port, readFileSync(prosody.certificate, "utf8")));

  const devices = await until(async () => {
    const { items } = await api<{ readonly items: readonly DeviceAnswer[] }>(server, "GET", "/devices?limit=50");
    return items.filter(({ discovery }) => discovery.state === "complete").length === CPES ? items : undefined;
  });
  const wakeAll = () =>
    Promise.all(devices.map(({ id }) => until(async () => (await cameOverXmpp(server, id)) || undefined)));
  await wakeAll();

  await prosody.stop();
  const [first] = devices;
  const lost = await api<WakeAnswer>(server, "POST", `/devices/${first?.id}/wake`);
  assert.equal(lost.informed, false);
  assert.match(lost.steps.map(({ text }) => text).join("\n"), /not logged in/);
  await prosody.start();
  await wakeAll();
});

/** True if the device was woken over XMPP; false while one of the two is not logged in, or a session runs already. */
async function cameOverXmpp(server: RunningServer, id: string): Promise<boolean> {
  const { informed, method } = await api<WakeAnswer>(server, "POST", `/devices/${id}/wake`);
  return informed && method === "xmpp";
}

function startAcs(data: string, port: number, certificate: string): Promise<RunningServer> {
  return startServer(
    loadConfiguration({
      flags: {
        data,
        "cwmp.port": "0",
        "web.port": "0",
        "stun.enabled": "false",
        "xmpp.accounts": `xmpp://acs:password-acs@${DOMAIN}:${port}?host=127.0.0.1`,
        "xmpp.ca": certificate,
        "log.level": "silent",
      },
    }),
  );
}

function startFleet(acsUrl: string, port: number, ca: string): Promise<Fleet> {
  return Fleet.start({
    acsUrl,
    count: CPES,
    model: "tr181",
    periodicInterval: 86_400,
    tls: { ca },
    values: {
      "ManagementServer.HTTPConnectionRequestEnable": "0",
      "ManagementServer.ConnReqXMPPConnection": "Device.XMPP.Connection.1",
      "XMPP.Connection.1.Enable": "1",
      "XMPP.Connection.1.Username": "cpe{index}",
      "XMPP.Connection.1.Password": "password-cpe{index}",
      "XMPP.Connection.1.Domain": DOMAIN,
      "XMPP.Connection.1.UseTLS": "1",
      "XMPP.Connection.1.ServerRetryInitialInterval": "1",
      "XMPP.Connection.1.ServerRetryMaxInterval": "2",
      "XMPP.Connection.1.ServerConnectAlgorithm": "ServerTable",
      "XMPP.Connection.1.Server.1.Enable": "1",
      "XMPP.Connection.1.Server.1.ServerAddress": "127.0.0.1",
      "XMPP.Connection.1.Server.1.Port": String(port),
    },
  });
}

/** Asks again until there is an answer; the test's own time-out ends it. */
async function until<T>(ask: () => Promise<T | undefined>): Promise<T> {
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    // Who is called too often is left alone for a while.
    await setTimeout(6000);
  }
}

async function api<T>(server: RunningServer, method: string, path: string): Promise<T> {
  const response = await fetch(`${server.webUrl}/api/v1${path}`, {
    method,
    headers: { authorization: `Bearer ${server.localToken}` },
  });
  assert.ok(response.ok, `${method} ${path}: ${response.status}`);
  return (await response.json()) as T;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  assert.ok(address !== null && typeof address === "object");
  return address.port;
}
