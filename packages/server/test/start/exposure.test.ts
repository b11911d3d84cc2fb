import assert from "node:assert/strict";
import { test } from "node:test";
import { loadConfiguration } from "../../src/configuration/load-configuration.ts";
import { enrolmentMode } from "../../src/enrolment/enrolment-mode.ts";
import { exposureWarnings } from "../../src/start/exposure.ts";

const warnings = (flags: Parameters<typeof loadConfiguration>[0] = {}) => {
  const configuration = loadConfiguration(flags);
  return exposureWarnings(configuration, enrolmentMode(configuration)).join("\n");
};

test("as it comes, nothing is exposed and nothing is warned of", () => assert.equal(warnings(), ""));

test("an open enrolment on the network is said aloud; a shared one is not", () => {
  assert.match(
    warnings({ flags: { "cwmp.host": "0.0.0.0", "enrolment.mode": "open" } }),
    /^Every device .* may register/,
  );
  assert.equal(warnings({ flags: { "cwmp.host": "0.0.0.0" } }), "");
});

test("a page on the network without TLS is said aloud; behind an https URL it is not", () => {
  assert.match(warnings({ flags: { "web.host": "192.0.2.1" } }), /without TLS/);
  assert.equal(warnings({ flags: { "web.host": "192.0.2.1", "web.publicUrl": "https://acs.example.net" } }), "");
});
