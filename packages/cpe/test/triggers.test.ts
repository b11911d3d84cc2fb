import assert from "node:assert/strict";
import { test } from "node:test";
import { type Bench, bench, registered, session } from "./support/bench.ts";

const SERVER = "Device.ManagementServer.";
const NTP = "Device.Time.NTPServer1";

interface Attributes {
  readonly notification?: number;
  readonly accessList?: readonly string[];
}

/** @returns the fault code, 0 if there was none */
async function setAttributes(made: Bench, Name: string, { notification, accessList }: Attributes): Promise<number> {
  made.acs.ask("SetParameterAttributes", {
    ParameterList: [
      {
        Name,
        NotificationChange: notification !== undefined,
        Notification: notification ?? 0,
        AccessListChange: accessList !== undefined,
        AccessList: accessList ?? [],
      },
    ],
  });
  await session(made);
  return made.acs.fault?.code ?? 0;
}

/** What opens a session by itself, and the events it then carries (SES-3). */
const TRIGGERS: Readonly<
  Record<string, readonly [act: (made: Bench) => Promise<void> | void, events: readonly string[]]>
> = {
  "a restart": [
    async ({ cpe, clock }) => {
      cpe.restart();
      await clock.pass(10);
    },
    ["1 BOOT"],
  ],
  "the periodic timer": [
    async ({ cpe, clock }) => {
      cpe.changeLocally(`${SERVER}PeriodicInformInterval`, "30");
      cpe.changeLocally(`${SERVER}PeriodicInformEnable`, "1");
      await clock.pass(30);
    },
    ["2 PERIODIC"],
  ],
  ScheduleInform: [
    async (made) => {
      made.acs.ask("ScheduleInform", { DelaySeconds: 5, CommandKey: "s" });
      await session(made);
      await made.clock.pass(5);
    },
    ["3 SCHEDULED", "M ScheduleInform (s)"],
  ],
  "a connection request": [({ cpe }) => cpe.connectionRequested(), ["6 CONNECTION REQUEST"]],
  "another ACS URL": [({ cpe }) => cpe.changeLocally(`${SERVER}URL`, "http://other.example/"), ["0 BOOTSTRAP"]],
  "a value with active notification": [
    async (made) => {
      await setAttributes(made, NTP, { notification: 2 });
      made.cpe.changeLocally(NTP, "changed");
    },
    ["4 VALUE CHANGE"],
  ],
  "the end of a transfer": [
    async (made) => {
      made.acs.ask("Upload", {
        CommandKey: "u",
        FileType: "1 Vendor Configuration File",
        URL: "http://files.example/u",
        Username: "",
        Password: "",
        DelaySeconds: 0,
      });
      await session(made);
    },
    ["7 TRANSFER COMPLETE", "M Upload (u)"],
  ],
  "a heartbeat": [
    async ({ cpe, clock }) => {
      cpe.changeLocally(`${SERVER}HeartbeatPolicy.Enable`, "1");
      await clock.pass(60);
    },
    ["14 HEARTBEAT"],
  ],
  "the return from standby": [
    async ({ cpe, clock }) => {
      cpe.changeLocally(`${SERVER}StandbyPolicy.CRUnawarenessMaxDuration`, "5");
      cpe.standby();
      await clock.pass(6);
      cpe.wake();
    },
    ["13 WAKEUP"],
  ],
  "an event of the vendor": [({ cpe }) => cpe.raise("X 00D09E Overheated"), ["X 00D09E Overheated"]],
};

for (const [trigger, [act, events]] of Object.entries(TRIGGERS)) {
  test(`${trigger} opens a session [SES-3]`, async () => {
    const files = { download: () => Promise.resolve(new Uint8Array(1)), upload: () => Promise.resolve() };
    const made = await registered({ files });
    await act(made);
    await made.clock.pass(1);
    assert.deepEqual(made.acs.lastEvents, events);
  });
}

test("the first start opens a session with BOOTSTRAP and BOOT [SES-3]", async () => {
  const made = bench();
  made.cpe.start();
  await made.clock.pass(1);
  assert.deepEqual(made.acs.lastEvents, ["0 BOOTSTRAP", "1 BOOT"]);
});
