import assert from "node:assert/strict";
import { test } from "node:test";
import { deflateSync, gunzipSync, gzipSync, inflateSync } from "node:zlib";
import type { Compression } from "@beckon/cpe";
import { decodeEnvelope } from "@beckon/cwmp";
import { type Bench, bench, session } from "./support/bench.ts";
import { http, type Post } from "./support/scripted-acs.ts";

const MODE = "Device.ManagementServer.HTTPCompression";
const SUPPORTED = "Device.ManagementServer.HTTPCompressionSupported";
const compression: Compression = {
  compress: (coding, body) => Promise.resolve(coding === "gzip" ? gzipSync(body) : deflateSync(body)),
};

/** A device whose ACS sees bodies as they are on the wire. */
interface Wire extends Bench {
  readonly wire: { readonly headers: Post["headers"]; readonly body: Uint8Array }[];
}

/** @param accepts what the ACS can read */
async function compressing(mode: string, accepts: readonly string[] = ["gzip", "deflate"]): Promise<Wire> {
  const wire: Wire["wire"] = [];
  let acs: Bench["acs"] | undefined;
  const made = bench({
    compression,
    transport: {
      post: async (url, request) => {
        wire.push(request);
        const coding = request.headers["content-encoding"] ?? "identity";
        if (coding !== "identity" && !accepts.includes(coding)) return http(415);
        const body =
          coding === "gzip"
            ? gunzipSync(request.body)
            : coding === "deflate"
              ? inflateSync(request.body)
              : request.body;
        return (acs as Bench["acs"]).post(url, { ...request, body });
      },
      close: () => acs?.close(),
    },
  });
  acs = made.acs;
  made.cpe.start();
  await made.clock.pass(1);
  made.acs.ask("SetParameterValues", {
    ParameterList: [{ Name: MODE, Value: { type: "string", text: mode } }],
    ParameterKey: "",
  });
  await session(made);
  assert.equal(made.acs.fault, undefined);
  wire.length = 0;
  made.acs.posts.length = 0;
  return { ...made, wire };
}

for (const [mode, coding] of [
  ["GZIP", "gzip"],
  ["Deflate", "deflate"],
] as const) {
  test(`HTTPCompression ${mode}: envelopes are sent in ${coding}, empty POSTs as they are [HTTP-18]`, async () => {
    const made = await compressing(mode);
    await session(made);
    const [inform, empty] = made.wire;
    assert.equal(inform?.headers["content-encoding"], coding);
    assert.equal(inform?.headers["accept-encoding"], "gzip, deflate");
    assert.throws(() => decodeEnvelope(Buffer.from(inform?.body ?? []).toString("utf8")));
    assert.deepEqual(made.acs.lastEvents, ["6 CONNECTION REQUEST"]);
    assert.deepEqual([empty?.headers["content-encoding"], empty?.body.length], [undefined, 0]);
  });
}

test("an ACS that answers 415 gets the same message uncompressed, and so all others of the session [HTTP-18]", async () => {
  const made = await compressing("GZIP", []);
  made.acs.ask("GetParameterValues", { ParameterNames: ["Device.Time."] });
  await session(made);
  assert.deepEqual(
    made.wire.map(({ headers, body }) => [headers["content-encoding"], body.length > 0]),
    [
      ["gzip", true],
      [undefined, true],
      [undefined, false],
      [undefined, true],
    ],
  );
  assert.deepEqual(gunzipSync(made.wire[0]?.body ?? Buffer.alloc(0)), Buffer.from(made.wire[1]?.body ?? []));
  assert.equal(made.cpe.stats.sessionsFailed, 0);
  await session(made);
  assert.equal(made.wire[4]?.headers["content-encoding"], "gzip");
});

test("Disabled, which is the factory's setting, sends and asks for nothing compressed; 415 then fails the session [HTTP-18]", async () => {
  const made = await compressing("Disabled");
  assert.equal(made.cpe.model.get(SUPPORTED)?.text, "GZIP,Deflate");
  await session(made);
  assert.deepEqual(
    [made.wire[0]?.headers["content-encoding"], made.wire[0]?.headers["accept-encoding"]],
    [undefined, undefined],
  );
  made.acs.next(() => ({ kind: "http", response: http(415) }));
  await session(made);
  assert.equal(made.cpe.stats.sessionsFailed, 1);
});
