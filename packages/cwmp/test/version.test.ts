import assert from "node:assert/strict";
import { test } from "node:test";
import {
  atLeast,
  CWMP_VERSIONS,
  decodeEnvelope,
  highestCommon,
  isCwmpNamespace,
  namespaceOf,
  request,
  versionOf,
} from "@beckon/cwmp";
import { envelopeText } from "./vectors/vector.ts";

test("versions 1.2, 1.3 and 1.4 are written in the namespace of 1.2 [ENV-2]", () => {
  assert.deepEqual(CWMP_VERSIONS.map(namespaceOf), [
    "urn:dslforum-org:cwmp-1-0",
    "urn:dslforum-org:cwmp-1-1",
    "urn:dslforum-org:cwmp-1-2",
    "urn:dslforum-org:cwmp-1-2",
    "urn:dslforum-org:cwmp-1-2",
  ]);
});

test("the version is inferred from the namespace, 1.3 from a SessionTimeout [VER-3, VER-4]", () => {
  assert.equal(versionOf("urn:dslforum-org:cwmp-1-0"), "1.0");
  assert.equal(versionOf("urn:dslforum-org:cwmp-1-1", true), "1.1");
  assert.equal(versionOf("urn:dslforum-org:cwmp-1-2"), "1.2");
  assert.equal(versionOf("urn:dslforum-org:cwmp-1-2", true), "1.3");
  assert.equal(versionOf("urn:dslforum-org:cwmp-1-9"), "1.4");
  assert.equal(versionOf("urn:something-else"), "1.0");
});

test("the highest common version is used, none if there is none [VER-2, VER-5]", () => {
  assert.equal(highestCommon(["1.0", "1.1", "1.2", "1.4", "1.5"], CWMP_VERSIONS), "1.4");
  assert.equal(highestCommon(["1.4", "1.0"], ["1.0", "1.1"]), "1.0");
  assert.equal(highestCommon(["2.0"], CWMP_VERSIONS), undefined);
  assert.equal(highestCommon([], CWMP_VERSIONS), undefined);
});

test("versions are ordered", () => {
  assert.equal(atLeast("1.4", "1.4"), true);
  assert.equal(atLeast("1.1", "1.2"), false);
});

test("any minor number names a CWMP namespace, anything else does not [WIRE-7]", () => {
  assert.equal(isCwmpNamespace("urn:dslforum-org:cwmp-1-37"), true);
  for (const other of ["urn:dslforum-org:cwmp-2-0", "urn:dslforum-org:cwmp-1-", "urn:x", ""]) {
    assert.equal(isCwmpNamespace(other), false);
  }
});

test("a message is read in whatever CWMP namespace it comes [QRK-4, WIRE-7, VER-8]", () => {
  for (const minor of [0, 1, 2, 3, 4, 5]) {
    const namespace = `urn:dslforum-org:cwmp-1-${minor}`;
    const { envelope, oddities } = decodeEnvelope(envelopeText("<cwmp:FactoryReset/>", "", namespace));
    assert.deepEqual(envelope, { namespace, header: {}, body: request("FactoryReset", {}) });
    assert.deepEqual(oddities, []);
  }
});
