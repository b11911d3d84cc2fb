import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { FileDirectory } from "../../src/files/file-directory.ts";
import { createFileListener } from "../../src/files/file-listener.ts";

const TOKEN = "3f2a8c1d5e6b7f809a1b2c3d4e5f6071";

/** A file server with one file of ten bytes. */
class Files implements AsyncDisposable {
  readonly path: string;
  readonly base: string;
  readonly #server: Server;

  private constructor(path: string, server: Server) {
    this.path = path;
    this.#server = server;
    this.base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/${TOKEN}/`;
  }

  static async start(): Promise<Files> {
    const path = await mkdtemp(join(tmpdir(), "beckon-files-"));
    await writeFile(join(path, "fw-1.2.bin"), "0123456789");
    const directory = await FileDirectory.open(path);
    const onError = (error: unknown) => assert.fail(String(error));
    const server = createFileListener({ directory, token: TOKEN, uploadLimit: 100, onError });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    return new Files(path, server);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.close();
    this.#server.closeAllConnections();
    await rm(this.path, { recursive: true });
  }
}

test("a file is served with its length and version; HEAD tells them alone; the URL has room in a Download [FIL-17]", async () => {
  await using files = await Files.start();
  const url = `${files.base}fw-1.2.bin`;
  assert.ok(url.length < 256 - 100);
  const got = await fetch(url);
  assert.deepEqual([got.status, got.headers.get("content-length"), await got.text()], [200, "10", "0123456789"]);
  const head = await fetch(url, { method: "HEAD" });
  assert.deepEqual([head.status, head.headers.get("content-length"), await head.text()], [200, "10", ""]);
  assert.equal(head.headers.get("etag"), got.headers.get("etag"));
});

test("a transfer that broke off is taken up with Range, as long as the file is the same [FIL-17]", async () => {
  await using files = await Files.start();
  const url = `${files.base}fw-1.2.bin`;
  const etag = (await fetch(url, { method: "HEAD" })).headers.get("etag") ?? "";
  for (const [range, status, text, part] of [
    ["bytes=4-", 206, "456789", "bytes 4-9/10"],
    ["bytes=2-3", 206, "23", "bytes 2-3/10"],
    ["bytes=-3", 206, "789", "bytes 7-9/10"],
    ["bytes=8-99", 206, "89", "bytes 8-9/10"],
    ["bytes=10-", 416, "", "bytes */10"],
    ["bytes=5-2", 200, "0123456789", null],
    ["lines=1-2", 200, "0123456789", null],
  ] as const) {
    const got = await fetch(url, { headers: { Range: range, "If-Range": etag } });
    assert.deepEqual([got.status, await got.text(), got.headers.get("content-range")], [status, text, part], range);
  }
  const other = await fetch(url, { headers: { Range: "bytes=4-", "If-Range": '"another"' } });
  assert.deepEqual([other.status, await other.text()], [200, "0123456789"]);
});

test("who does not know the token, or asks for what is no file, gets 404 [FIL-17]", async () => {
  await using files = await Files.start();
  const { origin } = new URL(files.base);
  for (const target of [
    "/",
    "/fw-1.2.bin",
    `/${TOKEN.replace("3", "4")}/fw-1.2.bin`,
    `/${TOKEN}/`,
    `/${TOKEN}/in`,
    `/${TOKEN}/in/fw-1.2.bin`,
    `/${TOKEN}/../fw-1.2.bin`,
    `/${TOKEN}/..%2Ffw-1.2.bin`,
    `/${TOKEN}//etc/passwd`,
  ]) {
    const asked = request(`${origin}/`, { path: target }).end();
    const [response] = await once(asked, "response");
    response.resume();
    assert.equal(response.statusCode, 404, target);
  }
});

test("what a device sends by PUT or POST is kept as a whole, and nobody fetches it [FIL-17]", async () => {
  await using files = await Files.start();
  for (const method of ["PUT", "POST"]) {
    const sent = await fetch(`${files.base}in/a1.log`, { method, body: `by ${method}` });
    assert.equal(sent.status, 201);
    assert.equal(await readFile(join(files.path, "in", "a1.log"), "utf8"), `by ${method}`);
  }
  assert.equal((await fetch(`${files.base}in/a1.log`)).status, 404);
  assert.equal((await fetch(`${files.base}fw-1.2.bin`, { method: "PUT", body: "x" })).status, 405);
  assert.equal((await fetch(`${files.base}in/..`, { method: "PUT", body: "x" })).status, 405);
  assert.equal((await fetch(`${files.base}in/.hidden`, { method: "PUT", body: "x" })).status, 404);
  assert.equal((await fetch(`${files.base}fw-1.2.bin`, { method: "DELETE" })).status, 405);
});

test("a file that is too large, announced or not, is refused and leaves nothing [FIL-17]", async () => {
  await using files = await Files.start();
  const announced = await fetch(`${files.base}in/big`, { method: "PUT", body: "x".repeat(101) });
  assert.equal(announced.status, 413);
  const asked = request(`${files.base}in/big`, { method: "PUT" });
  asked.on("error", () => {});
  asked.write("x".repeat(60));
  asked.write("x".repeat(60));
  const [response] = await once(asked, "response");
  response.resume();
  assert.equal(response.statusCode, 413);
  assert.deepEqual(await readdir(join(files.path, "in")), []);
});
