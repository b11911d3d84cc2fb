import assert from "node:assert/strict";
import { test } from "node:test";
import { MemoryStateStore } from "@beckon/cpe";
import { tr098Gateway } from "@beckon/cpe/models";
import { type Bench, registered, session } from "./support/bench.ts";

const DAY = 86_400;

function voucher(
  fields: Readonly<Record<string, string>> = {},
  device = "<OUI>00D09E</OUI><SerialNumber>BK00000001</SerialNumber>",
) {
  const option = {
    VSerialNum: "12",
    OptionIdent: "VPN",
    StartDate: "2026-01-01T00:00:00Z",
    Duration: "30",
    DurationUnits: "Days",
    Mode: "EnableWithExpiration",
    ...fields,
  };
  const elements = Object.entries(option).map(([name, text]) => `<${name}>${text}</${name}>`);
  const signed = `<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"><SignatureValue>good</SignatureValue><Object><Option><DeviceId>${device}</DeviceId>${elements.join("")}</Option></Object></Signature>`;
  return Buffer.from(signed).toString("base64");
}

function gateway(): Promise<Bench> {
  return registered({
    model: tr098Gateway({ seed: 1 }),
    store: new MemoryStateStore(),
    verifyVoucher: (xml) => xml.includes("<SignatureValue>good</SignatureValue>"),
  });
}

async function options(made: Bench, OptionName = "") {
  made.acs.ask("GetOptions", { OptionName });
  await session(made);
  return made.acs.responseOf("GetOptions").OptionList;
}

test("a voucher enables an option until it expires, over a loss of power [VOU-1]", async () => {
  const made = await gateway();
  const enabled = () => made.cpe.model.get("InternetGatewayDevice.DeviceInfo.EnabledOptions")?.text;
  made.acs.ask("SetVouchers", {
    VoucherList: [voucher(), voucher({ OptionIdent: "IPTV", Mode: "EnableWithoutExpiration" })],
  });
  await session(made);
  assert.equal(made.acs.fault, undefined);
  assert.equal(enabled(), "VPN,IPTV");
  made.cpe.powerCut();
  await made.clock.pass(20);
  assert.deepEqual(await options(made, "VPN"), [
    {
      OptionName: "VPN",
      VoucherSN: 12,
      State: 1,
      Mode: 1,
      StartDate: "2026-01-01T00:00:00Z",
      ExpirationDate: "2026-01-31T00:00:00Z",
      IsTransferable: false,
    },
  ]);
  await made.clock.pass(40 * DAY);
  assert.deepEqual(
    (await options(made)).map(({ OptionName, State, Mode }) => [OptionName, State, Mode]),
    [
      ["VPN", 0, 1],
      ["IPTV", 1, 2],
    ],
  );
});

test("a newer voucher of the same option replaces it; Disable switches it off [VOU-1]", async () => {
  const made = await gateway();
  made.acs.ask("SetVouchers", { VoucherList: [voucher()] });
  made.acs.ask("SetVouchers", { VoucherList: [voucher({ Mode: "Disable", VSerialNum: "13" })] });
  assert.deepEqual(
    (await options(made)).map(({ VoucherSN, State, Mode }) => [VoucherSN, State, Mode]),
    [[13, 0, 0]],
  );
});

test("vouchers that are not signed well, for another device or broken are refused, all of the call [VOU-1]", async () => {
  const bad = [
    voucher({}, "<OUI>00D09E</OUI><SerialNumber>OTHER</SerialNumber>"),
    voucher({ Mode: "Sometimes" }),
    Buffer.from("<Signature><Object/></Signature>").toString("base64"),
    Buffer.from(Buffer.from(voucher(), "base64").toString().replace("good", "forged")).toString("base64"),
    Buffer.from("not XML").toString("base64"),
  ];
  for (const one of bad) {
    const made = await gateway();
    made.acs.ask("SetVouchers", { VoucherList: [voucher({ OptionIdent: "IPTV" }), one] });
    await session(made);
    assert.equal(made.acs.fault?.code, 9003);
    assert.deepEqual(await options(made), []);
  }
});

test("a device that believes no vouchers does not know the methods: 9000 [VOU-1, RPC-1]", async () => {
  const made = await registered();
  made.acs.ask("SetVouchers", { VoucherList: [voucher()] });
  await session(made);
  assert.equal(made.acs.fault?.code, 9000);
});
