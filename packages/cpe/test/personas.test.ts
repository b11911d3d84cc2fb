import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { type CpeTransport, disguised, PERSONAS, type TransportRequest } from "@beckon/cpe";
import { decodeUtf8, encodeUtf8, type HttpResponse, NO_BODY } from "@beckon/cwmp";

/** Notes what is posted, and answers each POST as it is told. */
class Wire implements CpeTransport {
  readonly posts: TransportRequest[] = [];
  closed = 0;
  answer: HttpResponse = { status: 204, headers: {}, body: NO_BODY };

  post(_url: string, request: TransportRequest): Promise<HttpResponse> {
    this.posts.push(request);
    return Promise.resolve(this.answer);
  }

  close(): void {
    this.closed++;
  }
}

const request = (text: string): TransportRequest => ({ headers: { authorization: "proof" }, body: encodeUtf8(text) });

test("a disguise rewrites what is sent and what is received, and leaves an empty POST empty", async () => {
  const wire = new Wire();
  const transport = disguised(wire, { writes: (xml) => xml.toUpperCase(), reads: (xml) => `read ${xml}` });
  wire.answer = { status: 200, headers: {}, body: encodeUtf8("answer") };
  const { body } = await transport.post("http://acs/", request("<a/>"));
  assert.equal(decodeUtf8(body), "read answer");
  await transport.post("http://acs/", request(""));
  assert.deepEqual(
    wire.posts.map((post) => decodeUtf8(post.body)),
    ["<A/>", ""],
  );
});

test("what is no envelope of the ACS is not read as one", async () => {
  const wire = new Wire();
  const transport = disguised(wire, { reads: () => assert.fail("was read") });
  wire.answer = { status: 401, headers: {}, body: encodeUtf8("Who are you?") };
  assert.equal((await transport.post("http://acs/", request("<a/>"))).status, 401);
});

test("a connection for each POST is closed after each", async () => {
  const wire = new Wire();
  const transport = disguised(wire, { connectionPerPost: true });
  await transport.post("http://acs/", request("<a/>"));
  await transport.post("http://acs/", request(""));
  assert.equal(wire.closed, 2);
});

test("what conducts a session may send more than it was given, with less in its headers", async () => {
  const wire = new Wire();
  const transport = disguised(wire, {
    conducts: () => async (xml, send) => {
      await send(undefined, ["authorization"]);
      return send(xml);
    },
  });
  await transport.post("http://acs/", request("<a/>"));
  assert.deepEqual(
    wire.posts.map(({ headers, body }) => [headers.authorization, decodeUtf8(body)]),
    [
      [undefined, ""],
      ["proof", "<a/>"],
    ],
  );
});

test("the guide lists every persona with what it does and shows", () => {
  const guide = readFileSync(new URL("../../../docs/guide/personas.md", import.meta.url), "utf8");
  const rows = guide.split("\n").filter((line) => line.startsWith("| `"));
  const expected = PERSONAS.map(({ name, title, shows }) => `| \`${name}\` | ${title} | ${shows.join(", ")} |`);
  assert.deepEqual(rows, expected);
});
