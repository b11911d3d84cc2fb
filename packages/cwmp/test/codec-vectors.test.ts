import assert from "node:assert/strict";
import { test } from "node:test";
import { decodeEnvelope, encodeEnvelope, namespaceOf, RPCS, response } from "@beckon/cwmp";
import { CONTROL_VECTORS } from "./vectors/control-vectors.ts";
import { PARAMETER_VECTORS } from "./vectors/parameter-vectors.ts";
import { TRANSFER_VECTORS } from "./vectors/transfer-vectors.ts";
import { VALUE_VECTORS } from "./vectors/value-vectors.ts";
import { envelopeText } from "./vectors/vector.ts";

const VECTORS = { ...PARAMETER_VECTORS, ...CONTROL_VECTORS, ...TRANSFER_VECTORS };
const NAMESPACE = namespaceOf("1.2");

for (const [name, { body, xml, header = {} }] of Object.entries(VECTORS)) {
  test(`${name} is written as the standard has it [ENV-1, ENV-3, ENV-10]`, () => {
    const text = encodeEnvelope({ namespace: NAMESPACE, header: {}, body });
    assert.equal(text, envelopeText(xml));
  });

  test(`${name} is read as it was meant, strictly and without oddities`, () => {
    const text = encodeEnvelope({ namespace: NAMESPACE, header, body });
    const { envelope, oddities } = decodeEnvelope(text, { tolerant: false });
    assert.deepEqual(envelope, { namespace: NAMESPACE, header, body });
    assert.deepEqual(oddities, []);
  });
}

test("there is a vector for the request and the response of every RPC", () => {
  const expected = Object.keys(RPCS).flatMap((name) => [name, `${name}Response`]);
  assert.deepEqual(
    Object.keys(VECTORS)
      .filter((name) => !name.startsWith("Fault"))
      .toSorted(),
    expected.toSorted(),
  );
});

for (const [name, { value, xml }] of Object.entries(VALUE_VECTORS)) {
  test(`the value "${name}" is the same in both directions [ENV-7, ENV-11, TYP-1, TYP-2, TYP-3, TYP-4]`, () => {
    const body = response("GetParameterValues", { ParameterList: [{ Name: "Device.X", Value: value }] });
    const text = encodeEnvelope({ namespace: NAMESPACE, header: {}, body });
    const item = `<ParameterValueStruct><Name>Device.X</Name>${xml}</ParameterValueStruct>`;
    const list = `<ParameterList soap-enc:arrayType="cwmp:ParameterValueStruct[1]">${item}</ParameterList>`;
    assert.equal(text, envelopeText(`<cwmp:GetParameterValuesResponse>${list}</cwmp:GetParameterValuesResponse>`));
    assert.deepEqual(decodeEnvelope(text).envelope.body, body);
  });
}
