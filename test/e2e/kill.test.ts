import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { decodeEnvelope, describe, encodeEnvelope, request } from "@beckon/cwmp";
import { ServerProcess } from "./support/server-process.ts";
import { temporaryDirectory } from "./support/temporary-directory.ts";

const DEVICES = 40;
const ROUNDS = 4;
const NAMESPACE = "urn:dslforum-org:cwmp-1-0";

/** What the server acknowledged: the last counter in an answered Inform of each device, and the tasks it accepted. */
interface Acknowledged {
  readonly counters: Map<string, number>;
  /** Idempotency keys, each with the task that was acknowledged; undefined if nobody answered. */
  readonly tasks: Map<string, string | undefined>;
}

function inform(serial: string, counter: number): string {
  return encodeEnvelope({
    namespace: NAMESPACE,
    header: { id: "1" },
    body: request("Inform", {
      DeviceId: { Manufacturer: "Acme", OUI: "00D09E", ProductClass: "GW", SerialNumber: serial },
      Event: [{ EventCode: "2 PERIODIC", CommandKey: "" }],
      MaxEnvelopes: 1,
      CurrentTime: "2026-01-02T00:00:00Z",
      RetryCount: 0,
      ParameterList: [
        { Name: "Device.DeviceInfo.SoftwareVersion", Value: { type: "string", text: "1" } },
        { Name: "Device.DeviceInfo.ProvisioningCode", Value: { type: "string", text: String(counter) } },
      ],
    }),
  });
}

/** One device that informs again and again until the server is gone. */
async function informUntilDead(
  server: ServerProcess,
  serial: string,
  acknowledged: Acknowledged,
  stop: AbortSignal,
): Promise<void> {
  for (let counter = (acknowledged.counters.get(serial) ?? 0) + 1; !stop.aborted; counter++) {
    try {
      const answer = await fetch(server.acsUrl, {
        method: "POST",
        body: inform(serial, counter),
        headers: { "content-type": "text/xml" },
      });
      const xml = await answer.text();
      if (answer.status === 200 && describe(decodeEnvelope(xml).envelope.body) === "InformResponse")
        acknowledged.counters.set(serial, counter);
    } catch {
      // The connection broke: the server is dead, or dies. Nothing was acknowledged.
      if (!server.running) return;
      await sleep(5);
    }
  }
}

async function queueUntilDead(server: ServerProcess, acknowledged: Acknowledged, stop: AbortSignal): Promise<void> {
  while (!stop.aborted) {
    const key = `k${acknowledged.tasks.size}`;
    acknowledged.tasks.set(key, undefined);
    try {
      acknowledged.tasks.set(key, await queue(server, key));
    } catch {
      if (!server.running) return;
    }
    await sleep(2);
  }
}

/** Wants a task of one of the devices. Returns its id; undefined if it was refused. */
async function queue(server: ServerProcess, key: string): Promise<string | undefined> {
  const device = `00D09E-GW-S${Number(key.slice(1)) % DEVICES}`;
  const { status, body } = await server.api<{ id: string }>(`/devices/${device}/tasks`, {
    method: "POST",
    body: JSON.stringify({ operation: { name: "read", paths: ["Device.DeviceInfo."] }, wake: false }),
    headers: { "idempotency-key": key },
  });
  return status === 201 || status === 202 || status === 200 ? body.id : undefined;
}

test("SIGKILL in mid-load loses no acknowledged Inform, value or task, makes none twice, and the server starts again (reliability T21, T27)", {
  timeout: 180_000,
}, async () => {
  await using data = await temporaryDirectory();
  const acknowledged: Acknowledged = { counters: new Map(), tasks: new Map() };
  for (let round = 0; round < ROUNDS; round++) {
    await using server = await ServerProcess.start(data.path);
    const stop = new AbortController();
    const load = [
      ...Array.from({ length: DEVICES }, (_, index) => informUntilDead(server, `S${index}`, acknowledged, stop.signal)),
      queueUntilDead(server, acknowledged, stop.signal),
    ];
    const before = acknowledged.counters.values().reduce((sum, counter) => sum + counter, 0);
    // Killed after a number of acknowledged Informs, not after a time: the test means the same on a slow machine.
    while (acknowledged.counters.values().reduce((sum, counter) => sum + counter, 0) < before + 300 + round * 117)
      await sleep(1);
    await server.kill();
    stop.abort();
    await Promise.all(load);

    await using again = await ServerProcess.start(data.path);
    for (const [serial, counter] of acknowledged.counters) {
      const { status, body } = await again.api<{ provisioningCode: string; lastInformAt: number }>(
        `/devices/00D09E-GW-${serial}`,
      );
      assert.equal(status, 200, `device ${serial} is gone`);
      assert.ok(
        Number(body.provisioningCode) >= counter,
        `${serial}: acknowledged ${counter}, kept ${body.provisioningCode}`,
      );
      const { body: level } = await again.api<{ parameters: { value: string }[] }>(
        `/devices/00D09E-GW-${serial}/parameters?search=ProvisioningCode`,
      );
      assert.ok(Number(level.parameters[0]?.value) >= counter, `${serial}: the value is older than acknowledged`);
    }
    for (const [key, id] of acknowledged.tasks) {
      if (id === undefined) continue;
      const { status } = await again.api(`/tasks/${id}`);
      assert.equal(status, 200, `task ${id} is gone`);
      assert.equal(await queue(again, key), id, "who asks again with the same key gets the same task");
    }
    // Who got no answer asks again, and does not know whether the first time counted.
    for (const [key, id] of acknowledged.tasks) {
      if (id === undefined) acknowledged.tasks.set(key, await queue(again, key));
    }
    const { body: list } = await again.api<{ total: number }>("/tasks?limit=1");
    const accepted = [...acknowledged.tasks.values()].filter((id) => id !== undefined);
    assert.equal(list.total, accepted.length, "there are exactly as many tasks as were wanted");
    await again.kill();
  }
  assert.ok(acknowledged.tasks.size > 10, `only ${acknowledged.tasks.size} tasks were queued`);
});
