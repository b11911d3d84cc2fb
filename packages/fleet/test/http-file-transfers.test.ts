import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import test from "node:test";
import { DigestVerifier, parseAuthorization } from "@beckon/connection-request";
import { CwmpFault } from "@beckon/cwmp";
import { HttpFileTransfers, nodeClock, nodeHashes, nodeRandom } from "@beckon/fleet";
import { TestAuthority } from "@beckon/testing";
import { type Answer, deafUrl, ScriptedServer } from "./scripted-server.ts";

const REQUEST = { username: "u", password: "p", fileType: "1 Firmware Upgrade Image", fileSize: 0, targetFileName: "" };
const download = (url: string, more: object = {}) =>
  new HttpFileTransfers({ timeout: 5000, limit: 100_000 }).download({ url, ...REQUEST, ...more });
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

test("a file is sent with PUT [UPL-2]", async () => {
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

/** A server of one file that breaks the connection after some bytes, so often; knows ranges if it names a version. */
function breaking(text: string, breaks: number, version: Readonly<Record<string, string>>): Answer {
  let left = breaks;
  return ({ headers }, response, socket) => {
    const from = Number(/^bytes=(\d+)-$/.exec(headers.range ?? "")?.[1] ?? 0);
    const rest = text.slice(from);
    const range = from > 0 ? { "content-range": `bytes ${from}-${text.length - 1}/${text.length}` } : {};
    response.writeHead(from > 0 ? 206 : 200, { ...version, ...range, "content-length": rest.length });
    if (left-- > 0) response.write(rest.slice(0, 4), () => socket.destroy());
    else response.end(rest);
  };
}

test("a download that breaks off goes on where it was, as long as the server has the same version of it", async () => {
  for (const version of [{ etag: '"v1"' }, { "last-modified": "Fri, 02 Jan 2026 00:00:00 GMT" }]) {
    await using server = await ScriptedServer.start(breaking("0123456789", 2, version));
    assert.equal(Buffer.from(await download(server.url)).toString(), "0123456789");
    assert.deepEqual(
      server.seen.map(({ headers }) => [headers.range, headers["if-range"]]),
      [undefined, "bytes=4-", "bytes=8-"].map((range) => [range, range && Object.values(version)[0]]),
    );
  }
});

test("a file that is another one now is taken from its beginning", async () => {
  let asked = 0;
  await using server = await ScriptedServer.start((_, response, socket) => {
    asked++;
    if (asked > 1) response.writeHead(200, { etag: '"v2"' }).end("new text");
    else response.writeHead(200, { etag: '"v1"', "content-length": 10 }).write("0123", () => socket.destroy());
  });
  assert.equal(Buffer.from(await download(server.url)).toString(), "new text");
});

test("without a version to go by, or with a server that breaks again and again, the transfer fails: 9017 [FIL-11]", async () => {
  await using nameless = await ScriptedServer.start(breaking("0123456789", 1, {}));
  await assert.rejects(download(nameless.url), fault(9017));
  assert.equal(nameless.seen.length, 1);
  await using weak = await ScriptedServer.start(breaking("0123456789", 1, { etag: 'W/"v1"' }));
  await assert.rejects(download(weak.url), fault(9017));
  const long = "0123456789".repeat(10);
  await using hopeless = await ScriptedServer.start(breaking(long, 1000, { etag: '"v1"' }));
  await assert.rejects(download(hopeless.url), fault(9017));
  assert.equal(hopeless.seen.length, 6);
});

test("an https file server must show a certificate for its name from an authority that we trust [FIL-5]", async () => {
  using authority = new TestAuthority();
  using stranger = new TestAuthority("Somebody else");
  const good = authority.issue("files.example", "IP:127.0.0.1");
  const cases = [
    [good, authority.certificate.cert, true],
    [good, stranger.certificate.cert, false],
    [authority.issue("files.example", "DNS:other.example"), authority.certificate.cert, false],
    [authority.issueExpired("files.example", "IP:127.0.0.1"), authority.certificate.cert, false],
  ] as const;
  for (const [{ cert, key }, ca, isTrusted] of cases) {
    const server = createServer({ cert, key }, (_, response) => response.end("bytes"));
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    const fetched = new HttpFileTransfers({ tls: { ca } }).download({ ...REQUEST, url: `https://127.0.0.1:${port}/f` });
    if (isTrusted) assert.equal(Buffer.from(await fetched).toString(), "bytes");
    else await assert.rejects(fetched, fault(9015));
    server.close();
    server.closeAllConnections();
  }
});
