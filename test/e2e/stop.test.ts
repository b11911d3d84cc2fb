import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { CwmpFault, decodeEnvelope, describe, encodeEnvelope, faultBody, request } from "@beckon/cwmp";
import { ServerProcess } from "./support/server-process.ts";
import { temporaryDirectory } from "./support/temporary-directory.ts";

const DEVICES = 60;
const NAMESPACE = "urn:dslforum-org:cwmp-1-0";

interface Count {
  completed: number;
  aborted: number;
  /** Turned away before anything began: 503, or nobody listens any more. */
  turnedAway: number;
}

test("a server that is asked to end lets every session that it has begun come to its end, and takes no new ones (reliability T32)", {
  timeout: 180_000,
}, async () => {
  await using data = await temporaryDirectory();
  const count: Count = { completed: 0, aborted: 0, turnedAway: 0 };
  {
    await using server = await ServerProcess.start(data.path);
    const load = Array.from({ length: DEVICES }, (_, index) => sessionsUntilStopped(server, `S${index}`, count));
    while (count.completed < 2 * DEVICES) await sleep(5);
    assert.equal(await server.terminate(), 0);
    await Promise.all(load);
  }
  assert.equal(count.aborted, 0);
  assert.ok(count.turnedAway > 0);
  await using again = await ServerProcess.start(data.path);
  const { body } = await again.api<{ items: { outcome: string; reason: string }[]; total: number }>(
    "/sessions?limit=1000",
  );
  assert.deepEqual(
    body.items.filter(({ outcome }) => outcome !== "completed"),
    [],
  );
  assert.ok(body.total >= count.completed, `${count.completed} sessions were completed, ${body.total} are recorded`);
});

/** A device that has one session after the other until the server takes no more. */
async function sessionsUntilStopped(server: ServerProcess, serial: string, count: Count): Promise<void> {
  for (;;) {
    let cookie: string;
    try {
      const answer = await fetch(server.acsUrl, { method: "POST", body: inform(serial) });
      const xml = await answer.text();
      if (answer.status !== 200) {
        count.turnedAway += 1;
        return;
      }
      assert.equal(describe(decodeEnvelope(xml).envelope.body), "InformResponse");
      cookie = answer.headers
        .getSetCookie()
        .map((one) => one.split(";")[0])
        .join("; ");
    } catch (error) {
      if (error instanceof assert.AssertionError) throw error;
      count.turnedAway += 1;
      return;
    }
    try {
      // A device takes its time.
      await sleep(10);
      await finish(server.acsUrl, cookie);
      count.completed += 1;
    } catch {
      count.aborted += 1;
      return;
    }
  }
}

/** Answers whatever the ACS asks with a fault, until it has nothing more. */
async function finish(url: string, cookie: string): Promise<void> {
  for (let body: string | undefined; ; ) {
    const answer = await fetch(url, { method: "POST", headers: { cookie }, ...(body !== undefined && { body }) });
    const xml = await answer.text();
    if (answer.status === 204 || xml === "") return;
    assert.equal(answer.status, 200);
    const { header } = decodeEnvelope(xml).envelope;
    body = encodeEnvelope({
      namespace: NAMESPACE,
      header: { ...(header.id !== undefined && { id: header.id }) },
      body: faultBody(new CwmpFault(9001)),
    });
  }
}

function inform(serial: string): string {
  return encodeEnvelope({
    namespace: NAMESPACE,
    header: { id: "1" },
    body: request("Inform", {
      DeviceId: { Manufacturer: "Acme", OUI: "00D09E", ProductClass: "GW", SerialNumber: serial },
      Event: [{ EventCode: "2 PERIODIC", CommandKey: "" }],
      MaxEnvelopes: 1,
      CurrentTime: "2026-01-02T00:00:00Z",
      RetryCount: 0,
      ParameterList: [{ Name: "Device.DeviceInfo.SoftwareVersion", Value: { type: "string", text: "1" } }],
    }),
  });
}
