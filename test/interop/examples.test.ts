import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { type Body, decodeEnvelope, type Envelope, encodeEnvelope, RPCS } from "@beckon/cwmp";
import { filesBelow, sharedFolder } from "./shared.ts";

const folder = sharedFolder("spec/examples");
const files = folder === undefined ? [] : filesBelow(folder);

if (folder !== undefined) {
  test("there is an example of each RPC, request and response, and of either fault", () => {
    const expected = [...Object.keys(RPCS).flatMap((name) => [name, `${name}Response`]), "Fault-ACS", "Fault-CPE"];
    assert.deepEqual(files, expected.map((name) => `${name}.xml`).toSorted());
  });
}

for (const file of files) {
  test(`${file}: is read strictly without oddities, and again after it was written`, () => {
    const { envelope, oddities } = decodeEnvelope(readFileSync(join(folder ?? "", file), "utf8"), { tolerant: false });
    assert.deepEqual(oddities, []);
    const { body } = envelope;
    assert.ok(body.kind === "request" || body.kind === "response" || body.kind === "fault", body.kind);
    const name = body.kind === "fault" ? (body.fault.code < 9000 ? "Fault-ACS" : "Fault-CPE") : body.rpc;
    assert.equal(file, `${name}${body.kind === "response" ? "Response" : ""}.xml`);
    const again = decodeEnvelope(encodeEnvelope(envelope as Envelope<Body>), { tolerant: false });
    assert.deepEqual(again.envelope, envelope);
    assert.deepEqual(again.oddities, []);
  });
}
