import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { type DeviceModel, MemoryStateStore } from "@beckon/cpe";
import { tr181Gateway } from "@beckon/cpe/models";
import fc from "fast-check";
import { type Bench, bench, registered, session } from "./support/bench.ts";
import { http } from "./support/scripted-acs.ts";

const TABLES = ["Device.NAT.PortMapping.", "Device.DHCPv4.Client.", "Device.Users.User.", "Device.IP.Interface."];
const row = fc.tuple(fc.constantFrom(...TABLES), fc.integer({ min: 1, max: 5 })).map(([table, n]) => `${table}${n}.`);
const text = fc.oneof(
  fc.constantFrom("0", "1", "x", "", "TCP", "true", "8002"),
  fc.string({ unit: "grapheme", maxLength: 20 }),
);
const name = fc.oneof(
  fc
    .tuple(row, fc.constantFrom("Enable", "Alias", "ExternalPort", "Description", "Interface", "Username"))
    .map((parts) => parts.join("")),
  fc.constantFrom("Device.Time.NTPServer1", "Device.Time.Enable", "Device.DeviceInfo.UpTime", "Device.Nope"),
);
const type = fc.constantFrom("string" as const, "boolean" as const, "unsignedInt" as const);

const command = fc.oneof(
  fc.record({ rpc: fc.constant("AddObject" as const), target: fc.constantFrom(...TABLES) }),
  fc.record({ rpc: fc.constant("DeleteObject" as const), target: row }),
  fc.record({
    rpc: fc.constant("SetParameterValues" as const),
    writes: fc.array(fc.tuple(name, type, text), { maxLength: 4 }),
  }),
  fc.record({
    rpc: fc.constant("SetParameterAttributes" as const),
    target: fc.oneof(name, row),
    notification: fc.nat({ max: 6 }),
  }),
  fc.record({ rpc: fc.constant("Reboot" as const) }),
);
type Command = typeof command extends fc.Arbitrary<infer T> ? T : never;

function ask({ acs }: Bench, action: Command, index: number): void {
  const ParameterKey = `k${index}`;
  if (action.rpc === "Reboot") acs.ask("Reboot", { CommandKey: ParameterKey });
  else if (action.rpc === "AddObject" || action.rpc === "DeleteObject") {
    acs.ask(action.rpc, { ObjectName: action.target, ParameterKey });
  } else if (action.rpc === "SetParameterValues") {
    const ParameterList = action.writes.map(([Name, kind, value]) => ({ Name, Value: { type: kind, text: value } }));
    acs.ask("SetParameterValues", { ParameterList, ParameterKey });
  } else {
    const { target: Name, notification: Notification } = action;
    acs.ask("SetParameterAttributes", {
      ParameterList: [{ Name, NotificationChange: true, Notification, AccessListChange: false, AccessList: [] }],
    });
  }
}

/** All that does not move by itself. */
function contents(model: DeviceModel): readonly string[] {
  const root = model.object(model.root);
  assert.ok(root);
  return model.walk(root).map((place) => {
    if (place.kind === "object") return place.path;
    const { notification } = model.attributes(place.path);
    return `${place.path}=${/UpTime|CurrentLocalTime|BytesSent/.test(place.path) ? "" : model.text(place)} ${notification}`;
  });
}

test("whatever an ACS orders: each RPC is answered, faults change nothing, tables count right, and a restart finds it all [SPV-2] [NAM-3] [OBJ-4]", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(command, { maxLength: 12 }), async (actions) => {
      const store = new MemoryStateStore();
      const made = await registered({ store });
      for (const [index, action] of actions.entries()) {
        const before = contents(made.cpe.model);
        const answers = made.acs.answers;
        ask(made, action, index);
        await session(made);
        assert.equal(made.acs.answers, answers + 1);
        if (made.acs.fault) assert.deepEqual(contents(made.cpe.model), before);
        await made.clock.pass(12);
      }
      const { model } = made.cpe;
      for (const table of TABLES) {
        const count = model.get(`${table.slice(0, -1)}NumberOfEntries`)?.text;
        assert.equal(count, String(model.rows(table).length));
      }
      assert.equal(made.cpe.stats.sessionsFailed, 0);
      const kept = contents(model);
      await made.cpe.stop();
      const again = bench({ store });
      again.cpe.start();
      await again.clock.pass(1);
      assert.deepEqual(contents(again.cpe.model), kept);
      await again.cpe.stop();
    }),
    { numRuns: 60 },
  );
});

const EXAMPLES = join(import.meta.dirname, "../../../../shared/spec/examples");
const ANSWERED = [
  "AddObject",
  "CancelTransfer",
  "ChangeDUState",
  "DeleteObject",
  "Download",
  "FactoryReset",
  "GetAllQueuedTransfers",
  "GetParameterAttributes",
  "GetParameterNames",
  "GetParameterValues",
  "GetQueuedTransfers",
  "GetRPCMethods",
  "Reboot",
  "ScheduleDownload",
  "ScheduleInform",
  "SetParameterAttributes",
  "SetParameterValues",
  "Upload",
];
/** Nothing in the model needs vouchers. */
const REFUSED = { GetOptions: 9000, SetVouchers: 9000 };

test("the specification's example of each RPC of an ACS is answered by a TR-181 gateway [RPC-1]", async () => {
  if (!existsSync(EXAMPLES)) {
    console.log("shared/spec/examples is not beside this checkout: nothing to read");
    return;
  }
  const files = { download: () => Promise.resolve(new Uint8Array(4_194_304)), upload: () => Promise.resolve() };
  for (const rpc of [...ANSWERED, ...Object.keys(REFUSED)]) {
    const made = await registered({ files, model: tr181Gateway({ seed: 1 }) });
    // The example deletes row 3; the gateway leaves the factory with two.
    made.acs.ask("AddObject", { ObjectName: "Device.NAT.PortMapping.", ParameterKey: "" });
    await session(made);
    made.acs.next(() => undefined);
    made.acs.next(() => ({ kind: "http", response: http(200, readFileSync(join(EXAMPLES, `${rpc}.xml`), "utf8")) }));
    await session(made);
    assert.equal(made.acs.fault?.code, REFUSED[rpc as keyof typeof REFUSED], `${rpc}: ${made.acs.fault?.message}`);
    assert.equal(made.cpe.stats.sessionsFailed, 0, rpc);
  }
});
