import assert from "node:assert/strict";
import { test } from "node:test";
import { loadConfiguration, startServer } from "@beckon/server";
import { TestCpe } from "../support/test-cpe.ts";
import { TestServer } from "../support/test-server.ts";

const SSID = "Device.WiFi.SSID.1.SSID";

test("devices are found by the value of an indexed parameter, or by how it begins", async () => {
  await using server = await TestServer.start();
  const cpe = new TestCpe(server.cwmpUrl);
  await cpe.session();
  const ssid = cpe.values.get(SSID);
  assert.ok(ssid !== undefined && ssid.length > 2);
  const found = async (...parameters: readonly string[]) => {
    const query = parameters.map((parameter) => `parameter=${encodeURIComponent(parameter)}`).join("&");
    const { status, body } = await server.api("GET", `/devices?${query}`);
    return status === 200 ? body.items.map(({ id }: { id: string }) => id) : body.detail;
  };
  assert.deepEqual(await found(`${SSID}=${ssid}`), [cpe.id]);
  assert.deepEqual(await found(`Device.WiFi.SSID.*.SSID=${ssid.slice(0, 2)}*`), [cpe.id]);
  assert.deepEqual(await found(`Device.WiFi.SSID.*.SSID=${ssid}`, `${SSID}=*`), [cpe.id]);
  assert.deepEqual(await found(`Device.WiFi.SSID.*.SSID=${ssid}`, `${SSID}=other`), []);
  assert.match(await found("Device.WiFi.SSID.*.BSSID=x"), /not indexed; add it to the setting store.indexedParameters/);
  assert.match(await found("Device.WiFi.SSID.1.SSID"), /has no value; write it as/);
});

test("a secret is never indexed: it could be guessed letter by letter", async () => {
  const secret = "Device.WiFi.AccessPoint.*.Security.KeyPassphrase";
  const configuration = loadConfiguration({
    flags: { "store.indexedParameters": `Device.WiFi.SSID.*.SSID, ${secret}` },
  });
  await assert.rejects(startServer(configuration), {
    name: "ConfigurationError",
    message: /KeyPassphrase, which is a secret/,
  });
});
