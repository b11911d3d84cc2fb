import assert from "node:assert/strict";
import { test } from "node:test";
import { modelFromCsv, tr098Gateway, tr181Gateway } from "@beckon/cpe/models";
import { Site } from "@beckon/testing";

test("a CPE that nobody configured registers and is read whole in four round trips [GPN-2] [GPV-2]", async () => {
  await using site = await Site.start();
  const { id, cpe } = site.join();
  assert.ok(await site.quiet());
  const { parameters = 0 } = (await site.store.device(id))?.discovery ?? {};
  assert.deepEqual(site.transcript(id), [
    "CPE -> Inform (0 BOOTSTRAP, 1 BOOT)",
    "CPE <- InformResponse",
    "CPE -> empty",
    "CPE <- GetParameterNames (Device.)",
    site.transcript(id)[4],
    "CPE <- GetParameterValues (Device.)",
    `CPE -> GetParameterValuesResponse (${parameters} parameters)`,
    "CPE <- empty",
  ]);
  assert.match(site.transcript(id)[4] ?? "", /^CPE -> GetParameterNamesResponse \(\d+ parameters\)$/);
  const tree = await site.store.tree(id);
  assert.equal(tree?.readCount, parameters);
  assert.equal(tree?.parameter("Device.DeviceInfo.SerialNumber")?.value, cpe.model.identity.serialNumber);
  assert.equal((await site.store.device(id))?.discovery.state, "complete");
  assert.equal((await site.store.device(id))?.cwmpVersion, "1.4");
});

for (const [title, parameters, trips] of [
  ["5,000", 5_000, 6],
  ["20,000", 20_000, 12],
] as const) {
  test(`a device of ${title} parameters is read whole in at most ${trips} round trips`, async () => {
    await using site = await Site.start();
    const { id } = site.join({ model: tr181Gateway({ seed: 1, parameters }) });
    assert.ok(await site.quiet());
    const device = await site.store.device(id);
    assert.equal(device?.discovery.state, "complete");
    assert.ok(
      (device?.discovery.parameters ?? 0) >= parameters * 0.9,
      `only ${device?.discovery.parameters} parameters`,
    );
    assert.equal(device?.discovery.read, device?.discovery.parameters);
    const [session] = (await site.store.sessions({ deviceId: id })).items;
    assert.ok((session?.roundTrips ?? 99) <= trips, `${session?.roundTrips} round trips`);
  });
}

test("a TR-098 gateway is read below its own root [INF-10]", async () => {
  await using site = await Site.start();
  const { id } = site.join({ model: tr098Gateway({ seed: 7 }) });
  assert.ok(await site.quiet());
  const device = await site.store.device(id);
  assert.equal(device?.root, "InternetGatewayDevice.");
  assert.equal(device?.discovery.state, "complete");
  assert.equal(device?.discovery.read, device?.discovery.parameters);
});

test("a device that answers 9004 to large reads is still read whole, and the next of its model is asked at once as it can [GPV-6] [QRK-23]", async () => {
  await using site = await Site.start();
  const behaviour = { largestResponse: 120 };
  const first = site.join({ model: tr181Gateway({ seed: 1 }), behaviour });
  assert.ok(await site.quiet());
  const device = await site.store.device(first.id);
  assert.equal(device?.discovery.state, "complete");
  assert.equal(device?.discovery.read, device?.discovery.parameters);
  assert.ok(site.transcript(first.id).some((line) => line.startsWith("CPE -> Fault 9004")));
  const second = site.join({ model: tr181Gateway({ seed: 2 }), behaviour });
  assert.ok(await site.quiet());
  assert.equal((await site.store.device(second.id))?.discovery.state, "complete");
  const faults = site.transcript(second.id).filter((line) => line.startsWith("CPE -> Fault"));
  assert.deepEqual(faults, []);
});

test("a device that drops the connection on large reads is still read whole, in later sessions [QRK-23] [WIRE-11]", async () => {
  await using site = await Site.start();
  const { id } = site.join({ behaviour: { dropAbove: 150 } });
  const complete = await site.clock.advanceUntil(
    async () => (await site.store.device(id))?.discovery.state === "complete",
    (4 * 3600 * 1000) as Parameters<typeof site.run>[0],
  );
  assert.ok(complete, site.transcript(id).join("\n"));
  const device = await site.store.device(id);
  assert.equal(device?.discovery.read, device?.discovery.parameters);
  const reads = site.transcript(id).filter((line) => line.startsWith("CPE <- GetParameterValues"));
  assert.ok(reads.length > 2);
});

test("a model from a CSV file is read whole", async () => {
  const csv = [
    "Parameter,Object,Writable,Value,Value type",
    "DeviceID.OUI,false,false,00D09E,xsd:string",
    "DeviceID.ProductClass,false,false,Box,xsd:string",
    "DeviceID.SerialNumber,false,false,S1,xsd:string",
    "Device.DeviceInfo.SoftwareVersion,false,false,1.2,xsd:string",
    'Device.WiFi.SSID.1.SSID,false,true,"Home, sweet",xsd:string',
    "Device.WiFi.SSID.1.Enable,false,true,1,xsd:boolean",
  ].join("\n");
  await using site = await Site.start();
  const { id } = site.join({ model: modelFromCsv(csv) });
  assert.ok(await site.quiet());
  const tree = await site.store.tree(id);
  assert.equal(tree?.parameter("Device.WiFi.SSID.1.SSID")?.value, "Home, sweet");
  assert.equal(tree?.parameter("Device.WiFi.SSID.1.Enable")?.type, "boolean");
});
