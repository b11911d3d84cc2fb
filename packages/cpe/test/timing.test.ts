import assert from "node:assert/strict";
import { test } from "node:test";
import { type Bench, bench, registered, session } from "./support/bench.ts";
import { broken, http } from "./support/scripted-acs.ts";

const WINDOWS: readonly (readonly [
  minimum: number,
  multiplier: number,
  windows: readonly (readonly [number, number])[],
])[] = [
  [
    5,
    2000,
    [
      [5, 10],
      [10, 20],
      [20, 40],
      [40, 80],
      [80, 160],
      [160, 320],
      [320, 640],
      [640, 1280],
      [1280, 2560],
      [2560, 5120],
      [2560, 5120],
    ],
  ],
  [1, 1000, Array.from({ length: 12 }, () => [1, 1] as const)],
  [
    30,
    1500,
    [
      [30, 45],
      [45, 67.5],
      [67.5, 101.25],
      [101.25, 151.875],
      [151.875, 227.8125],
    ],
  ],
];

for (const [minimum, multiplier, windows] of WINDOWS) {
  test(`waiting times before retries with m=${minimum}, k=${multiplier} lie in their windows and differ by chance [RTY-3]`, async () => {
    const made = bench();
    made.acs.intercept = () => broken();
    made.cpe.changeLocally("Device.ManagementServer.CWMPRetryMinimumWaitInterval", String(minimum));
    made.cpe.changeLocally("Device.ManagementServer.CWMPRetryIntervalMultiplier", String(multiplier));
    made.cpe.start();
    await made.clock.pass(0);
    for (const [index, [shortest, longest]] of windows.entries()) {
      const failed = lastFailure(made);
      const wait = ((failed.retryAt ?? 0) - failed.at) / 1000;
      assert.ok(wait >= shortest && wait <= longest, `retry ${index + 1} after ${wait} s`);
      assert.equal(made.acs.informs.at(-1)?.RetryCount, index);
      await made.clock.pass(((failed.retryAt ?? 0) - made.clock.now()) / 1000);
    }
  });
}

function lastFailure({ events }: Bench): { readonly at: number; readonly retryAt: number | undefined } {
  const failed = events.findLast(({ name }) => name === "session:failed");
  return failed?.event as { readonly at: number; readonly retryAt: number | undefined };
}

test("a new event starts the attempt at once and does not reset the retry count [RTY-4]", async () => {
  const made = await registered();
  made.acs.intercept = () => broken();
  made.cpe.raise("2 PERIODIC");
  await made.clock.pass(1);
  await made.clock.pass(60);
  const attempts = made.acs.informs.length;
  made.acs.intercept = undefined;
  made.cpe.raise("M X_ACME_COM_Method", "k");
  await made.clock.pass(1);
  assert.equal(made.acs.informs.length, attempts + 1);
  assert.equal(made.acs.informs.at(-1)?.RetryCount, attempts);
  await session(made);
  assert.equal(made.acs.informs.at(-1)?.RetryCount, 0);
});

test("after a reboot the waiting range starts anew, the retry count goes on [RTY-4] [RTY-5]", async () => {
  const made = await registered();
  made.acs.intercept = () => broken();
  made.cpe.raise("2 PERIODIC");
  await made.clock.pass(200);
  const { length } = made.acs.informs;
  assert.ok(length >= 4);
  made.cpe.restart();
  await made.clock.pass(10);
  assert.equal(made.acs.informs.at(-1)?.RetryCount, length);
  const failed = lastFailure(made);
  const wait = ((failed.retryAt ?? 0) - failed.at) / 1000;
  assert.ok(wait >= 5 && wait <= 10, `${wait} s`);
});

