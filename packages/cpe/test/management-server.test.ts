import assert from "node:assert/strict";
import { test } from "node:test";
import type { Value } from "@beckon/cwmp";
import { type Bench, registered, session } from "./support/bench.ts";

const SERVER = "Device.ManagementServer.";
const NTP = "Device.Time.NTPServer1";
const REQUEST = { method: "GET", target: "/x9Kq2", headers: {}, body: new Uint8Array(0) };

async function write(made: Bench, ...writes: (readonly [name: string, type: Value["type"], text: string])[]) {
  made.acs.ask("SetParameterValues", {
    ParameterList: writes.map(([Name, type, text]) => ({ Name, Value: { type, text } })),
    ParameterKey: "",
  });
  await session(made);
  assert.equal(made.acs.fault, undefined);
}

test("UDPConnectionRequestAddressNotificationLimit is the least time between two notifications of that address [MSV-1]", async () => {
  const made = await registered();
  const address = `${SERVER}UDPConnectionRequestAddress`;
  made.cpe.changeLocally(`${SERVER}UDPConnectionRequestAddressNotificationLimit`, "300");
  made.cpe.changeLocally(address, "192.0.2.1:1000");
  await made.clock.pass(1);
  assert.deepEqual(made.acs.lastEvents, ["4 VALUE CHANGE"]);
  made.acs.posts.length = 0;
  made.cpe.changeLocally(address, "192.0.2.1:2000");
  await made.clock.pass(290);
  made.cpe.changeLocally(address, "192.0.2.1:3000");
  assert.equal(made.acs.informs.length, 0);
  await made.clock.pass(10);
  assert.equal(made.acs.informs.length, 1);
  const told = made.acs.informs[0]?.ParameterList.find(({ Name }) => Name === address);
  assert.equal(told?.Value.text, "192.0.2.1:3000");
});

test("ParameterKey: that of the last SetParameterValues, AddObject or DeleteObject that succeeded, in every Inform [MSV-6, SPV-10]", async () => {
  const made = await registered();
  const inInform = async () => {
    await session(made);
    return made.acs.informs.at(-1)?.ParameterList.find(({ Name }) => Name === `${SERVER}ParameterKey`)?.Value.text;
  };
  const value = { type: "string", text: "x" } as const;
  assert.equal(await inInform(), "");
  made.acs.ask("SetParameterValues", { ParameterList: [{ Name: NTP, Value: value }], ParameterKey: "one" });
  await session(made);
  assert.equal(await inInform(), "one");
  made.acs.ask("AddObject", { ObjectName: "Device.NAT.PortMapping.", ParameterKey: "two" });
  await session(made);
  assert.equal(await inInform(), "two");
  made.acs.ask("DeleteObject", { ObjectName: "Device.NAT.PortMapping.3.", ParameterKey: "three" });
  await session(made);
  assert.equal(await inInform(), "three");
  made.acs.ask("DeleteObject", { ObjectName: "Device.NAT.PortMapping.9.", ParameterKey: "four" });
  await session(made);
  assert.equal(await inInform(), "three");
  made.cpe.pressReset();
  await made.clock.pass(20);
  assert.equal(await inInform(), "");
});

test("HTTPConnectionRequestEnable false: no URL, no answer at it, and the ACS is told [MSV-8, MSV-5]", async () => {
  const made = await registered();
  const url = `${SERVER}ConnectionRequestURL`;
  await write(made, [`${SERVER}HTTPConnectionRequestEnable`, "boolean", "0"]);
  await made.clock.pass(1);
  assert.equal(made.cpe.model.get(url)?.text, "");
  assert.equal(made.cpe.connectionRequest(REQUEST).status, 404);
  assert.deepEqual(made.acs.lastEvents, ["4 VALUE CHANGE"]);
  assert.equal(made.acs.informs.at(-1)?.ParameterList.find(({ Name }) => Name === url)?.Value.text, "");
  await write(made, [`${SERVER}HTTPConnectionRequestEnable`, "boolean", "1"]);
  await made.clock.pass(1);
  assert.equal(made.cpe.connectionRequest(REQUEST).status, 401);
});

test("what a parameter of type list of supported things may be, the device's own list says [SPV-2]", async () => {
  const made = await registered();
  for (const text of ["GZIP", "Deflate", "nonsense"]) {
    made.acs.ask("SetParameterValues", {
      ParameterList: [{ Name: `${SERVER}HTTPCompression`, Value: { type: "string", text } }],
      ParameterKey: "",
    });
    await session(made);
    assert.equal(made.acs.fault?.parameterFaults[0]?.FaultCode, 9007, text);
  }
  await write(made, [`${SERVER}HTTPCompression`, "string", "Disabled"]);
});
