import assert from "node:assert/strict";
import test from "node:test";
import { type ConnectionRequestCredentials, type CredentialsReason, type Device, MemoryStore } from "@beckon/acs";
import { CwmpFault, type RequestBody, stringValue } from "@beckon/cwmp";
import { FakeClock } from "@beckon/testing";
import { DeviceWork } from "../../src/device/device-work.ts";
import { IndexedParameters } from "../../src/device/indexed-parameters.ts";
import { provideCredentials } from "../../src/provisioning/provide-credentials.ts";

const AT = "Device.ManagementServer.";
const MADE = { username: "made", password: "secret" };

const DEVICE: Device = {
  id: "00D09E-Gateway-P1",
  identity: { manufacturer: "Acme", oui: "00D09E", productClass: "Gateway", serialNumber: "P1" },
  root: "Device.",
  softwareVersion: "1",
  hardwareVersion: "A",
  provisioningCode: "",
  connectionRequestUrl: "",
  namespace: "urn:dslforum-org:cwmp-1-2",
  address: "192.0.2.7",
  tags: [],
  firstSeenAt: 0,
  lastInformAt: 0,
  lastBootAt: 0,
  lastBootstrapAt: 0,
  lastEvents: [],
  discovery: { state: "none", parameters: 0, read: 0, pending: [], completedAt: 0 },
  oddities: [],
};

interface Course {
  readonly remark: string | undefined;
  /** What was set, call by call. */
  readonly set: readonly Readonly<Record<string, string>>[];
  readonly keys: readonly string[];
  readonly reasons: readonly CredentialsReason[];
  readonly confirmed: readonly ConnectionRequestCredentials[];
  readonly state: Device["connectionRequestCredentials"];
}

/** Runs the step with a device that refuses what `refuse` throws for. */
async function run(
  change: Partial<Device>,
  events: readonly string[],
  refuse: (set: Readonly<Record<string, string>>) => void = () => undefined,
  prepared: ConnectionRequestCredentials | "chosen" = MADE,
): Promise<Course> {
  const clock = new FakeClock();
  const store = new MemoryStore(clock);
  const work = new DeviceWork(
    { ...DEVICE, ...change },
    {
      store,
      clock,
      channel: { emit: () => undefined },
      indexed: new IndexedParameters([]),
    },
  );
  const set: Readonly<Record<string, string>>[] = [];
  const keys: string[] = [];
  const reasons: CredentialsReason[] = [];
  const confirmed: ConnectionRequestCredentials[] = [];
  const answer = (body: RequestBody) => {
    if (body.rpc === "GetParameterValues")
      return { ParameterList: [{ Name: `${AT}ConnectionRequestUsername`, Value: stringValue("fixed") }] };
    assert.equal(body.rpc, "SetParameterValues");
    if (body.rpc !== "SetParameterValues") return undefined;
    const values = Object.fromEntries(
      body.args.ParameterList.map(({ Name, Value }) => [Name.slice(AT.length), Value.text]),
    );
    refuse(values);
    set.push(values);
    keys.push(body.args.ParameterKey);
    return { Status: 0 };
  };
  const conversation = provideCredentials(
    work,
    {
      events: events.map((code) => ({ code, commandKey: "" })),
      values: [],
      retryCount: 0,
      parameterKey: "k1",
      softwareVersion: undefined,
      deviceTime: undefined,
    },
    {
      prepare: async (_device, reason) => {
        reasons.push(reason);
        return prepared === "chosen" ? undefined : prepared;
      },
      confirm: async (_id, credentials) => {
        confirmed.push(credentials);
      },
    },
  );
  let step = conversation.next();
  while (!step.done) {
    const { value } = step;
    try {
      const given = value.kind === "perform" ? await value.work() : answer(value.body as RequestBody);
      step = conversation.next(given);
    } catch (error) {
      step = conversation.throw(error);
    }
  }
  return { remark: step.value, set, keys, reasons, confirmed, state: work.device.connectionRequestCredentials };
}

const BOTH = { ConnectionRequestUsername: "made", ConnectionRequestPassword: "secret" };
const fault = (code: number, name?: string) =>
  new CwmpFault(code, undefined, {
    ...(name !== undefined && {
      parameterFaults: [{ ParameterName: AT + name, FaultCode: 9008, FaultString: "not writable" }],
    }),
  });

for (const [name, change, events, reason] of [
  ["a device that never had any", {}, ["1 BOOT"], "first"],
  ["a device that forgot what it had", { connectionRequestCredentials: "set" }, ["0 BOOTSTRAP", "1 BOOT"], "bootstrap"],
  ["a device that refused ours", { connectionRequestCredentials: "wanted" }, ["2 PERIODIC"], "wanted"],
] as const) {
  test(`${name} gets credentials, user name and password together, and its ParameterKey stays [CRQ-13]`, async () => {
    const course = await run(change, events);
    assert.deepEqual(course.reasons, [reason]);
    assert.deepEqual([course.set, course.keys], [[BOTH], ["k1"]]);
    assert.deepEqual([course.confirmed, course.state, course.remark], [[MADE], "set", undefined]);
  });
}

test("a device that has them, or refused them, is left alone", async () => {
  for (const connectionRequestCredentials of ["set", "refused"] as const) {
    const course = await run({ connectionRequestCredentials }, ["2 PERIODIC"]);
    assert.deepEqual([course.reasons, course.set], [[], []]);
  }
  assert.deepEqual((await run({ root: "" }, ["0 BOOTSTRAP"])).reasons, []);
});

for (const [name, error] of [
  ["the fault names the user name", fault(9003, "ConnectionRequestUsername")],
  ["the fault says only that something cannot be written", fault(9008)],
] as const) {
  test(`where the user name cannot be written (${name}), it stays and the password goes alone [CRQ-13, QRK-30]`, async () => {
    const course = await run({}, ["0 BOOTSTRAP"], (set) => {
      if ("ConnectionRequestUsername" in set) throw error;
    });
    assert.deepEqual(course.set, [{ ConnectionRequestPassword: "secret" }]);
    assert.deepEqual(course.confirmed, [{ username: "fixed", password: "secret" }]);
    assert.equal(course.state, "set");
  });
}

test("a device that takes none is noted, told in one sentence, and not asked again and again", async () => {
  const course = await run({}, ["0 BOOTSTRAP"], () => {
    throw fault(9005);
  });
  assert.deepEqual([course.state, course.confirmed], ["refused", []]);
  assert.match(course.remark ?? "", /did not take credentials for connection requests: 9005/);
});

test("a device that people gave credentials keeps them", async () => {
  const course = await run({}, ["1 BOOT"], () => undefined, "chosen");
  assert.deepEqual([course.set, course.state], [[], "set"]);
});
