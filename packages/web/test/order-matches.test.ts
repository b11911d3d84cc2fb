import assert from "node:assert/strict";
import { test } from "node:test";
import { orderMatches } from "../src/parameters/order-matches.ts";

const parameter = (path: string) => ({
  path,
  name: path.split(".").at(-1) ?? "",
  type: "string",
  secret: false,
  at: 0,
});

test("matches whose name is a searched word come first, in the order they had", () => {
  const found = ["Hosts.1.UserClassID", "WLAN.1.BSSID", "WLAN.1.SSID", "WLAN.2.SSID"].map(parameter);
  assert.deepEqual(
    orderMatches(found, ["wlan", "ssid"]).map(({ path }) => path),
    ["WLAN.1.SSID", "WLAN.2.SSID", "Hosts.1.UserClassID", "WLAN.1.BSSID"],
  );
  assert.deepEqual(orderMatches(found, []), found);
});
