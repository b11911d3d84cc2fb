import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { isCwmpVendorClass, readDhcpv4 } from "@beckon/cpe";
import { sharedFolder } from "./shared.ts";

/** The options of each DHCP message of a capture, by code. */
function messagesOf(pcap: Buffer): readonly ReadonlyMap<number, Uint8Array>[] {
  const messages: Map<number, Uint8Array>[] = [];
  for (let at = 24; at < pcap.length; ) {
    const length = pcap.readUInt32LE(at + 8);
    const packet = pcap.subarray(at + 16, at + 16 + length);
    at += 16 + length;
    const options = new Map<number, Uint8Array>();
    for (let place = packet.indexOf("63825363", 0, "hex") + 4; place < packet.length && packet[place] !== 255; ) {
      const size = packet[place + 1] ?? 0;
      options.set(packet[place] ?? 0, packet.subarray(place + 2, place + 2 + size));
      place += packet[place] === 0 ? 1 : 2 + size;
    }
    messages.push(options);
  }
  return messages;
}

const folder = sharedFolder("captures");

test("a captured DHCP exchange gives the ACS URL and ProvisioningCode, from option 125 before option 43 [DSC-2, DSC-3, DSC-5]", () => {
  if (folder === undefined) return;
  const messages = messagesOf(readFileSync(join(folder, "dhcp-option43-125.pcap")));
  const withOption = (code: number) => messages.filter((options) => options.has(code));
  assert.ok(withOption(60).every((options) => isCwmpVendorClass(options.get(60) ?? new Uint8Array(0))));
  const answers = withOption(125);
  assert.ok(answers.length > 0);
  for (const options of answers) {
    const [vendorClass, vendorSpecific, vendorIdentifying] = [60, 43, 125].map((code) => options.get(code));
    assert.ok(vendorClass && vendorSpecific && vendorIdentifying);
    const given = { vendorClass, vendorSpecific };
    const acs = { url: "http://10.99.0.1:7547/acs", provisioningCode: "PROV-43" };
    assert.deepEqual(readDhcpv4(given), { acs });
    const other = { url: "http://10.99.0.1:7547/acs125", provisioningCode: "PROV-125" };
    assert.deepEqual(readDhcpv4({ ...given, vendorIdentifying }), { acs: other });
  }
});
