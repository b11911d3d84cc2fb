import assert from "node:assert/strict";
import { test } from "node:test";
import { minutes } from "@beckon/cwmp/ports";
import { ScriptedSite } from "./support/scripted-cpe.ts";

test("a device that informs in circles is sent away until the minute is over; others are not [SEC-6]", async () => {
  const site = new ScriptedSite({ settings: { informsPerMinute: 5 } });
  const cpe = site.cpe("1");
  for (let time = 1; time <= 5; time++) assert.equal(await cpe.inform(), "InformResponse");
  assert.equal(await cpe.inform(), "503");
  assert.match(site.contacts.at(-1)?.reason ?? "", /00D09E-GW-1 informs more often than a device may/);
  assert.equal(await site.cpe("2").inform(), "InformResponse");
  await site.clock.advance(minutes(1));
  assert.equal(await cpe.inform(), "InformResponse");
});
