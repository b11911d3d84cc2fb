import assert from "node:assert/strict";
import { test } from "node:test";
import {
  type DhcpAnswer,
  type Dhcpv4Options,
  deviceInDhcpv4,
  deviceInDhcpv6,
  dhcpv4Identity,
  dhcpv4VendorClass,
  dhcpv4VendorIdentifyingClass,
  dhcpv6Identity,
  dhcpv6VendorClass,
  isCwmpVendorClass,
  readDhcpv4,
  readDhcpv6,
} from "@beckon/cpe";
import { ACS_URL, type Bench, bench, registered, session } from "./support/bench.ts";
import { broken } from "./support/scripted-acs.ts";

const hex = (text: string) => Uint8Array.from(Buffer.from(text.replace(/\s/g, ""), "hex"));
const text = (value: string) => Uint8Array.from(Buffer.from(value));
const shown = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");

const OPTION_43 = hex("0118 68747470733a2f2f6163732e6578616d706c652f63776d70 0204 50432d31 0301 35 0404 32303030");
const OFFER = { url: "https://acs.example/cwmp", provisioningCode: "PC-1", retryMinimumWait: 5, retryMultiplier: 2000 };
/** The same with the codes of option 125, and another URL. */
const OPTION_125 = hex("00000de9 15 0b13 687474703a2f2f6e65772e6578616d706c652f");
const OTHER_ENTERPRISE = hex("000000ff 03 0b0178");

test("DHCPv4 requests carry dslforum.org in option 60 or, with enterprise 3561, in option 124; DHCPv6 in option 16 [DSC-2]", () => {
  assert.equal(Buffer.from(dhcpv4VendorClass).toString(), "dslforum.org");
  assert.equal(shown(dhcpv4VendorIdentifyingClass()), "00000de90d0c64736c666f72756d2e6f7267");
  assert.equal(shown(dhcpv6VendorClass()), "00000de9000c64736c666f72756d2e6f7267");
  assert.ok(isCwmpVendorClass(text("udhcp dslforum.org 1.0")));
  assert.ok(!isCwmpVendorClass(text("MSFT 5.0")));
});

test("option 43 has the ACS URL, ProvisioningCode and retry parameters in 1 to 4, option 125 in 11 to 14, option 17 of DHCPv6 in 1 to 4 [DSC-3]", () => {
  assert.deepEqual(readDhcpv4({ vendorSpecific: OPTION_43 }), { acs: OFFER });
  const as125 = hex(`00000de9 29 0b18 ${shown(OPTION_43).slice(4, 52)} 0c04 50432d31 0d01 35 0e04 32303030`);
  assert.deepEqual(readDhcpv4({ vendorIdentifying: as125 }), { acs: OFFER });
  const as17 = hex(
    `00000de9 00010018 ${shown(OPTION_43).slice(4, 52)} 00020004 50432d31 00030001 35 00040004 32303030`,
  );
  assert.deepEqual(readDhcpv6([OTHER_ENTERPRISE, as17]), { acs: OFFER });
});

const BAD: readonly (readonly [what: string, options: Dhcpv4Options, expected: DhcpAnswer["acs"]])[] = [
  [
    "a NUL at the end of the URL is not part of it",
    { vendorSpecific: hex("0109 687474703a2f2f6100") },
    { url: "http://a" },
  ],
  [
    "padding and an end mark are skipped",
    { vendorSpecific: hex("0000 0108 687474703a2f2f61 ff 0203 616263") },
    { url: "http://a" },
  ],
  [
    "a URL without scheme is none",
    { vendorSpecific: hex("010b 6163732e6578616d706c65 0201 78") },
    { provisioningCode: "x" },
  ],
  ["a URL of another scheme is none", { vendorSpecific: hex("0108 6674703a2f2f612f") }, {}],
  ["retry parameters out of range or not in digits are none", { vendorSpecific: hex("0301 30 0403 393939") }, {}],
  ["retry parameters in binary are none", { vendorSpecific: hex("0302 0005") }, {}],
  ["an option cut short is left out", { vendorSpecific: hex("0201 78 0118 6874") }, { provisioningCode: "x" }],
  ["nothing says nothing", {}, {}],
  ["an empty option says nothing", { vendorSpecific: hex("0100"), vendorIdentifying: hex("") }, {}],
];

