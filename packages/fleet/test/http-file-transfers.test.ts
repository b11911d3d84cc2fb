import assert from "node:assert/strict";
import test from "node:test";
import { DigestVerifier, parseAuthorization } from "@beckon/connection-request";
import { CwmpFault } from "@beckon/cwmp";
import { HttpFileTransfers, nodeClock, nodeHashes, nodeRandom } from "@beckon/fleet";
import { type Answer, deafUrl, ScriptedServer } from "./scripted-server.ts";

const download = (url: string, more: object = {}) =>
  new HttpFileTransfers({ timeout: 200, limit: 100_000 }).download({
    url,
    username: "u",
    password: "p",
    fileType: "1 Firmware Upgrade Image",
    fileSize: 0,
    targetFileName: "",
    ...more,
  });
const upload = (url: string) =>
  new HttpFileTransfers().upload({ url, username: "u", password: "p", fileType: "3 X", body: Buffer.from("log") });

const fault = (code: number) => (error: unknown) => CwmpFault.is(error, code);

test("a file is fetched with GET, redirects followed [FIL-9]", async () => {
  await using server = await ScriptedServer.start(({ path }, response) => {
    if (path === "/image") response.writeHead(302, { location: "/real" }).end();
    else response.writeHead(200).end("bytes");
  });
  assert.equal(Buffer.from(await download(`${server.url}image`)).toString(), "bytes");
  assert.deepEqual(
    server.seen.map(({ method, path }) => `${method} ${path}`),
    ["GET /image", "GET /real"],
  );
});

test("a file is sent with PUT", async () => {
  await using server = await ScriptedServer.start((_, response) => response.writeHead(201).end());
  await upload(`${server.url}log`);
  const [seen] = server.seen;
  assert.deepEqual([seen?.method, seen?.body.toString()], ["PUT", "log"]);
});

test("Digest and Basic are answered with the credentials of the RPC [FIL-4, FIL-8]", async () => {
  const verifier = new DigestVerifier({ clock: nodeClock, random: nodeRandom, hashes: nodeHashes, realm: "files" });
  for (const challenge of [verifier.challenges()[0] ?? "", 'Basic realm="files"']) {
    await using server = await ScriptedServer.start(({ headers, method, path }, response) => {
      const { ok } = verifier.verify({
        authorization: parseAuthorization(headers.authorization),
        method,
        target: path,
        credential: { username: "u", password: "p" },
        allowBasic: true,
      });
      response.writeHead(ok ? 200 : 401, ok ? {} : { "WWW-Authenticate": challenge }).end("bytes");
    });
    assert.equal((await download(`${server.url}f?v=2`)).length, 5);
    await assert.rejects(download(server.url, { password: "wrong" }), fault(9012));
  }
});

test("credentials do not follow a redirect to another server", async () => {
  await using other = await ScriptedServer.start((_, response) => response.writeHead(200).end("bytes"));
  await using server = await ScriptedServer.start(({ headers }, response) => {
    if (headers.authorization === undefined) response.writeHead(401, { "WWW-Authenticate": "Basic" }).end();
    else response.writeHead(302, { location: other.url }).end();
  });
  await download(server.url);
  assert.equal(other.seen[0]?.headers.authorization, undefined);
});

const answering =
  (status: number): Answer =>
  (_, response) =>
    void response.writeHead(status, { location: "/" }).end();
const FAULTS: readonly (readonly [title: string, answer: Answer, code: number])[] = [
  ["a file that is not there", answering(404), 9016],
  ["a server that fails", answering(500), 9016],
  ["a redirect in a circle", answering(302), 9015],
  ["a challenge that cannot be answered", answering(401), 9012],
  ["a connection closed in the middle", (_, __, socket) => void socket.destroy(), 9017],
  ["a file that is too large", (_, response) => void response.writeHead(200).end("x".repeat(100_001)), 9017],
];
for (const [title, answer, code] of FAULTS) {
  test(`${title} is fault ${code} [A.5]`, async () => {
    await using server = await ScriptedServer.start(answer);
    await assert.rejects(download(server.url), fault(code));
  });
}

test("a server that is not there, another protocol, no URL: faults 9015, 9013, 9016 [FIL-4]", async () => {
  await assert.rejects(download(await deafUrl()), fault(9015));
  await assert.rejects(download("ftp://192.0.2.1/x"), fault(9013));
  await assert.rejects(download("nonsense"), fault(9016));
});

test("an upload that is refused is fault 9011", async () => {
  await using server = await ScriptedServer.start(answering(507));
  await assert.rejects(upload(server.url), fault(9011));
});
