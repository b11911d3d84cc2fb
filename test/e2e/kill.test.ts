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
  readonly tasks: Set<string>;
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
  for (let round = 0; !stop.aborted; round++) {
    try {
      const { status, body } = await server.api<{ id: string }>(`/devices/00D09E-GW-S${round % DEVICES}/tasks`, {
        method: "POST",
        body: JSON.stringify({ operation: { name: "read", paths: ["Device.DeviceInfo."] }, wake: false }),
      });
      if (status === 201 || status === 202 || status === 200) acknowledged.tasks.add(body.id);
    } catch {
      if (!server.running) return;
    }
    await sleep(2);
  }
}

test("SIGKILL in mid-load loses no acknowledged Inform, value or task, and the server starts again", {
  timeout: 180_000,
}, async () => {
  await using data = await temporaryDirectory();
  const acknowledged: Acknowledged = { counters: new Map(), tasks: new Set() };
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
    for (const id of acknowledged.tasks) {
      const { status } = await again.api(`/tasks/${id}`);
      assert.equal(status, 200, `task ${id} is gone`);
    }
    await again.kill();
  }
  assert.ok(acknowledged.tasks.size > 10, `only ${acknowledged.tasks.size} tasks were queued`);
});