for (const [what, options, expected] of BAD) {
  test(`in a DHCPv4 answer ${what} [DSC-4]`, () => assert.deepEqual(readDhcpv4(options), { acs: expected }));
}

test("option 125 comes before option 43, which counts only if the answer is for dslforum.org [DSC-5]", () => {
  const both = { vendorSpecific: OPTION_43, vendorIdentifying: OPTION_125 };
  assert.equal(readDhcpv4(both).acs.url, "http://new.example/");
  assert.equal(readDhcpv4({ ...both, vendorIdentifying: OTHER_ENTERPRISE }).acs.url, OFFER.url);
  assert.equal(readDhcpv4({ vendorSpecific: OPTION_43, vendorClass: text("dslforum.org") }).acs.url, OFFER.url);
  assert.deepEqual(readDhcpv4({ vendorSpecific: OPTION_43, vendorClass: text("PXEClient") }).acs, {});
});

test("gateway and device tell each other who they are, in options 125 and 17 [DSC-8]", () => {
  const device = { oui: "00D09E", serialNumber: "A1B2C3", productClass: "GW-1" };
  const gateway = { oui: "0090D0", serialNumber: "G7", productClass: "" };
  const mine = dhcpv4Identity(device, "device");
  assert.equal(shown(mine), "00000de9160106303044303945020641314232433303044757 2d31".replace(" ", ""));
  assert.deepEqual(deviceInDhcpv4({ vendorIdentifying: mine }), device);
  assert.deepEqual(readDhcpv4({ vendorIdentifying: dhcpv4Identity(gateway, "gateway") }).gateway, gateway);
  assert.deepEqual(deviceInDhcpv6([dhcpv6Identity(device, "device")]), device);
  assert.deepEqual(readDhcpv6([dhcpv6Identity(gateway, "gateway")]).gateway, gateway);
  assert.equal(deviceInDhcpv4({ vendorIdentifying: OPTION_125 }), undefined);
});

const answer = (url: string): DhcpAnswer => ({ acs: { ...OFFER, url } });
const at = ({ cpe }: Bench, name: string) => cpe.model.get(`Device.${name}`)?.text;

test("in factory state without a URL DHCP says where the ACS is: BOOTSTRAP goes there, with ProvisioningCode and retry parameters [DSC-1, DSC-3]", async () => {
  const made = bench({ acsUrl: "", discovery: { discover: () => Promise.resolve(answer("http://dhcp.example/")) } });
  made.cpe.start();
  await made.clock.pass(1);
  // The ProvisioningCode is one of the parameters that always notify.
  assert.deepEqual(made.acs.lastEvents, ["0 BOOTSTRAP", "1 BOOT", "4 VALUE CHANGE"]);
  assert.equal(made.acs.posts[0]?.url, "http://dhcp.example/");
  assert.equal(at(made, "DeviceInfo.ProvisioningCode"), "PC-1");
  assert.equal(at(made, "ManagementServer.CWMPRetryMinimumWaitInterval"), "5");
  assert.equal(at(made, "ManagementServer.CWMPRetryIntervalMultiplier"), "2000");
});

test("a factory URL comes before DHCP, unless the device is configured the other way [DSC-1]", async () => {
  const discovery = { discover: () => Promise.resolve(answer("http://dhcp.example/")) };
  for (const [prefersDiscovery, url] of [
    [false, ACS_URL],
    [true, "http://dhcp.example/"],
  ] as const) {
    const made = bench({ discovery, prefersDiscovery });
    made.cpe.start();
    await made.clock.pass(5);
    assert.equal(made.acs.posts.at(-1)?.url, url);
  }
});

