import assert from "node:assert/strict";
import test from "node:test";
import { beckon } from "./command-line.ts";
import { DEVICE, DEVICE_PATH, page } from "./sample-device.ts";
import { type Script, ScriptedApi } from "./scripted-api.ts";

const SESSION = {
  id: "s1",
  deviceId: DEVICE.id,
  startedAt: Date.UTC(2026, 0, 1),
  endedAt: Date.UTC(2026, 0, 1) + 345,
  outcome: "completed",
  reason: "Nothing more to do.",
  events: ["0 BOOTSTRAP"],
  address: "192.0.2.10",
  authentication: "digest",
  roundTrips: 2,
};
const message = (index: number, from: "CPE" | "ACS", after: number, summary: string, xml = "") => ({
  index,
  from,
  at: SESSION.startedAt + after,
  summary,
  xml,
});
const TRACED = {
  session: SESSION,
  messages: [
    message(0, "CPE", 0, "Inform (0 BOOTSTRAP)", "<e>\n <Inform/>\u001b[2J</e>"),
    message(1, "ACS", 12, "InformResponse", "<r/>"),
    message(2, "CPE", 40, "empty"),
    { ...message(3, "ACS", 300, ""), httpStatus: 204 },
    { ...message(4, "ACS", 345, "refused"), httpStatus: 503 },
  ],
};
const SCRIPT: Script = {
  [`GET ${DEVICE_PATH}`]: { body: DEVICE },
  "GET /sessions/s1": { body: TRACED },
  "GET /sessions": page([SESSION]),
};

async function trace(script: Script, ...args: readonly string[]) {
  await using api = await ScriptedApi.start(script);
  return await beckon(["trace", ...args], { BECKON_URL: api.url });
}

test("a session is printed as a sequence diagram", async () => {
  const { status, out } = await trace(SCRIPT, "s1");
  assert.equal(status, 0);
  assert.equal(
    out,
    `Session s1 of ${DEVICE.id} from 192.0.2.10, 2026-01-01 00:00:00 UTC

+0.0 ms  CPE -> Inform (0 BOOTSTRAP)
 +12 ms  CPE <- InformResponse
 +40 ms  CPE -> empty
+300 ms  CPE <- empty
+345 ms  CPE <- refused [HTTP 503]

completed after 345 ms, 2 round trips: Nothing more to do.
`,
  );
});

test("a device stands for its last session", async () => {
  const { out } = await trace(SCRIPT, DEVICE.id);
  assert.match(out, /^Session s1 /);
});

test("--failed finds the last one that failed, or says that there is none", async () => {
  const failed = { ...SESSION, id: "s0", outcome: "failed" };
  const script = {
    ...SCRIPT,
    "GET /sessions": page([SESSION, failed]),
    "GET /sessions/s0": { body: { ...TRACED, session: failed } },
  };
  assert.match((await trace(script, DEVICE.id, "--failed")).out, /^Session s0 /);
  const none = await trace(SCRIPT, DEVICE.id, "--failed");
  assert.deepEqual([none.status, none.err], [5, `beckon: No failed session of ${DEVICE.id} is recorded.\n`]);
});

test("--xml prints every envelope, lines kept, control characters made visible", async () => {
  const { out } = await trace(SCRIPT, "s1", "--xml");
  assert.match(
    out,
    /^<!-- CPE → Inform \(0 BOOTSTRAP\) -->\n<e>\n <Inform\/>\\u001b\[2J<\/e>\n\n<!-- CPE ← InformResponse -->\n<r\/>\n/,
  );
});

test("--json gives session and messages", async () => {
  assert.deepEqual(JSON.parse((await trace(SCRIPT, "s1", "--json")).out), TRACED);
});
