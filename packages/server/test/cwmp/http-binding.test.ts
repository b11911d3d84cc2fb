import assert from "node:assert/strict";
import { Agent, type IncomingMessage, request } from "node:http";
import { test } from "node:test";
import {
  type Body,
  decodeEnvelope,
  encodeEnvelope,
  namespaceOf,
  response,
  request as rpc,
  UNKNOWN_TIME,
} from "@beckon/cwmp";
import { TestServer } from "../support/test-server.ts";

interface Answer {
  readonly status: number;
  readonly httpVersion: string;
  readonly text: string;
}

test("the ACS answers HTTP/1.1: what a CPE asks in the response to that POST, and what it asks itself in any other [HTTP-1, HTTP-3, HTTP-6]", async () => {
  await using server = await TestServer.start();
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const cookies: string[] = [];
  const post = (body: string): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const headers = { ...(body !== "" && { "content-type": "text/xml" }), cookie: cookies.join("; ") };
      const options = { agent, method: "POST", headers, port: server.running.cwmpPort, host: "127.0.0.1" };
      const outgoing = request(options, async (incoming: IncomingMessage) => {
        cookies.push(...(incoming.headers["set-cookie"] ?? []).map((cookie) => cookie.split(";")[0] ?? ""));
        const chunks: Buffer[] = [];
        for await (const chunk of incoming as AsyncIterable<Buffer>) chunks.push(chunk);
        const { statusCode: status = 0, httpVersion } = incoming;
        resolve({ status, httpVersion, text: Buffer.concat(chunks).toString() });
      });
      outgoing.on("error", reject).end(body);
    });
  const say = (id: string, body: Body) => post(encodeEnvelope({ namespace: namespaceOf("1.2"), header: { id }, body }));
  const bodyOf = ({ text }: Answer) => decodeEnvelope(text).envelope.body;

  const informed = await say(
    "1",
    rpc("Inform", {
      DeviceId: { Manufacturer: "Acme", OUI: "00D09E", ProductClass: "GW", SerialNumber: "H1" },
      Event: [{ EventCode: "1 BOOT", CommandKey: "" }],
      MaxEnvelopes: 1,
      CurrentTime: UNKNOWN_TIME,
      RetryCount: 0,
      ParameterList: [],
    }),
  );
  assert.deepEqual([informed.status, informed.httpVersion], [200, "1.1"]);
  assert.deepEqual([bodyOf(informed).kind, "rpc" in bodyOf(informed)], ["response", true]);
  const asked = bodyOf(await say("2", rpc("GetRPCMethods", {})));
  assert.ok(asked.kind === "response" && asked.rpc === "GetRPCMethods");
  let answer = await post("");
  const requests: string[] = [];
  for (let turn = 0; turn < 20 && answer.status === 200; turn++) {
    const { body, header } = decodeEnvelope(answer.text).envelope;
    assert.ok(body.kind === "request");
    requests.push(body.rpc);
    const methods = response("GetRPCMethods", { MethodList: ["GetRPCMethods", "GetParameterNames"] });
    const nothing = response("GetParameterNames", { ParameterList: [] });
    answer = await say(header.id ?? "", body.rpc === "GetRPCMethods" ? methods : nothing);
  }
  assert.deepEqual([answer.status, answer.text], [204, ""]);
  assert.ok(requests.length > 0, "the ACS had something to ask");
  agent.destroy();
});