test("periodic informs lie at PeriodicInformTime plus whole intervals [MSV-9]", async () => {
  const made = await registered();
  made.acs.ask("SetParameterValues", {
    ParameterList: [
      { Name: "Device.ManagementServer.PeriodicInformEnable", Value: { type: "boolean", text: "1" } },
      { Name: "Device.ManagementServer.PeriodicInformInterval", Value: { type: "unsignedInt", text: "900" } },
      { Name: "Device.ManagementServer.PeriodicInformTime", Value: { type: "dateTime", text: "2031-05-01T00:07:30Z" } },
    ],
    ParameterKey: "",
  });
  await session(made);
  await made.clock.pass(4 * 900);
  const times = made.acs.informs
    .filter(({ Event }) => Event[0]?.EventCode === "2 PERIODIC")
    .map((inform) => inform.CurrentTime);
  assert.deepEqual(times, [
    "2026-01-02T03:07:30Z",
    "2026-01-02T03:22:30Z",
    "2026-01-02T03:37:30Z",
    "2026-01-02T03:52:30Z",
  ]);
});

test("without PeriodicInformTime the phase differs by device, the interval holds [MSV-9] [MSV-10]", async () => {
  const made = await registered({ periodicInformInterval: 600 });
  await made.clock.pass(3000);
  const times = made.acs.informs.map(({ CurrentTime }) => Date.parse(CurrentTime) / 1000);
  assert.equal(times.length, 5);
  for (const [index, time] of times.entries()) if (index > 0) assert.equal(time - (times[index - 1] ?? 0), 600);
  assert.notEqual((times[0] ?? 0) % 600, 0);
});

test("periodic informs keep their schedule, whatever becomes of sessions [RTY-7]", async () => {
  const made = await registered({ periodicInformInterval: 600 });
  made.acs.intercept = () => ({ kind: "http", response: http(503) });
  await made.clock.pass(1800);
  made.acs.intercept = undefined;
  await made.clock.pass(1200);
  const periodic = made.acs.informs
    .filter(({ RetryCount }) => RetryCount === 0)
    .map(({ CurrentTime }) => Date.parse(CurrentTime));
  const phases = new Set(periodic.map((time) => time % 600_000));
  assert.equal(phases.size, 1);
});

test("periodic informs stop when they are switched off", async () => {
  const made = await registered({ periodicInformInterval: 60 });
  made.cpe.changeLocally("Device.ManagementServer.PeriodicInformEnable", "0");
  await made.clock.pass(600);
  assert.equal(made.acs.informs.length, 0);
});

async function setReboot(made: Bench, name: string, type: "int" | "dateTime", text: string): Promise<void> {
  made.acs.ask("SetParameterValues", {
    ParameterList: [{ Name: `Device.ManagementServer.${name}`, Value: { type, text } }],
    ParameterKey: "",
  });
  await session(made);
  assert.equal(made.acs.responseOf("SetParameterValues").Status, 0);
}

test("DelayReboot reboots so long after the session in which it was set, once, without M Reboot [MSV-7]", async () => {
  const made = await registered();
  await setReboot(made, "DelayReboot", "int", "60");
  await session(made);
  await made.clock.pass(56);
  assert.equal(made.cpe.stats.reboots, 0);
  await made.clock.pass(14);
  assert.equal(made.cpe.stats.reboots, 1);
  assert.deepEqual(made.acs.lastEvents, ["1 BOOT"]);
  assert.equal(made.cpe.model.get("Device.ManagementServer.DelayReboot")?.text, "-1");
  await made.clock.pass(300);
  assert.equal(made.cpe.stats.reboots, 1);
});

test("DelayReboot set back to -1 is none [MSV-7]", async () => {
  const made = await registered();
  await setReboot(made, "DelayReboot", "int", "60");
  await setReboot(made, "DelayReboot", "int", "-1");
  await made.clock.pass(300);
  assert.equal(made.cpe.stats.reboots, 0);
});

test("ScheduleReboot reboots at that time; a time that has passed is none [MSV-7]", async () => {
  const made = await registered();
  await setReboot(made, "ScheduleReboot", "dateTime", "2026-01-02T03:10:00Z");
  await made.clock.pass(350);
  assert.equal(made.cpe.stats.reboots, 0);
  await made.clock.pass(20);
  assert.equal(made.cpe.stats.reboots, 1);
  await setReboot(made, "ScheduleReboot", "dateTime", "2025-01-01T00:00:00Z");
  await made.clock.pass(300);
  assert.equal(made.cpe.stats.reboots, 1);
});
