import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";
import { findServer } from "../src/api/find-server.ts";
import { CliError } from "../src/cli-error.ts";

function dataDirectory(url: string | undefined) {
  const path = mkdtempSync(join(tmpdir(), "beckon-cli-"));
  writeFileSync(join(path, "cli-token"), "local-token\n");
  if (url !== undefined) writeFileSync(join(path, "cli-url"), `${url}\n`);
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true }) };
}

test("on the server's machine nothing need be said: address and token are in its data directory", () => {
  using data = dataDirectory("http://localhost:8080");
  assert.deepEqual(findServer({}, { BECKON_DATA: data.path }), { url: "http://localhost:8080", token: "local-token" });
});

test("options win over the environment, and that over the directory", () => {
  using data = dataDirectory("http://localhost:8080");
  const environment = { BECKON_DATA: data.path, BECKON_URL: "http://127.0.0.1:1/", BECKON_TOKEN: "mine" };
  assert.deepEqual(findServer({}, environment), { url: "http://127.0.0.1:1", token: "mine" });
  const options = { url: "http://[::1]:2", token: "other" };
  assert.deepEqual(findServer(options, environment), { url: "http://[::1]:2", token: "other" });
});

test("the local token never goes to another machine", () => {
  using data = dataDirectory(undefined);
  assert.equal(findServer({ url: "https://acs.example" }, { BECKON_DATA: data.path }).token, undefined);
  assert.equal(findServer({ url: "http://localhost.example" }, { BECKON_DATA: data.path }).token, undefined);
  assert.equal(findServer({ url: "http://127.0.0.1:9" }, { BECKON_DATA: data.path }).token, "local-token");
});

test("a server that listens on one address of this machine is its own server all the same", () => {
  using data = dataDirectory("https://192.0.2.1:3000");
  const found = { url: "https://192.0.2.1:3000", token: "local-token" };
  assert.deepEqual(findServer({}, { BECKON_DATA: data.path }), found);
  assert.equal(findServer({ url: "https://192.0.2.2:3000" }, { BECKON_DATA: data.path }).token, undefined);
});

test("without anything the default address is tried", () => {
  assert.deepEqual(findServer({}, { BECKON_DATA: "/nonexistent" }), { url: "http://127.0.0.1:3000", token: undefined });
});

test("a data directory that was named must be that of a server", () => {
  assert.throws(
    () => findServer({ data: "/nonexistent" }, {}),
    (error) =>
      error instanceof CliError && error.exitCode === 5 && /cli-token cannot be read \(ENOENT\)/.test(error.message),
  );
});
