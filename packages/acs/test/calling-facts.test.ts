import assert from "node:assert/strict";
import test from "node:test";
import { stringValue } from "@beckon/cwmp";
import { callingFactsAfter } from "../src/device/calling-facts.ts";

const values = (all: Readonly<Record<string, string>>) =>
  Object.entries(all).map(([Name, text]) => ({ Name, Value: stringValue(text) }));

test("where a device can be called is learnt from whatever values it gives [UDP-9]", () => {
  const first = callingFactsAfter(
    undefined,
    values({
      "Device.ManagementServer.UDPConnectionRequestAddress": " 192.0.2.7:50123 ",
      "Device.ManagementServer.STUNEnable": "true",
      "Device.ManagementServer.NATDetected": "1",
      "Device.ManagementServer.ConnReqJabberID": "cpe1@acs.test/r",
      "Device.ManagementServer.ConnectionRequestURL": "http://192.0.2.7/",
      "Device.X.ManagementServer.NATDetected": "0",
    }),
  );
  assert.deepEqual(first, {
    udpAddress: "192.0.2.7:50123",
    stunEnabled: "true",
    natDetected: "1",
    jabberId: "cpe1@acs.test/r",
  });
  const moved = values({ "InternetGatewayDevice.ManagementServer.UDPConnectionRequestAddress": "192.0.2.7:60000" });
  assert.deepEqual(callingFactsAfter(first, moved), { ...first, udpAddress: "192.0.2.7:60000" });
});

test("values that change nothing leave the same object, and long texts are cut", () => {
  const known = { udpAddress: "192.0.2.7:50123" };
  assert.equal(callingFactsAfter(known, values({ "Device.WiFi.SSID.1.SSID": "x" })), known);
  const same = values({ "Device.ManagementServer.UDPConnectionRequestAddress": "192.0.2.7:50123" });
  assert.equal(callingFactsAfter(known, same), known);
  const long = callingFactsAfter(known, values({ "Device.ManagementServer.ConnReqJabberID": "x".repeat(9999) }));
  assert.equal(long?.jabberId?.length, 256);
});
