import assert from "node:assert/strict";
import test from "node:test";
import { beckon } from "./command-line.ts";
import { DEVICE, DEVICE_PATH, page, TASK } from "./sample-device.ts";
import { type Script, ScriptedApi } from "./scripted-api.ts";

const KNOWN: Script = { [`GET ${DEVICE_PATH}`]: { body: DEVICE }, "GET /devices": page([DEVICE]) };

async function against(script: Script, ...args: readonly string[]) {
  await using api = await ScriptedApi.start(script);
  const outcome = await beckon(args, { BECKON_URL: api.url, BECKON_TOKEN: "secret" });
  return { ...outcome, requests: api.requests };
}

const OPERATIONS: readonly (readonly [args: readonly string[], operation: object])[] = [
  [
    ["diagnose", "IPPing", "Host=192.0.2.1"],
    { name: "diagnose", path: "Device.IP.Diagnostics.IPPing.", inputs: [{ path: "Host", value: "192.0.2.1" }] },
  ],
  [["inform", "2min"], { name: "scheduleInform", delaySeconds: 120 }],
  [["methods"], { name: "getRpcMethods" }],
  [["transfers"], { name: "getQueuedTransfers" }],
  [["cancel-transfer", "k1"], { name: "cancelTransfer", commandKey: "k1" }],
  [["attributes", "WiFi."], { name: "getAttributes", paths: ["Device.WiFi."] }],
  [
    ["attributes", "WiFi.SSID.1.SSID", "--notify", "2", "--access", ""],
    { name: "setAttributes", changes: [{ path: "Device.WiFi.SSID.1.SSID", notification: 2, accessList: [] }] },
  ],
  [
    ["module", "install", "url=http://f.example/a"],
    { name: "changeDuState", changes: [{ action: "install", url: "http://f.example/a" }] },
  ],
  [["options", "VPN"], { name: "getOptions", option: "VPN" }],
  [["rpc", "Reboot", '{"CommandKey":"k"}'], { name: "rpc", method: "Reboot", arguments: { CommandKey: "k" } }],
  [["rpc", "X_EXAMPLE_Go", "--xml", "<A/>"], { name: "rpc", method: "X_EXAMPLE_Go", xml: "<A/>" }],
  [
    ["download", "1 Firmware Upgrade Image", "http://f.example/a", "--size", "7", "--delay", "1min"],
    {
      name: "download",
      fileType: "1 Firmware Upgrade Image",
      url: "http://f.example/a",
      fileSize: 7,
      delaySeconds: 60,
    },
  ],
  [
    ["download", "3 X", "http://f.example/a", "--window", "0-60", "60-90"],
    {
      name: "scheduleDownload",
      fileType: "3 X",
      url: "http://f.example/a",
      windows: [
        { start: 0, end: 60, mode: "1 At Any Time" },
        { start: 60, end: 90, mode: "1 At Any Time" },
      ],
    },
  ],
  [
    ["upload", "4 Vendor Log File 1", "http://f.example/a", "--user", "u", "--password", "p"],
    { name: "upload", fileType: "4 Vendor Log File 1", url: "http://f.example/a", username: "u", password: "p" },
  ],
];

for (const [[command = "", ...rest], operation] of OPERATIONS) {
  test(`device ${command} ${rest.join(" ")} wants what it says`, async () => {
    const script = { ...KNOWN, [`POST ${DEVICE_PATH}/tasks`]: { status: 201, body: TASK } };
    const { status, err, requests } = await against(script, "device", command, DEVICE.id, ...rest);
    assert.deepEqual([status, err], [0, ""]);
    const sent = requests.find(({ method }) => method === "POST");
    assert.deepEqual((sent?.body as { readonly operation: object } | undefined)?.operation, operation);
  });
}

test("what came out of a task is shown: methods, transfers, attributes in words, modules, an answer as it came", async () => {
  const shown = async (name: string, result: object) => {
    const task = { ...TASK, operation: { name }, result };
    return (await against({ ...KNOWN, "GET /tasks/t1": { body: task } }, "device", "task", "t1")).out;
  };
  assert.match(await shown("getRpcMethods", { methods: ["Reboot", "X_Go"] }), /\nReboot\nX_Go\n/);
  assert.match(await shown("getQueuedTransfers", { transfers: [{ commandKey: "k", state: 2 }] }), /k +in progress/);
  const attributes = [{ path: "Device.A", notification: 2, accessList: ["Subscriber"] }];
  assert.match(await shown("getAttributes", { attributes }), /Device\.A +2 active +Subscriber/);
  const module = { uuid: "u", version: "1", state: "Failed", code: 9026, text: "Duplicate" };
  assert.match(await shown("changeDuState", { modules: [module] }), /u +1 +Failed +9026 Duplicate/);
  assert.match(await shown("rpc", { response: { xml: "<Tired>1</Tired>" } }), /\n<Tired>1<\/Tired>\n/);
});