test("a URL from DHCP follows renewals, each new one with BOOTSTRAP; one set by the ACS or at the LAN stays [DSC-6, DSC-1]", async () => {
  const made = bench({ acsUrl: "", discovery: { discover: () => Promise.resolve(answer("http://one.example/")) } });
  made.cpe.start();
  await made.clock.pass(1);
  made.cpe.local.networkSaid(answer("http://two.example/"));
  await made.clock.pass(1);
  assert.equal(made.acs.posts.at(-1)?.url, "http://two.example/");
  assert.deepEqual(made.acs.lastEvents, ["0 BOOTSTRAP"]);
  made.acs.posts.length = 0;
  made.cpe.local.networkSaid(answer("http://two.example/"));
  await made.clock.pass(1);
  assert.equal(made.acs.posts.length, 0);
  made.acs.ask("SetParameterValues", {
    ParameterList: [{ Name: "Device.ManagementServer.URL", Value: { type: "string", text: "http://set.example/" } }],
    ParameterKey: "",
  });
  await session(made);
  made.cpe.local.networkSaid(answer("http://three.example/"));
  await made.clock.pass(1);
  assert.equal(at(made, "ManagementServer.URL"), "http://set.example/");
  made.cpe.powerCut();
  await made.clock.pass(20);
  assert.equal(at(made, "ManagementServer.URL"), "http://set.example/");
  made.cpe.pressReset();
  await made.clock.pass(20);
  assert.equal(made.acs.posts.at(-1)?.url, "http://one.example/");
});

test("an ACS out of reach for five minutes: the network is asked again, and says where it has gone [DSC-1]", async () => {
  let asked = 0;
  const made = await registered({
    discovery: {
      discover: () => {
        asked++;
        return Promise.resolve(answer("http://moved.example/"));
      },
    },
  });
  made.acs.intercept = ({ url }) => (url === ACS_URL ? broken() : undefined);
  made.cpe.raise("2 PERIODIC");
  await made.clock.pass(200);
  assert.equal(asked, 0);
  await made.clock.pass(1000);
  assert.equal(made.acs.posts.at(-1)?.url, "http://moved.example/");
  assert.deepEqual(made.acs.lastEvents, ["0 BOOTSTRAP", "4 VALUE CHANGE"]);
  assert.equal(asked, 1);
});

test("a network that cannot be asked, or knows nothing, changes nothing [DSC-1]", async () => {
  for (const discover of [() => Promise.resolve(undefined), () => Promise.reject(new TypeError("no lease"))]) {
    const made = bench({ acsUrl: "", discovery: { discover } });
    made.cpe.start();
    await made.clock.pass(1000);
    assert.equal(made.acs.posts.length, 0);
    assert.equal(made.cpe.phase, "idle");
  }
});

test("where a URL came from outlives a loss of power [DSC-6]", async () => {
  let url = "http://one.example/";
  const made = bench({ acsUrl: "", discovery: { discover: () => Promise.resolve(answer(url)) } });
  made.cpe.start();
  await made.clock.pass(1);
  url = "http://two.example/";
  made.cpe.powerCut();
  await made.clock.pass(20);
  assert.equal(made.acs.posts.at(-1)?.url, "http://two.example/");
  assert.ok(made.acs.informs.some(({ Event }) => Event.some(({ EventCode }) => EventCode === "0 BOOTSTRAP")));
});

test("a gateway lists a device that told it who it is, once; a device shows its gateway, and tells its ACS [DSC-8]", async () => {
  const gateway = await registered();
  const seen = { oui: "00D09E", serialNumber: "LAN1", productClass: "TV" };
  gateway.cpe.local.lanDeviceSeen(seen, "Device.Hosts.Host.1");
  gateway.cpe.local.lanDeviceSeen(seen, "Device.Hosts.Host.1");
  assert.equal(at(gateway, "ManagementServer.ManageableDeviceNumberOfEntries"), "1");
  const row = ["ManufacturerOUI", "SerialNumber", "ProductClass", "Host"];
  assert.deepEqual(
    row.map((name) => at(gateway, `ManagementServer.ManageableDevice.1.${name}`)),
    ["00D09E", "LAN1", "TV", "Device.Hosts.Host.1"],
  );
  const device = await registered();
  device.cpe.local.networkSaid({ acs: {}, gateway: { oui: "0090D0", serialNumber: "G7", productClass: "GW" } });
  await device.clock.pass(1);
  assert.deepEqual(device.acs.lastEvents, ["4 VALUE CHANGE"]);
  const told = device.acs.informs.at(-1)?.ParameterList.filter(({ Name }) => Name.startsWith("Device.GatewayInfo."));
  assert.deepEqual(
    told?.map(({ Value }) => Value.text),
    ["0090D0", "GW", "G7"],
  );
});
