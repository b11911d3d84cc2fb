import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { seconds } from "@beckon/cwmp/ports";
import { Fleet, PERSONAS } from "@beckon/fleet";
import { loadConfiguration, startServer } from "@beckon/server";
import { temporaryDirectory } from "./support/temporary-directory.ts";

/** It never gets further than its Inform. */
const LOST = PERSONAS.findIndex(({ name }) => name === "never-goes-on");
/** Changes texts on their way; what the ACS says of that is tested with sessions. */
const TIDY = PERSONAS.findIndex(({ name }) => name === "tidies-values");
const CREDENTIALS = { username: "fleet", password: "a-password-of-the-test" };

interface Task {
  readonly id: string;
  readonly deviceId: string;
  readonly state: string;
  readonly message: string;
}

interface Seen {
  readonly id: string;
  readonly root: string;
  readonly identity: { readonly serialNumber: string };
  readonly discovery: { readonly state: string; readonly parameters: number; readonly read: number };
  readonly lastSession?: { readonly outcome: string; readonly reason: string };
}

test("a server that demands credentials reads and configures every odd device over real sockets: chunks, a connection for each POST, HTTP/1.0, folded headers, lengths that lie, charsets, and digests of every kind [QRK-14, QRK-15, QRK-17, WIRE-2, WIRE-3, WIRE-4, WIRE-8, WIRE-9]", {
  timeout: 400_000,
}, async () => {
  await using data = await temporaryDirectory();
  await using cleanup = new AsyncDisposableStack();
  const server = await startServer(
    loadConfiguration({
      flags: {
        data: data.path,
        "cwmp.port": "0",
        "web.port": "0",
        "stun.enabled": "false",
        "log.level": "error",
        "enrolment.mode": "shared",
        "enrolment.username": CREDENTIALS.username,
        "enrolment.password": CREDENTIALS.password,
      },
    }),
  );
  cleanup.defer(() => server.stop());
  const api = async <T>(path: string, init: RequestInit = {}): Promise<T> => {
    const headers = { authorization: `Bearer ${server.localToken}`, "content-type": "application/json" };
    const answer = await fetch(new URL(`/api/v1${path}`, server.webUrl), { ...init, headers });
    const text = await answer.text();
    assert.ok(answer.ok, text);
    return JSON.parse(text) as T;
  };
  const fleet = cleanup.use(
    await Fleet.start({
      acsUrl: server.acsUrl,
      count: PERSONAS.length,
      persona: "all",
      model: "tr181",
      ...CREDENTIALS,
      bootSpread: seconds(5),
      periodicInterval: 20,
      values: {
        "ManagementServer.CWMPRetryMinimumWaitInterval": "1",
        "ManagementServer.CWMPRetryIntervalMultiplier": "1000",
      },
    }),
  );
  const seen = async () => (await api<{ items: readonly Seen[] }>("/devices?limit=1000")).items;
  const isRead = ({ discovery }: Seen) => discovery.state === "complete" && discovery.read === discovery.parameters;
  let devices = await seen();
  await until(async () => {
    devices = await seen();
    return devices.filter(isRead).length >= PERSONAS.length - 1;
  });
  assert.equal(devices.length, PERSONAS.length, "every device is registered");
  const lost = devices.filter((device) => !isRead(device));
  assert.deepEqual(
    lost.map(({ identity }) => identity.serialNumber),
    [fleet.cpes[LOST]?.model.identity.serialNumber],
  );
  let reason: string | undefined;
  await until(async () => {
    reason = (await seen()).find(({ id }) => id === lost[0]?.id)?.lastSession?.reason;
    return reason !== undefined && reason !== "";
  });
  assert.match(reason ?? "", /^The device (began a new session|sent nothing more for 30 s) after InformResponse/);

  const tasks = await Promise.all(
    devices.filter(isRead).map(async ({ id, root }) => {
      const values = [{ path: `${root}DeviceInfo.ProvisioningCode`, value: "Gärten & Höfe" }];
      const init = { method: "POST", body: JSON.stringify({ operation: { name: "set", values } }) };
      return api<Task>(`/devices/${encodeURIComponent(id)}/tasks`, init);
    }),
  );
  let open = tasks;
  const ended: Task[] = [];
  await until(async () => {
    const now = await Promise.all(open.map(({ id }) => api<Task>(`/tasks/${id}`)));
    open = now.filter(({ state }) => !["done", "failed", "unknown"].includes(state));
    ended.push(...now.filter(({ state }) => ["done", "failed", "unknown"].includes(state)));
    return open.length === 0;
  });
  assert.deepEqual(open, []);
  const others = ended.filter(({ state }) => state !== "done");
  assert.deepEqual(
    others.map(({ deviceId }) => devices.find(({ id }) => id === deviceId)?.identity.serialNumber),
    [fleet.cpes[TIDY]?.model.identity.serialNumber],
    JSON.stringify(others),
  );
  assert.match(others[0]?.message ?? "", /reads back as/);
  assert.deepEqual(fleet.bugs, []);
});

/** Looks now and then whether it is so, for three minutes at most; what is asserted afterwards says what was missing. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let look = 0; look < 360 && !(await isSo()); look++) await pause(500);
}
